// Words of one's own: of a banner the sentence, the link's text and the link, all of which it needs; of a badge one or two parts.
import { textOf } from '@solidarity-kit/campaigns';
import { bannerOptions, longestWords } from '@solidarity-kit/options';
import {
  messageOf,
  type BadgeOptions,
  type BannerOptions,
} from '@solidarity-kit/snippets/link/choice';
import { completeLink } from '@solidarity-kit/snippets/link/complete';
import { html, type TemplateResult } from 'lit';
import { errorOf } from '../lib/fields.ts';
import type { View } from '../view.ts';
import { field } from './field.ts';
import { lengthNotes } from './length-notes.ts';

/** From here on a sentence takes more than two lines on a phone (390 px, 16 px Noto or Plex, measured). */
const longHeadline = 70;
/** From here on a badge is wider than a phone's README column (360 px at 11 px type) and gets scaled down. */
const longBadge = 45;

/** The fields of the kind that is made. */
export function ownWords(view: View): TemplateResult {
  return html`<div class="details own">
    <p class="notes">${view.t.ownHelp}</p>
    ${view.choice.kind === 'badge' ? ofBadge(view) : ofBanner(view)}
  </div>`;
}

/** An example in the language of the message, for a field that is empty. */
function example({ choice, ui }: View) {
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

function ofBadge(view: View): TemplateResult {
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
