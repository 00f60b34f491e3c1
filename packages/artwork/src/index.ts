// @solidarity-kit/artwork: README heroes, cards and shareable pictures.
export { findDesign } from './compose.ts';
export type { Theme } from './draw/themed.ts';
export type { Layers } from './layers.ts';
export { drawLayers, drawPicture, type DrawnPicture } from './picture.ts';
export { allSizes, cardSizes, hero, type CardSize, type Size } from './sizes.ts';
export type { DesignName, PictureSpec, Wording } from './spec.ts';
export { plainWording, wordingOf, type DatedFigure, type Saying } from './wording.ts';
