// The language of the message, each by its own name.
import { locales, type Locale } from '@solidarity-kit/campaigns';
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../view.ts';

let sorted: readonly Locale[] = [];
let sortedFor = '';

/** The locales as a reader of this language would look for them. */
function byName(ui: string): readonly Locale[] {
  if (ui !== sortedFor || sorted.length !== locales.length) {
    const { compare } = new Intl.Collator(ui);
    sorted = locales.toSorted((a, b) => compare(a.name, b.name));
    sortedFor = ui;
  }
  return sorted;
}

/** @param all whether every language stands in the menu already, or the chosen one alone: a moment later they all do */
export function language(view: View, all: boolean): TemplateResult {
  const { t, choice } = view;
  const shown = all ? byName(view.ui) : locales.filter(({ tag }) => tag === choice.lang);
  return html`<div class="field">
    <label for="language">${t.language}</label>
    <select
      id="language"
      .value=${choice.lang}
      @change=${(event: Event) => view.set({ lang: (event.target as HTMLSelectElement).value })}
    >
      ${choice.kind === 'banner' ? html`<option value="auto" ?selected=${choice.lang === 'auto'}>${t.languageAuto}</option>` : nothing}
      ${shown.map(({ tag, name }) => html`<option value=${tag} lang=${tag} ?selected=${choice.lang === tag}>${name}</option>`)}
    </select>
  </div>`;
}
