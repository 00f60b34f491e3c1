// The options of a banner, each once, for whoever asks for one, describes it or checks it.
import { bannerIcons, bannerRows, mostDays, positions, themes } from './banner-rows.ts';
import { onlineRows } from './online-rows.ts';
import type { Option } from './option.ts';
import { words } from './words.ts';

const rows = { ...bannerRows, ...onlineRows };

function row<Name extends keyof typeof rows>(
  name: Name,
  absent: string,
  more: Partial<Option> = {},
): Option<NonNullable<ReturnType<(typeof rows)[Name][1]>>> {
  const [allowed, parse] = rows[name];
  return { ...more, name, allowed, default: absent, parse } as ReturnType<typeof row<Name>>;
}

const yesOrNo = { values: ['yes', 'no'] };

/** What a site can ask of its banner, by the name of the property. `message` is judged by who knows the messages. */
export const bannerOptions = {
  lang: row('lang', "the page's, then the reader's, then English"),
  theme: row('theme', 'auto', { values: themes }),
  position: row('position', 'bottom', { values: positions }),
  dismissible: row('dismissible', 'yes', yesOrNo),
  dismissDays: row('dismiss-days', '7', { range: [0, mostDays], otherNames: ['days'] }),
  starts: row('starts', 'at once'),
  ends: row('ends', 'never'),
  // The banner shows what it is given; what one asks for is bounded, so that it fits.
  headline: words('headline', 200, "the message's"),
  action: words('action', 60, "the message's"),
  href: row('href', "the message's"),
  icon: row('icon', 'flag', { values: bannerIcons }),
  border: row('border', 'no', yesOrNo),
  figure: words('figure', 300, 'none'),
  words: row('words', 'none are loaded'),
  live: row('live', 'no'),
  tag: row('tag', 'solidarity-banner'),
} as const;

export {
  mostDays,
  positions as bannerPositions,
  themes as bannerThemes,
  type BannerPosition,
  type BannerTheme,
} from './banner-rows.ts';
