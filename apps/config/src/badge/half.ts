// What badges need and nothing else does: it comes when the badge half of the page is opened.
import { BadgePicture } from './picture.ts';
import { ArtworkPicture } from './artwork-picture.ts';
import { MatchBadges } from './match.ts';

customElements.define('kit-badge', BadgePicture);
customElements.define('kit-artwork', ArtworkPicture);
customElements.define('kit-match', MatchBadges);

export { unknownBrand } from './brand.ts';
export { warmUp } from './draw.ts';
export { badgeOptions } from './options.ts';
export { readmePreview } from './readme.ts';
export { artworkWords, badgeWords } from './words.ts';
export { isDrawnHere } from './artwork-picture.ts';
export { saveArtwork, saveBadge } from './save.ts';
export {
  artworkChoices,
  artworkFiles,
  artworkPreview,
  artworkSnippet,
  artworkText,
} from './artwork.ts';
