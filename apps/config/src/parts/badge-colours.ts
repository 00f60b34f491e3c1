// A badge's colours and a project's logo, with a warning where a colour would hardly be seen.
import { findMessage } from '@solidarity-kit/campaigns';
import { html, nothing, type TemplateResult } from 'lit';
import { badgeOptions, contrastOf, darkPage, parseColor } from '@solidarity-kit/options';
import { current, firstMessage, type BadgeOptions } from '@solidarity-kit/snippets/link/choice';
import { say, type View } from '../view.ts';
import { field } from './field.ts';

/** GitHub's two page colours, light and dark. */
const grounds = { light: '#ffffff', dark: darkPage } as const;
/** Contrast that WCAG 2.2 (1.4.11) asks of what has to be seen. */
const seen = 3;

export function badgeColours(view: View): TemplateResult {
  const { t, choice } = view;
  const { color, labelColor, logo } = choice.badge;
  const id = choice.message === current ? firstMessage : choice.message;
  const palette = findMessage(id)?.campaign.palette;
  const set = (badge: Partial<BadgeOptions>) => view.set({ badge }, 'typing');
  const allowed = 'a–z, 0–9, . + -';
  return html`
    ${colour(view, 'labelColor', t.labelColor, labelColor, palette?.ground, (value) =>
      set({ labelColor: value }),
    )}
    ${colour(view, 'color', t.color, color, palette?.accent, (value) => set({ color: value }))}
    ${field(
      {
        id: 'logo',
        label: t.logo,
        value: logo,
        dir: 'ltr',
        help: t.logoHelp,
        error:
          logo && badgeOptions.logo.parse(logo) === undefined
            ? say(view, t.cannot, { option: t.logo, given: logo, allowed })
            : undefined,
      },
      (value) => set({ logo: value }),
    )}
  `;
}

/** @param otherwise what the badge has while nothing is chosen */
function colour(
  view: View,
  id: string,
  label: string,
  value: string,
  otherwise: string | undefined,
  chosen: (value: string) => void,
): TemplateResult {
  const { t } = view;
  const hex = parseColor(value)?.light.hex;
  const pick = (event: Event) => chosen((event.target as HTMLInputElement).value.slice(1));
  return html`<div class="field colour">
    <label for=${id}>${label}</label>
    <input id=${id} type="color" .value=${hex ?? otherwise ?? '#000000'} @input=${pick} />
    ${
      value
        ? html`<button class="quiet" type="button" @click=${() => chosen('')}>
            ${t.campaignColour}
          </button>`
        : nothing
    }
    ${hex ? faint(view, hex) : nothing}
  </div>`;
}

/** Says on which of GitHub's pages a colour would hardly be seen, if on one. */
function faint(view: View, hex: string): TemplateResult | typeof nothing {
  const { t } = view;
  const ground = (['light', 'dark'] as const).find((one) => contrastOf(hex, grounds[one]) < seen);
  if (!ground) return nothing;
  const values = {
    ground: ground === 'light' ? t.faintLight : t.faintDark,
    ratio: Math.round(contrastOf(hex, grounds[ground]) * 10) / 10,
  };
  return html`<p class="notes">
    <span class="warning" role="status">${say(view, t.faint, values)}</span>
  </p>`;
}
