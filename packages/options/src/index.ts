// Every option of a badge, a picture and a banner, and what reads them: colours, directions, languages, links, dates. No I/O.
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
  type Color,
  type Shade,
} from './color/color.ts';
export { palette } from './color/palette.ts';
export { allowedColors, parseColor } from './color/parse.ts';
export { allowedDates, parseDate } from './date.ts';
export {
  directionOf,
  directionOfText,
  hasDirection,
  rightToLeftScripts,
  type Direction,
} from './direction.ts';
export { OptionError } from './error.ts';
export { allowedLangs, parseLang, type Lang } from './lang.ts';
export { allowedLinks, parseLink } from './link.ts';
export { memo } from './memo.ts';
export { MAX_CONTENT, parseStatic, type StaticBadge } from './shields.ts';
export { clean } from './text.ts';
