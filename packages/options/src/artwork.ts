// The options of heroes and cards, each once.
import { badgeOptions, imageOptions } from './badge.ts';
import { designNames } from './names.generated.ts';
import { oneOf, type Option } from './option.ts';
import { words } from './words.ts';

/** Most characters of a headline or a subline. */
export const longestHeadline = 280;

/** Names of the sizes of cards. */
export const cardSizeNames = [
  'card',
  'github',
  'square',
  'story',
  'header',
  'profile',
  'ring',
] as const;

/** What a hero or a card says and how it looks, by name. */
export const artworkOptions = {
  design: oneOf('design', designNames, 'tatreez'),
  size: oneOf('size', cardSizeNames, 'card, 1200 × 630; a hero has one size'),
  headline: words('headline', longestHeadline, "the message's short words"),
  subline: {
    ...words(
      'subline',
      longestHeadline,
      "the message's sentence; none below a headline of your own",
    ),
    emptyCounts: true,
  },
  figure: {
    name: 'figure',
    default: 'none; the message’s sentence stands there',
    allowed: 'the id of a figure, such as gaza-children-killed',
    longest: 64,
    parse: (text) => (/^[a-z]+(-[a-z]+)*$/.test(text) && text.length <= 64 ? text : undefined),
  } as Option<string>,
  theme: badgeOptions.theme,
  lang: badgeOptions.lang,
  dir: badgeOptions.dir,
  cacheSeconds: imageOptions.cacheSeconds,
  strict: imageOptions.strict,
} as const satisfies Record<string, Option>;
