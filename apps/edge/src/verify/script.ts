// The script of /verify: a field, a button, and what was found, all made here, so that without JavaScript there is nothing that would not work.
import type { FeedTrust } from '@solidarity-kit/campaigns/feed';
import { findingOf, type Finding, type KnownChange, type KnownMessage } from './answer.ts';
import { linesOf, type Line } from './lines.ts';
import type { VerifyWords } from './words.ts';

const place = document.querySelector<HTMLElement>('[data-verify]')!;
const words = JSON.parse(place.dataset['verify']!) as VerifyWords;
const serviceTrust = JSON.parse(place.dataset['trust']!) as FeedTrust;

/** An element with its text: nothing that was pasted ever becomes markup. */
function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function area(id: string, rows: string): HTMLTextAreaElement {
  return element('textarea', '', {
    id,
    rows,
    dir: 'auto',
    spellcheck: 'false',
    autocomplete: 'off',
  });
}

const field = area('verify-text', '7');
const trustField = area('verify-trust', '5');
const button = element('button', words.check, { type: 'submit', class: 'act' });
const result = element('div', '', { role: 'status', class: 'result' });
const form = element('form');
const more = element('details');
more.append(
  element('summary', words.otherKeys),
  element('p', words.otherKeysHow),
  element('label', words.keysLabel, { for: trustField.id }),
  trustField,
);
form.append(element('label', words.label, { for: field.id }), field, more, button);
place.append(form, result);

/** This script lies beside what it reads, on a service and among plain files below any path. */
const beside = (path: string) => new URL(path, import.meta.url);

const once = <T>(path: string, pick: (json: never) => T) => {
  let made: Promise<T> | undefined;
  return () =>
    (made ??= fetch(beside(path)).then(async (answer) => pick((await answer.json()) as never)));
};
const sources = {
  messages: once('messages.json', (json: { messages: readonly KnownMessage[] }) => json.messages),
  history: once('history.json', (json: readonly KnownChange[]) => json),
};

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void check();
});

async function check(): Promise<void> {
  if (!field.value.trim()) return show([{ text: words.empty, as: 'strong' }]);
  const trust = trustOf(trustField.value);
  if (!trust) return show([{ text: words.badKeys, as: 'strong' }]);
  try {
    const finding: Finding = await findingOf(
      field.value,
      trust,
      Date.now(),
      sources,
      location.origin,
    );
    show(linesOf(finding, words, document.documentElement.lang), isGood(finding));
  } catch {
    show([{ text: words.failed, as: 'strong' }]);
  }
}

function trustOf(text: string): FeedTrust | undefined {
  if (!text.trim()) return serviceTrust;
  try {
    const given = JSON.parse(text) as FeedTrust;
    return Array.isArray(given.keys) && Array.isArray(given.hosts) ? given : undefined;
  } catch {
    return undefined;
  }
}

const isGood = (finding: Finding) =>
  (finding.kind === 'message' && !finding.elsewhere) ||
  (finding.kind === 'feed' && finding.refused === undefined);

function show(lines: readonly Line[], good = false): void {
  result.classList.toggle('good', good);
  result.replaceChildren(
    ...lines.map(({ text, as = 'p', lang, href }) => {
      const line = element('p');
      const inner = href
        ? element('a', text, { href: beside(href).href })
        : element(as === 'strong' ? 'strong' : 'bdi', text);
      if (lang) inner.setAttribute('lang', lang);
      line.append(inner);
      return line;
    }),
  );
}
