// At the top of the page: light or dark, and its language as a native menu.
import { html, type TemplateResult } from 'lit';
import { interfaceLanguages, type InterfaceLanguage } from '../state/interface-language.ts';
import type { View } from '../view.ts';
import { moonIcon, sunIcon } from './icons.ts';

/** @param dark whether the page is dark now */
export function headTools(
  { t, ui }: View,
  dark: boolean,
  change: { dark(value: boolean): void; language(value: InterfaceLanguage): void },
): TemplateResult {
  return html`<button
      type="button"
      class="pill round"
      aria-pressed=${dark}
      title=${t.darkPage}
      @click=${() => change.dark(!dark)}
    >
      ${dark ? sunIcon : moonIcon}<span class="visually-hidden">${t.darkPage}</span>
    </button>
    <select
      class="pill"
      aria-label=${t.pageLanguage}
      @change=${(event: Event) => change.language((event.target as HTMLSelectElement).value as InterfaceLanguage)}
    >
      ${interfaceLanguages.map(([tag, name]) => html`<option value=${tag} lang=${tag} ?selected=${tag === ui}>${name}</option>`)}
    </select>`;
}
