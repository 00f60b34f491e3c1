// The language of the message, each by its own name.
import { locales } from '@solidarity-kit/campaigns';
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../view.ts';

/** The locales as a reader of this language would look for them. */
function byName(ui: string) {
  const { compare } = new Intl.Collator(ui);
  return locales.toSorted((a, b) => compare(a.name, b.name));
}

export function language(view: View): TemplateResult {
  const { t, choice } = view;
  return html`<div class="field">
    <label for="language">${t.language}</label>
    <select
      id="language"
      .value=${choice.lang}
      @change=${(event: Event) => view.set({ lang: (event.target as HTMLSelectElement).value })}
    >
      ${choice.kind === 'banner' ? html`<option value="auto" ?selected=${choice.lang === 'auto'}>${t.languageAuto}</option>` : nothing}
      ${byName(view.ui).map(({ tag, name }) => html`<option value=${tag} lang=${tag} ?selected=${choice.lang === tag}>${name}</option>`)}
    </select>
  </div>`;
}
