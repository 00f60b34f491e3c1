// A search field for the directory, added by a script: without JavaScript there is no field that would not work, and the browser's own search is enough.

/** The script at `/help.js`. It asks nobody: what it searches is on the page. */
export const helpScript = `// Filters the entries of the page while somebody types. Sends nothing.
const list = document.querySelector('main');
const place = document.querySelector('[data-search]');
const field = document.createElement('input');
field.type = 'search';
field.setAttribute('aria-label', place.dataset.search);
field.placeholder = place.dataset.search;
const none = document.createElement('p');
none.setAttribute('role', 'status');
place.append(field, none);
const plain = (text) => text.normalize('NFKD').replace(/\\p{M}/gu, '').toLocaleLowerCase();
const entries = [...list.querySelectorAll('[data-entry]')].map((entry) => [entry, plain(entry.textContent)]);
field.addEventListener('input', () => {
  const words = plain(field.value).split(/\\s+/);
  let shown = 0;
  for (const [entry, text] of entries) {
    entry.hidden = !words.every((word) => text.includes(word));
    if (!entry.hidden) shown++;
  }
  for (const section of list.querySelectorAll('section[id]'))
    section.hidden = !section.querySelector('[data-entry]:not([hidden])');
  none.textContent = shown ? '' : place.dataset.nothing;
});
`;
