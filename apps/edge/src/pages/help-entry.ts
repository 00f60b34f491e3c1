// One entry of the directory, folded: its name and what it is, then how to start and where that is known from.
import { isStale, type Entry, type EntrySource } from '@solidarity-kit/directory';
import { html } from 'hono/html';
import { helpWords, type HelpLang } from './help-words.ts';
import type { Markup } from './layout.ts';

/**
 * An entry.
 *
 * @param open whether it is the one that carries the anchor; an entry that answers several wants stands in each.
 */
export function helpEntry(entry: Entry, lang: HelpLang, today: string, anchor: boolean): Markup {
  const words = helpWords[lang];
  const texts = entry[lang];
  const stale = isStale(entry, today);
  const checked = (stale ? words.stale : words.checked).split('{date}');
  return html`<li
    ${anchor ? html`id="${entry.id}"` : ''}
    data-entry
    data-time="${entry.time}"
    ${texts.unseen ? html`data-unseen` : ''}
  >
    <details>
      <summary>
        <strong>${texts.name}</strong>
        <span class="soft">${texts.what}</span>
        ${texts.unseen ? html`<span class="mark">${words.canUnseen}</span>` : ''}
      </summary>
      <dl>
        <dt>${words.who}</dt>
        <dd>${texts.who}</dd>
        <dt>${words.start}</dt>
        <dd>${texts.start}</dd>
        ${
          texts.unseen
            ? html`<dt>${words.unseen}</dt>
                <dd>${texts.unseen}</dd>`
            : ''
        }
        <dt>${words.time}</dt>
        <dd>${words.times[entry.time]}</dd>
        <dt>${words.cost}</dt>
        <dd>${words.costs[entry.cost]}</dd>
        <dt>${words.languages}</dt>
        <dd>${languagesOf(entry, lang)}</dd>
        <dt>${words.source}</dt>
        <dd>
          ${sourceOf(entry.source)}
          <span class="soft"
            >${checked[0]}<time datetime="${entry.checked}">${dayOf(entry.checked, lang)}</time
            >${checked[1]}</span
          >
        </dd>
      </dl>
      <p>
        ${
          entry.url
            ? html`<a class="act" href="${entry.url}" rel="noopener">${words.open}</a>
                <bdi class="host" dir="ltr">${new URL(entry.url).host.replace(/^www\./, '')}</bdi>`
            : html`<a class="act" href="/help/${entry.id}?lang=${lang}">${words.read}</a>`
        }
      </p>
    </details>
  </li>`;
}

/** The title of a source, as a link where it has an address. */
export function sourceOf({ title, url }: EntrySource): Markup {
  const text = html`<span lang="en" dir="ltr">${title}</span>`;
  return url ? html`<a href="${url}" rel="noopener">${text}</a>` : text;
}

function languagesOf({ languages }: Entry, lang: HelpLang): string {
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(
    languages.map((tag) => names.of(tag) ?? tag),
  );
}

/** A day in words. */
export function dayOf(day: string, lang: HelpLang): string {
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'ar', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}
