// The form behind “Suggest an entry”, added by a script: it makes the text of the entry's file out of what somebody types, and sends nothing.

/** The part of `/help.js` that makes the form. Without JavaScript the same file stands on the page, to be filled in by hand. */
export const suggestScript = `
const suggest = document.querySelector('[data-suggest]');
if (suggest) {
  const words = JSON.parse(suggest.dataset.suggest);
  const output = suggest.querySelector('pre code');
  const form = document.createElement('form');
  const fields = {};
  const add = (name, field) => {
    const label = document.createElement('label');
    label.htmlFor = field.id = 'suggest-' + name;
    label.textContent = words.labels[name];
    fields[name] = field;
    form.append(label, field);
  };
  const input = (type) => Object.assign(document.createElement('input'), { type, autocomplete: 'off', dir: 'auto' });
  const choice = (options) => {
    const select = document.createElement('select');
    for (const [value, text] of options) select.append(new Option(text, value));
    return select;
  };
  add('name', input('text'));
  add('url', input('url'));
  for (const name of ['what', 'who', 'start', 'unseen']) add(name, input('text'));
  add('want', choice(words.wants));
  add('time', choice(words.times));
  const day = new Date().toISOString().slice(0, 10);
  const make = () => {
    const value = (name) => fields[name].value.trim();
    const id = value('name').normalize('NFKD').replace(/\\p{M}/gu, '').toLowerCase().replace(/[^a-z\\d]+/g, '-').replace(/^-|-$/g, '') || 'its-name';
    const words = { name: value('name'), what: value('what'), who: value('who'), start: value('start') };
    if (value('unseen')) words.unseen = value('unseen');
    const empty = Object.fromEntries(Object.keys(words).map((key) => [key, key === 'name' ? words.name : '']));
    const own = document.documentElement.lang === 'ar' ? { en: empty, ar: words } : { en: words, ar: empty };
    const url = value('url') || 'https://example.org/';
    const entry = { id, kind: 'resource', wants: [value('want')], url, ...own, time: value('time'), cost: 'free', languages: [document.documentElement.lang], added: day, checked: day, source: { title: words.name, url, date: day } };
    output.textContent = '// ' + (words.name || '…') + '.\\nimport type { Entry } from \\'../model.ts\\';\\n\\nconst entry: Entry = ' + JSON.stringify(entry, null, 2) + ';\\nexport default entry;\\n';
    suggest.querySelector('[data-file]').textContent = 'packages/directory/src/entries/' + id + '.ts';
  };
  form.addEventListener('input', make);
  form.addEventListener('submit', (event) => event.preventDefault());
  suggest.querySelector('pre').before(form);
}
`;
