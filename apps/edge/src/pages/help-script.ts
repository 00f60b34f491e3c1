// A search field and filters for the directory, added by a script: without JavaScript there is no field that would not work, and the browser's own search is enough.
import { suggestScript } from './suggest-script.ts';

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
const box = (label) => {
  const made = document.createElement('label');
  const check = document.createElement('input');
  check.type = 'checkbox';
  made.append(check, ' ', label);
  return [made, check];
};
const [unseenLabel, unseen] = box(place.dataset.unseen);
const time = document.createElement('select');
time.setAttribute('aria-label', place.dataset.time);
time.append(new Option(place.dataset.anyTime, ''));
for (const [value, text] of JSON.parse(place.dataset.times)) time.append(new Option(text, value));
place.append(field, time, unseenLabel, none);
const plain = (text) => text.normalize('NFKD').replace(/\\p{M}/gu, '').toLocaleLowerCase();
const entries = [...list.querySelectorAll('[data-entry]')].map((entry) => [entry, plain(entry.textContent)]);
const filter = () => {
  const words = plain(field.value).split(/\\s+/);
  let shown = 0;
  for (const [entry, text] of entries) {
    entry.hidden =
      !words.every((word) => text.includes(word)) ||
      (unseen.checked && !('unseen' in entry.dataset)) ||
      (time.value !== '' && entry.dataset.time !== time.value);
    if (!entry.hidden) shown++;
  }
  for (const section of list.querySelectorAll('section[id]'))
    section.hidden = !section.querySelector('[data-entry]:not([hidden])');
  none.textContent = shown ? '' : place.dataset.nothing;
};
for (const one of [field, time, unseen]) one.addEventListener('input', filter);
${suggestScript}`;
