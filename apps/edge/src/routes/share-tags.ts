// What a link to the config page shows where it is shared: the card of the choice, as far as the query says it. Own words are in the fragment.
import {
  currentMessage,
  locales,
  messageIds,
  operator,
  textOf,
  type Schedule,
} from '@solidarity-kit/campaigns';
import { current, ownWords, type Choice } from '@solidarity-kit/snippets/link/choice';
import { pictureSizes, pictureUrl } from '@solidarity-kit/snippets/link/picture';
import { addressOf, parseChoice } from '@solidarity-kit/snippets/link/query';
import { html } from 'hono/html';
import type { Markup } from '../pages/layout.ts';

/** What the tags need to know beside the link. */
export interface ShareContext {
  /** `https://host`, without a slash at the end. */
  readonly origin: string;
  /** Milliseconds since 1970: the page itself shows the current message. */
  readonly now: number;
  readonly schedule: Schedule | undefined;
}

/** The language of a link that names none: a link says the same to everyone. */
const usual = 'en';

/**
 * The tags of a link to the page.
 *
 * @param query with or without `?`; what cannot be in it is left out
 */
export function shareTags(query: string, { origin, now, schedule }: ShareContext): Markup {
  const known = { messages: messageIds, locales: locales.map(({ tag }) => tag) };
  const { choice, refused } = parseChoice(query, known, usual);
  const isChosen =
    new URLSearchParams(query).has('message') &&
    choice.message !== ownWords &&
    !refused.some(({ option }) => option === 'message');
  const lang = choice.lang === 'auto' ? usual : choice.lang;
  const message =
    isChosen && choice.message !== current
      ? choice.message
      : currentMessage(new Date(now).toISOString(), schedule);
  const { text, locale } = textOf(message, lang);
  // Previews show a card, whatever the size of the picture is that was chosen.
  const card: Choice = {
    ...choice,
    kind: 'picture',
    message,
    lang,
    picture: { ...choice.picture, size: 'card' },
  };
  const [width, height] = pictureSizes.card;
  const name = operator.name ?? 'Solidarity Kit';
  const title = isChosen ? text.badge : `${name}: Say it where you build.`;
  return html`<meta property="og:type" content="website" />
    <meta property="og:site_name" content="${name}" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${text.headline}" />
    <meta
      property="og:url"
      content="${origin}/${isChosen ? addressOf(withoutWords(choice)) : ''}"
    />
    <meta property="og:locale" content="${locale.replace('-', '_')}" />
    <meta property="og:image" content="${pictureUrl(card, origin, 'png')}" />
    <meta property="og:image:type" content="image/png" />
    <meta property="og:image:width" content="${width}" />
    <meta property="og:image:height" content="${height}" />
    <meta property="og:image:alt" content="${text.headline}" />
    <meta name="twitter:card" content="summary_large_image" />`;
}

/** A choice without links and dates of one's own, which an old link has in its query. */
function withoutWords(choice: Choice): Choice {
  return {
    ...choice,
    banner: { ...choice.banner, href: '', starts: '', ends: '' },
    badge: { ...choice.badge, link: '' },
    picture: { ...choice.picture, link: '' },
  };
}
