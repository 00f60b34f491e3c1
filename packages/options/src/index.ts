// Every option of a badge, a picture and a banner, and what reads them: colours, directions, languages, links, dates. No I/O.
export { apart } from './color/apart.ts';
export {
  color,
  contrast,
  contrastOf,
  darkPage,
  inkFor,
  inks,
  liftedContrast,
  luminanceOf,
  mix,
  shade,
  textContrast,
  type Color,
  type Shade,
} from './color/color.ts';
export { palette } from './color/palette.ts';
export { passing } from './color/passing.ts';
export { allowedColors, parseColor } from './color/parse.ts';
export { artworkOptions, cardSizeNames, longestHeadline } from './artwork.ts';
export { allowedDates, parseDate } from './date.ts';
export { bounded } from './bounded.ts';
export { badgeOptions, imageOptions, longestWords } from './badge.ts';
export {
  bannerOptions,
  bannerPositions,
  bannerThemes,
  mostDays,
  type BannerPosition,
  type BannerTheme,
} from './banner.ts';
export { directionOf, rightToLeftScripts, type Direction } from './direction.ts';
export { directionOfText, hasDirection } from './text-direction.ts';
export { OptionError } from './error.ts';
export { inflate } from './inflate.ts';
export { parseLang, type Lang } from './lang.ts';
export { mostLanguages, parseLangs, systemLanguage, type Langs } from './langs.ts';
export { allowedLinks, allowedSiteLinks, parseLink, parseSiteLink } from './link.ts';
export { allowedLogos, longestPicture, parseLogo } from './logo.ts';
export { memo } from './memo.ts';
export { designNames, iconNames, styleNames } from './names.generated.ts';
export { nearest } from './nearest.ts';
export { type Option, type ValueOf } from './option.ts';
export { readQuery, type Ignored } from './query.ts';
export { MAX_CONTENT, parseStatic, unescapeText, type StaticBadge } from './shields.ts';
export { parseTag } from './tag.ts';
export { clean } from './text.ts';
