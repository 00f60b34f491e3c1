// Words of one's own: of a banner the sentence, the link's text and the link, all of which it needs; of a badge or a picture one or two parts.
import { textOf } from '@solidarity-kit/campaigns';
import { bannerOptions } from '@solidarity-kit/options';
import { messageOf, type BannerOptions } from '@solidarity-kit/snippets/link/choice';
import { completeLink } from '@solidarity-kit/snippets/link/complete';
import { html, nothing, type TemplateResult } from 'lit';
import { errorOf } from '../lib/fields.ts';
import type { View } from '../view.ts';
import { field } from './field.ts';
import { lengthNotes } from './length-notes.ts';

/** From here on a sentence takes more than two lines on a phone (390 px, 16 px Noto or Plex, measured). */
const longHeadline = 70;
/** The fields of the kind that is made. */
export function ownWords(view: View): TemplateResult {
  return html`<div class="details own">
    <p class="notes">${view.t.ownHelp}</p>
    ${fields[view.choice.kind](view)}
  </div>`;
}

/** An example in the language of the message, for a field that is empty. */
export function example({ choice, ui }: View) {
  return textOf(messageOf(choice), choice.lang === 'auto' ? ui : choice.lang);
}

function ofBanner(view: View): TemplateResult {
  const { t, choice } = view;
  const { headline, action, href } = choice.banner;
  const { text, locale } = example(view);
  const { headline: longest, action: longestAction } = bannerOptions;
  const set = (banner: Partial<BannerOptions>) => view.set({ banner }, 'typing');
  return html`${field(
    {
      id: 'headline',
      label: t.headline,
      value: headline,
      placeholder: text.headline,
      lang: locale,
      isNeeded: t.needed,
      ...lengthNotes(view, 'headline', headline, longest.longest!, longHeadline, t.longHeadline),
    },
    (value) => set({ headline: value }),
  )}
  ${field(
    {
      id: 'action',
      label: t.action,
      value: action,
      placeholder: text.action,
      lang: locale,
      isNeeded: t.needed,
      ...lengthNotes(view, 'action', action, longestAction.longest!),
    },
    (value) => set({ action: value }),
  )}
  ${field(
    {
      id: 'href',
      label: t.href,
      dir: 'ltr',
      value: href,
      placeholder: 'https://example.org/act',
      isNeeded: t.needed,
      error: errorOf(view, 'href'),
      finish: completeLink,
    },
    (value) => set({ href: value }),
  )}`;
}

/** What is for badges and pictures comes with the rest that they need. */
const fields = {
  banner: ofBanner,
  badge: (view: View) => view.half?.badgeWords(view) ?? nothing,
  picture: (view: View) => view.half?.artworkWords(view) ?? nothing,
} as const;
