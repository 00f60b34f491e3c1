// The scheme of an address that was typed without one.

/** Host names as people type them (`www.example.org`, `مثال.إختبار`), with a port, a path or a query after them. */
const host = /^(?:[\p{L}\p{M}\p{N}-]+\.)+[\p{L}\p{M}-][\p{L}\p{M}\p{N}-]+(?::\d+)?(?:[/?#]\S*)?$/u;
/** Names of files, which are no hosts: `act.html` is a page of somebody's own site. */
const file = /^[^/]*\.(?:html?|php|aspx?|md|txt|pdf)$/i;
const mail = /^[^\s@/:]+@(?:[\p{L}\p{N}-]+\.)+[\p{L}-]{2,}$/u;

/**
 * A link as it was most likely meant.
 *
 * @returns `https://` before a host, `mailto:` before a mail address; anything else without the spaces around it
 */
export function completeLink(typed: string): string {
  const text = typed.trim();
  if (mail.test(text)) return `mailto:${text}`;
  return host.test(text) && !file.test(text) ? `https://${text}` : text;
}
