// Words of one's own: on a badge one or two parts; on a picture the large ones, smaller ones below, and for a README a link.
import { longestHeadline, longestWords } from '@solidarity-kit/options';
import type { BadgeOptions, PictureOptions } from '@solidarity-kit/snippets/link/choice';
import { completeLink } from '@solidarity-kit/snippets/link/complete';
import { html, nothing, type TemplateResult } from 'lit';
import { errorOf } from '../lib/fields.ts';
import { field } from '../parts/field.ts';
import { lengthNotes } from '../parts/length-notes.ts';
import { example } from '../parts/own-words.ts';
import type { View } from '../view.ts';

/** From here on a badge is wider than a phone's README column (360 px at 11 px type) and gets scaled down. */
const longBadge = 45;

/** The fields of a badge's own words. */
export function badgeWords(view: View): TemplateResult {
  const { t, choice } = view;
  const { label, text, link } = choice.badge;
  const told = example(view);
  const set = (badge: Partial<BadgeOptions>) => view.set({ badge }, 'typing');
  return html`${field(
    {
      id: 'label',
      label: t.label,
      value: label,
      placeholder: told.label,
      lang: told.locale,
      ...lengthNotes(view, 'label', label, longestWords),
    },
    (value) => set({ label: value }),
  )}
  ${field(
    {
      id: 'text',
      label: t.text,
      value: text,
      placeholder: told.text.badge,
      lang: told.locale,
      isNeeded: t.needed,
      ...lengthNotes(view, 'text', text, longestWords, longBadge, t.longBadge),
    },
    (value) => set({ text: value }),
  )}
  ${field(
    {
      id: 'link',
      label: t.link,
      dir: 'ltr',
      value: link,
      placeholder: 'https://example.org/act',
      help: t.noLinkHelp,
      error: errorOf(view, 'link'),
      finish: completeLink,
    },
    (value) => set({ link: value }),
  )}`;
}

/** The fields of a picture's own words. */
export function artworkWords(view: View): TemplateResult {
  const { t, choice } = view;
  const { headline, subline, link, size } = choice.picture;
  const { text, locale } = example(view);
  const set = (picture: Partial<PictureOptions>) => view.set({ picture }, 'typing');
  return html`${field(
    {
      id: 'headline',
      label: t.headline,
      value: headline,
      placeholder: text.badge,
      lang: locale,
      isNeeded: t.needed,
      ...lengthNotes(view, 'headline', headline, longestHeadline),
    },
    (value) => set({ headline: value }),
  )}
  ${field(
    {
      id: 'subline',
      label: t.subline,
      value: subline,
      placeholder: text.headline,
      lang: locale,
      ...lengthNotes(view, 'subline', subline, longestHeadline),
    },
    (value) => set({ subline: value }),
  )}
  ${
    // Only a README's picture leads somewhere.
    size === 'hero'
      ? field(
          {
            id: 'link',
            label: t.href,
            dir: 'ltr',
            value: link,
            placeholder: 'https://example.org/act',
            error: errorOf(view, 'link'),
            finish: completeLink,
          },
          (value) => set({ link: value }),
        )
      : nothing
  }`;
}
