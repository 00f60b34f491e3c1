// The options of badges and of their pictures, each once.
import { allowedColors, parseColor } from './color/parse.ts';
import type { Color } from './color/color.ts';
import { allowedLangs, parseLangs, type Langs } from './langs.ts';
import { allowedLinks, parseLink } from './link.ts';
import { allowedLogos, parseLogo } from './logo.ts';
import { iconNames, styleNames } from './names.generated.ts';
import { oneOf, whole, yesOrNo, type Option } from './option.ts';
import { words } from './words.ts';

/** Most characters of a label or message. */
export const longestWords = 500;

const colorOption = (name: string, absent: string, ...otherNames: string[]): Option<Color> => ({
  name,
  otherNames,
  default: absent,
  allowed: allowedColors,
  longest: 100,
  parse: parseColor,
});

/** What a badge says and how it looks, by name. */
export const badgeOptions = {
  style: oneOf('style', styleNames, 'flat', {
    // Styles that shields.io no longer has, and what it draws for them.
    popout: 'flat',
    'popout-square': 'flat-square',
  }),
  label: { ...words('label', longestWords, "the message's own"), emptyCounts: true },
  message: words('message', longestWords, 'none'),
  color: colorOption('color', "the campaign's; light grey for own words", 'colorB'),
  labelColor: colorOption('labelColor', "the campaign's; #555 for own words", 'colorA'),
  icon: oneOf<(typeof iconNames)[number] | 'none' | 'warning'>(
    'icon',
    ['none', ...iconNames],
    "the campaign's; none for own words",
    // The sign of error badges, which is in no list.
    { warning: 'warning' },
  ),
  logo: {
    name: 'logo',
    default: 'none',
    allowed: allowedLogos,
    parse: parseLogo,
  } satisfies Option<string>,
  logoColor: colorOption('logoColor', "the brand's"),
  logoSize: oneOf('logoSize', ['auto'], 'a square; auto lets a wide logo take all of the height'),
  theme: oneOf('theme', ['light', 'dark', 'auto'], 'light'),
  lang: {
    name: 'lang',
    default: 'en for messages; none for own words',
    allowed: allowedLangs,
    longest: 120,
    parse: parseLangs,
  } satisfies Option<Langs>,
  dir: oneOf('dir', ['ltr', 'rtl', 'auto'], 'auto'),
  link: {
    name: 'link',
    default: 'none',
    allowed: allowedLinks,
    longest: 2000,
    parse: (text) => (text.length > 2000 ? undefined : parseLink(text)),
  } satisfies Option<string>,
} as const;

/** What an image's address says beside what the badge is. */
export const imageOptions = {
  cacheSeconds: {
    ...whole('cacheSeconds', 0, 999_999_999_999, "the service's", 'seconds'),
    otherNames: ['maxAge'],
  },
  scale: whole('scale', 1, 4, '1', 'pixels of a PNG for each CSS pixel'),
  strict: yesOrNo('strict', 'no'),
} as const satisfies Record<string, Option>;
