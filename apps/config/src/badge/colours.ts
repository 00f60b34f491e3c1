// A badge's colours, as swatches and as a field, with a warning where one would hardly be seen; and a project's logo.
import { wordsColors } from '@solidarity-kit/badge';
import { findMessage } from '@solidarity-kit/campaigns';
import { contrastOf, darkPage, parseColor } from '@solidarity-kit/options';
import { messageOf, type BadgeOptions, type Choice } from '@solidarity-kit/snippets/link/choice';
import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from '../lib/style-map.ts';
import { errorOf } from '../lib/fields.ts';
import { field } from '../parts/field.ts';
import { fold } from '../parts/fold.ts';
import { say, type View } from '../view.ts';
import { hasOwnWords } from './input.ts';

/** GitHub's two page colours, light and dark. */
const grounds = { light: '#ffffff', dark: darkPage } as const;
/** Where nothing else is known, what shields.io has behind a label. */
const grey = '#555';
/** Contrast that WCAG 2.2 (1.4.11) asks of what has to be seen. */
const seen = 3;

/** Colours to begin with: the kit's, the flag's, and those that READMEs have. */
const swatches = [
  '9e1b32',
  '3f5b2f',
  '007a3d',
  '1b1714',
  'blue',
  'brightgreen',
  'orange',
  '555',
  'lightgrey',
] as const;

export function badgeColours(view: View): TemplateResult {
  const { t, choice } = view;
  const { color, labelColor, logo } = choice.badge;
  const usual = usualColours(choice);
  const set = (badge: Partial<BadgeOptions>) => view.set({ badge }, 'typing');
  const hasWrongLogo = view.wrong.some(({ field: one }) => one === 'logo');
  return html`
    ${colour(view, 'labelColor', t.labelColor, labelColor, usual.labelColor ?? grey, (value) => set({ labelColor: value }))}
    ${colour(view, 'color', t.color, color, usual.color ?? grey, (value) => set({ color: value }))}
    ${fold(
      t.logo,
      Boolean(logo),
      field(
        {
          id: 'logo',
          label: t.logo,
          value: logo,
          dir: 'ltr',
          ...(hasWrongLogo ? { error: t.logoHelp } : { help: t.logoHelp }),
        },
        (value) => set({ logo: value }),
      ),
    )}
  `;
}

/** What a badge has while nothing is chosen: own words look like their neighbours in a README, and not like the campaign. */
function usualColours(choice: Choice): { color?: string; labelColor?: string } {
  const palette = findMessage(messageOf(choice))?.campaign.palette;
  const campaign = palette && { color: palette.accent, labelColor: palette.ground };
  if (!hasOwnWords(choice)) return { ...campaign };
  const { label, style } = choice.badge;
  return { ...campaign, ...wordsColors(label, { style }) };
}

/** @param usual what the badge has while nothing is chosen */
function colour(
  view: View,
  id: string,
  legend: string,
  value: string,
  usual: string,
  choose: (value: string) => void,
): TemplateResult {
  const { t, choice } = view;
  const isOwn = hasOwnWords(choice);
  const hex = parseColor(value)?.light.hex;
  const swatch = (one: string, name: string, shown: string) =>
    html`<label class="swatch" title=${name}>
      <input
        type="radio"
        name="${id}-swatch"
        .checked=${one === value}
        aria-label=${name}
        @change=${() => choose(one)}
      /><i ${styleMap({ background: shown })}></i>
    </label>`;
  return html`<fieldset class="colour">
    <legend>${legend}</legend>
    <div class="row">
      ${swatch('', isOwn ? t.ownColours : t.campaignColour, parseColor(usual)?.light.hex ?? usual)}
      ${swatches.map((one) => swatch(one, one, parseColor(one)?.light.hex ?? one))}
      <input
        id=${id}
        type="text"
        dir="ltr"
        size="9"
        maxlength="64"
        spellcheck="false"
        autocomplete="off"
        placeholder=${usual.replace('#', '')}
        .value=${value}
        aria-label=${legend}
        aria-invalid=${value && !hex ? 'true' : nothing}
        @input=${(event: Event) => choose((event.target as HTMLInputElement).value.trim())}
      />
    </div>
    ${hex ? faint(view, hex) : nothing}
    ${errorOf(view, id) ? html`<p class="notes"><span class="error" role="status">${errorOf(view, id)}</span></p>` : nothing}
  </fieldset>`;
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
