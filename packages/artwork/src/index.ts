// @solidarity-kit/artwork: README heroes, cards and shareable pictures.
export {
  drawPicture,
  findDesign,
  type DesignName,
  type DrawnPicture,
  type PictureSpec,
} from './picture.ts';
export { allSizes, cardSizes, hero, type CardSize, type Size } from './sizes.ts';
export type { Theme } from './draw/themed.ts';
