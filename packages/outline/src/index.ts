// @solidarity-kit/outline: text to outlined paths, in every script.
export { createOutliner, type Outliner, type OutlineRuntime } from './outliner.ts';
export { hanOf } from './fonts/han.ts';
export { isolate } from './text/bidi.ts';
export {
  MAX_GRAPHEMES,
  PICTURE_UNITS,
  UNITS_PER_EM,
  type Han,
  type Ink,
  type Outline,
  type OutlineOptions,
  type OutlineStyle,
  type Picture,
  type Run,
} from './types.ts';
