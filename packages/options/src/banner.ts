// The options of a banner, each once. The banner's script carries this file, so it is short.
import { allowedDates, parseDate } from './date.ts';
import { allowedSiteLinks, parseSiteLink } from './link.ts';
import { oneOf, whole, yesOrNo, type Option } from './option.ts';
import { allowedLangs, parseTag } from './tag.ts';
import { words } from './words.ts';

const date = (name: string, absent: string): Option<number> => ({
  name,
  default: absent,
  allowed: allowedDates,
  parse: parseDate,
});

/** What a site can ask of its banner, by the name of the property. `message` is judged by the registry. */
export const bannerOptions = {
  lang: {
    name: 'lang',
    default: "the page's, then the reader's, then English",
    allowed: allowedLangs,
    parse: parseTag,
  } satisfies Option<string>,
  theme: oneOf('theme', ['auto', 'light', 'dark', 'flag'], 'auto'),
  position: oneOf('position', ['top', 'bottom', 'sticky', 'inline', 'corner'], 'bottom'),
  dismissible: yesOrNo('dismissible', 'yes'),
  dismissDays: whole('dismiss-days', 0, 3650, '7'),
  starts: date('starts', 'at once'),
  ends: date('ends', 'never'),
  headline: words('headline', 200, "the message's"),
  action: words('action', 60, "the message's"),
  href: {
    name: 'href',
    default: "the message's",
    allowed: allowedSiteLinks,
    parse: parseSiteLink,
  } satisfies Option<string>,
  border: yesOrNo('border', 'no'),
} as const;

/** Themes of a banner, the default first. */
export type BannerTheme = NonNullable<ReturnType<typeof bannerOptions.theme.parse>>;
/** Places of a banner. */
export type BannerPosition = NonNullable<ReturnType<typeof bannerOptions.position.parse>>;
