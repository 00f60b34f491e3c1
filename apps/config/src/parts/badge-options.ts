// The options of a badge: style and picture by how they look, theme; own words, colours and logo folded away.
import { badgeUrl } from '@solidarity-kit/snippets';
import { findMessage, textOf } from '@solidarity-kit/campaigns';
import { html, nothing, type TemplateResult } from 'lit';
import { icons, styles } from 'virtual:kit';
import { contrast, hexOf } from '../lib/contrast.ts';
import { current, firstMessage, type BadgeOptions, type Choice } from '../state/choice.ts';
import { badgeChoice } from '../state/pick.ts';
import { isLink, longestWords } from '../state/query.ts';
import { say, type View } from '../view.ts';
import { lengthNotes } from './banner-options.ts';
import { field } from './field.ts';
import { pictures } from './pictures.ts';
import { segments } from './segments.ts';

/** From here on a badge is wider than a phone's README column (360 px at 11 px type) and gets scaled down. */
const longBadge = 45;
/** GitHub's two page colours, light and dark. */
const grounds = { light: 'ffffff', dark: '0d1117' } as const;
/** Contrast that WCAG 2.2 (1.4.11) asks of what has to be seen. */
const seen = 3;

export function badgeOptions(view: View): TemplateResult {
  const { t, choice } = view;
  const options = choice.badge;
  const set = (badge: Partial<BadgeOptions>) => view.set({ badge });
  const { label } = textOf(choice.message === current ? firstMessage : choice.message, choice.lang);
  // Short words keep the pictures small enough to compare.
  const image = (badge: Partial<BadgeOptions>) =>
    imageOf({ ...choice, message: firstMessage, badge: { ...choice.badge, label: '', text: '', ...badge } });
  const names: Readonly<Record<string, string>> = t.iconNames;
  return html`
    ${pictures('style', t.style, styles.map((style) => picture(style, style, image({ style }))), options.style || 'flat', (style) =>
      set({ style: style === 'flat' ? '' : style }),
    )}
    ${pictures(
      'icon',
      t.icon,
      [
        { value: '', words: t.campaignIcon },
        ...icons.map(({ name, title }) => picture(name, names[name] ?? title, image({ icon: name, text: label }))),
        { value: 'none', words: t.noIcon },
      ],
      options.icon,
      (icon) => set({ icon }),
      'small',
    )}
    ${segments(
      'badge-theme',
      t.theme,
      [
        { value: '', words: t.ownColours },
        { value: 'light', words: t.light },
        { value: 'dark', words: t.dark },
        { value: 'auto', words: t.themeAuto },
      ] as const,
      options.theme,
      (theme) => set({ theme }),
    )}
    <details>
      <summary>${t.ownWords}</summary>
      <div class="inside">${ownWords(view)}</div>
    </details>
    <details>
      <summary>${t.colours}</summary>
      <div class="inside">${colours(view)}</div>
    </details>
  `;
}

const picture = (value: string, words: string, image: string | undefined) => ({ value, words, ...(image && { image }) });

/** Address of the badge of a choice, or undefined while an option cannot be. */
export function imageOf(choice: Choice, format?: { format: 'png'; scale: number }): string | undefined {
  try {
    return badgeUrl(badgeChoice(choice, format), location.origin);
  } catch {
    return undefined;
  }
}

function ownWords(view: View): TemplateResult {
  const { t, choice } = view;
  const { label, text, link } = choice.badge;
  const told = textOf(choice.message === current ? firstMessage : choice.message, choice.lang);
  const set = (badge: Partial<BadgeOptions>) => view.set({ badge }, 'typing');
  return html`<p class="notes">${t.ownWordsHelp}</p>
    ${field(
      {
        id: 'text',
        label: t.text,
        value: text,
        placeholder: told.text.badge,
        lang: choice.lang,
        ...lengthNotes(view, text, longestWords.text, longBadge, t.longBadge),
      },
      (value) => set({ text: value }),
    )}
    ${field(
      { id: 'label', label: t.label, value: label, placeholder: told.label, lang: choice.lang, ...lengthNotes(view, label, longestWords.label) },
      (value) => set({ label: value }),
    )}
    ${field(
      { id: 'link', label: t.link, type: 'url', value: link, placeholder: 'https://', error: link && !isLink(link) ? t.badLink : undefined },
      (value) => set({ link: value }),
    )}`;
}

function colours(view: View): TemplateResult {
  const { t, choice } = view;
  const { color, labelColor, logo } = choice.badge;
  const palette = findMessage(choice.message === current ? firstMessage : choice.message)?.campaign.palette;
  const set = (badge: Partial<BadgeOptions>) => view.set({ badge }, 'typing');
  return html`
    ${colour(view, 'color', t.color, color, palette?.accent ?? '#9e1b32', (value) => set({ color: value }))}
    ${colour(view, 'labelColor', t.labelColor, labelColor, palette?.ground ?? '#1b1714', (value) => set({ labelColor: value }))}
    ${field(
      {
        id: 'logo',
        label: t.logo,
        value: logo,
        dir: 'ltr',
        help: t.logoHelp,
        error: logo && !/^[\w.+ -]{1,64}$/.test(logo) ? say(view, t.cannot, { option: t.logo, given: logo, allowed: 'a-z 0-9 . + -' }) : undefined,
      },
      (value) => set({ logo: value }),
    )}`;
}

function colour(view: View, id: string, label: string, value: string, otherwise: string, chosen: (value: string) => void): TemplateResult {
  const { t } = view;
  const hex = hexOf(value);
  const faint = hex
    ? (['light', 'dark'] as const).find((ground) => contrast(hex, grounds[ground]) < seen)
    : undefined;
  return html`<div class="field colour">
    <label for=${id}>${label}</label>
    <input id=${id} type="color" .value=${hex ? `#${hex}` : otherwise} @input=${(event: Event) => chosen((event.target as HTMLInputElement).value.slice(1))}>
    ${value ? html`<button class="quiet" type="button" @click=${() => chosen('')}>${t.campaignColour}</button>` : nothing}
    ${hex && faint
      ? html`<p class="notes"><span class="warning" role="status">${say(view, t.faint, {
          ground: faint === 'light' ? t.faintLight : t.faintDark,
          ratio: Math.round(contrast(hex, grounds[faint]) * 10) / 10,
        })}</span></p>`
      : nothing}
  </div>`;
}
