// What badges need and nothing else does: it comes when the badge half of the page is opened.
import { BadgePicture } from './picture.ts';
import { MatchBadges } from './match.ts';

customElements.define('kit-badge', BadgePicture);
customElements.define('kit-match', MatchBadges);

export { warmUp } from './draw.ts';
export { badgeOptions } from './options.ts';
export { readmePreview } from './readme.ts';
export { saveBadge } from './save.ts';
export {
  artworkChoices,
  artworkFiles,
  artworkPreview,
  artworkSnippet,
  artworkText,
} from './artwork.ts';
