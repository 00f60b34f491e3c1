// The config page's links for oEmbed: a choice of a badge is its picture, a choice of a banner its form without a script.
import { locales, messageIds, textOf } from '@solidarity-kit/campaigns';
import { badgeUrl, snippet, SnippetError } from '@solidarity-kit/snippets';
import {
  current,
  kinds,
  ownWords,
  untouched,
  type Choice,
  type Known,
} from '@solidarity-kit/snippets/link/choice';
import { badgeChoice, bannerChoice } from '@solidarity-kit/snippets/link/pick';
import {
  badgeParameters,
  bannerParameters,
  parseChoice,
  pictureParameters,
} from '@solidarity-kit/snippets/link/query';
import { OptionError, type Option } from '@solidarity-kit/options';

/** What a link to the config page asks to be embedded: addresses below `origin`, and what a person would call it. */
export type ChoiceEmbed =
  | { readonly kind: 'badge'; readonly target: string }
  | {
      readonly kind: 'banner';
      /** The headline. */
      readonly title: string;
      /** An image in a link. */
      readonly html: string;
      /** Path and query of that image. */
      readonly target: string;
    };

/** What exists now. */
const known = (): Known => ({ messages: messageIds, locales: locales.map(({ tag }) => tag) });

/** The language of a link that names none: a link says the same to everyone. */
const lang = 'en';
const start = untouched(lang);

/** Parameters that make a choice. Others, such as `ui`, are about the page. */
const choosing = new Set(
  ['make', 'message', 'lang', start.banner, start.badge, start.picture].flatMap((one) =>
    typeof one === 'string' ? one : Object.keys(one),
  ),
);

/** What a parameter of the page takes, in words. */
function allowedFor(name: string, kind: Choice['kind']): string {
  if (name === 'make') return kinds.join(', ');
  if (name === 'message') return `${messageIds.join(', ')}; for a badge also ${current}`;
  const table: Readonly<Record<string, Option>> = {
    badge: badgeParameters,
    banner: bannerParameters,
    picture: pictureParameters,
  }[kind];
  return Object.hasOwn(table, name) ? table[name]!.allowed : '';
}

/**
 * Reads a link to the config page.
 *
 * @param query the link's query, with or without `?`.
 * @param origin of this service.
 * @returns nothing when the link makes no choice: it is about the page itself.
 * @throws OptionError for the first parameter with a value that the page would refuse.
 */
export function choiceEmbed(query: string, origin: string): ChoiceEmbed | undefined {
  if (![...new URLSearchParams(query)].some(([name, value]) => value && choosing.has(name)))
    return undefined;
  const { choice, refused } = parseChoice(query, known(), lang);
  const [bad] = refused;
  if (bad) throw new OptionError(bad.option, bad.given, allowedFor(bad.option, choice.kind));
  // Own words are in the fragment, which no server sees; a picture is embedded by its own address.
  const { kind, message, banner, badge } = choice;
  const isUnseen = message === ownWords && !banner.headline && !badge.text;
  if (isUnseen || kind === 'picture') return undefined;
  try {
    return choice.kind === 'badge'
      ? { kind: 'badge', target: badgeUrl(badgeChoice(choice), origin).slice(origin.length) }
      : bannerEmbed(choice, origin);
  } catch (error) {
    if (!(error instanceof SnippetError)) throw error;
    // Words that nobody types, such as control characters. The generator has other names for two options.
    const option = { 'text.label': 'label', 'text.message': 'text' }[error.option] ?? error.option;
    throw new OptionError(option, error.given, error.allowed);
  }
}

function bannerEmbed(choice: Choice, origin: string): ChoiceEmbed {
  const banner = bannerChoice(choice);
  // The image-only form has no script: version and hash are not read.
  const release = { origin, version: '', integrity: '' };
  const html = snippet('html-image', banner, release).files[0]!.text;
  const image = /\ssrc="([^"]+)"/.exec(html)![1]!.replaceAll('&amp;', '&');
  const title = banner.headline ?? textOf(banner.message, banner.lang ?? lang).text.headline;
  return { kind: 'banner', title, html, target: image.slice(origin.length) };
}
