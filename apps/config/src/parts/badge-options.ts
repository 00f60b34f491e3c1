// The options of a badge: style and picture by how they look, theme; own words, colours and logo folded away.
import { completeLink } from '@solidarity-kit/snippets/link/complete';
import { findMessage, textOf } from '@solidarity-kit/campaigns';
import { html, type TemplateResult } from 'lit';
import { icons, styles } from 'virtual:kit';
import {
  current,
  firstMessage,
  type BadgeOptions,
  type Choice,
} from '@solidarity-kit/snippets/link/choice';
import { badgeChoice } from '@solidarity-kit/snippets/link/pick';
import { longestWords } from '@solidarity-kit/options';
import type { View } from '../view.ts';
import { addressOf, imageOf } from './badge-image.ts';
import { badgeColours } from './badge-colours.ts';
import { lengthNotes } from './banner-options.ts';
import { errorOf } from '../lib/fields.ts';
import { fold } from './fold.ts';
import { field } from './field.ts';
import { pictures } from './pictures.ts';
import { segments } from './segments.ts';

/** From here on a badge is wider than a phone's README column (360 px at 11 px type) and gets scaled down. */
const longBadge = 45;

export function badgeOptions(view: View): TemplateResult {
  const { t, choice } = view;
  const options = choice.badge;
  const set = (badge: Partial<BadgeOptions>) => view.set({ badge });
  const { label } = textOf(choice.message === current ? firstMessage : choice.message, choice.lang);
  // Short words keep the pictures small enough to compare.
  const image = (style: string) =>
    imageOf({
      ...choice,
      message: firstMessage,
      badge: { ...choice.badge, label: '', text: '', logo: '', style },
    });
  const names: Readonly<Record<string, string>> = t.iconNames;
  return html`
    ${pictures(
      'style',
      t.style,
      styles.map((style) => picture(style, style, image(style))),
      options.style || 'flat',
      (style) => set({ style: style === 'flat' ? '' : style }),
    )}
    ${pictures(
      'icon',
      t.icon,
      [
        { value: '', words: t.campaignIcon },
        ...icons.map(({ name, title }) =>
          picture(name, names[name] ?? title, iconImage(choice, name, label)),
        ),
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
    ${fold(t.ownWords, Boolean(options.label || options.text || options.link), ownWords(view))}
    ${fold(t.colours, Boolean(options.color || options.labelColor || options.logo), badgeColours(view))}
  `;
}

const picture = (value: string, words: string, image: string | undefined) => ({
  value,
  words,
  ...(image && { image }),
});

/** Address of a picture of an icon: a badge of one short word. */
function iconImage(choice: Choice, icon: string, word: string): string | undefined {
  const {
    message: _,
    text: __,
    ...options
  } = badgeChoice({ ...choice, badge: { ...choice.badge, label: '', text: '', logo: '', icon } });
  return addressOf({ ...options, text: { message: word } });
}

function ownWords(view: View): TemplateResult {
  const { t, choice } = view;
  const { label, text, link } = choice.badge;
  const id = choice.message === current ? firstMessage : choice.message;
  const told = textOf(id, choice.lang);
  const set = (badge: Partial<BadgeOptions>) => view.set({ badge }, 'typing');
  return html`<p class="notes">${t.ownWordsHelp}</p>
    ${field(
      {
        id: 'label',
        label: t.label,
        value: label,
        placeholder: told.label,
        lang: choice.lang,
        ...lengthNotes(view, label, longestWords),
      },
      (value) => set({ label: value }),
    )}
    ${field(
      {
        id: 'text',
        label: t.text,
        value: text,
        placeholder: told.text.badge,
        lang: choice.lang,
        ...lengthNotes(view, text, longestWords, longBadge, t.longBadge),
      },
      (value) => set({ text: value }),
    )}
    ${field(
      {
        id: 'link',
        label: t.link,
        type: 'text',
        dir: 'ltr',
        value: link,
        placeholder: findMessage(id)?.message.link ?? 'https://',
        ...(label || text ? {} : { help: t.aboutHelp }),
        error: errorOf(view, 'link'),
        finish: completeLink,
      },
      (value) => set({ link: value }),
    )}`;
}
