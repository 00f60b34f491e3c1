// Whether the page says which colour scheme it is in.

/**
 * The class for theme `auto`: '' where the page has a `color-scheme`, which the banner then inherits, live; `reader` where it has none,
 * so that the reader's own preference decides.
 */
export function schemeOf(host: Element): '' | 'reader' {
  const declared = getComputedStyle(host.parentElement ?? host).colorScheme;
  const meta = document.querySelector('meta[name=color-scheme]');
  return meta || (declared && declared !== 'normal') ? '' : 'reader';
}
