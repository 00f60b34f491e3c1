// At the top of the page: its language and its theme, each a native menu.
import { html, type TemplateResult } from 'lit';
import { interfaceLanguages, type InterfaceLanguage } from '../state/interface-language.ts';
import type { View } from '../view.ts';

/** The page's own theme; `system` follows the reader's. */
export type Appearance = 'system' | 'light' | 'dark';

export function headTools(
  view: View,
  appearance: Appearance,
  change: { appearance(value: Appearance): void; language(value: InterfaceLanguage): void },
): TemplateResult {
  const { t, ui } = view;
  const words: Readonly<Record<Appearance, string>> = { system: t.appearanceSystem, light: t.light, dark: t.dark };
  return html`<select class="pill" aria-label=${t.appearance} @change=${(event: Event) => change.appearance((event.target as HTMLSelectElement).value as Appearance)}>
      ${(Object.keys(words) as Appearance[]).map((value) => html`<option value=${value} ?selected=${value === appearance}>${words[value]}</option>`)}
    </select>
    <select class="pill" aria-label=${t.pageLanguage} @change=${(event: Event) => change.language((event.target as HTMLSelectElement).value as InterfaceLanguage)}>
      ${Object.entries(interfaceLanguages).map(([tag, name]) => html`<option value=${tag} lang=${tag} ?selected=${tag === ui}>${name}</option>`)}
    </select>`;
}
