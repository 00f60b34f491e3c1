// `<kit-artwork>`: a picture to share that is drawn in the page, so that own words are not sent, and where there is no service.
import type { Choice } from '@solidarity-kit/snippets/link/choice';
import { ownWordsOf, pictureFile } from '@solidarity-kit/snippets/link/picture';
import { ownWords } from '@solidarity-kit/snippets/link/choice';
import { beside, host, isExport } from '../lib/place.ts';
import { drawArtwork } from './draw.ts';
import { Drawn } from './drawn.ts';

/** Whether a picture is drawn in the page: of the kit's own words a service has it at its address. */
export const isDrawnHere = ({ message }: Choice): boolean => isExport || message === ownWords;

export class ArtworkPicture extends Drawn<Choice> {
  protected override svgOf(choice: Choice, isWanted: () => boolean): Promise<string | undefined> {
    return drawArtwork(choice, isWanted);
  }

  /** On a disk few fonts are at hand; the usual pictures of the kit's own words lie beside the page. */
  protected override fileOf(choice: Choice): string | undefined {
    const file = host.files ? pictureFile(choice, host.files) : undefined;
    return file && beside(file);
  }

  /** What is typed for banners and badges, and the link, change no picture. */
  protected override keyOf(choice: Choice): unknown {
    const { message, lang, picture } = choice;
    const { size, design, theme } = picture;
    return [message, lang, size, design, theme, ownWordsOf(choice)];
  }
}
