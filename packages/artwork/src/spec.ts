// What a picture is wanted to say and how it is to look.
import type { Theme } from './draw/themed.ts';
import type { all as designs } from './designs/index.generated.ts';
import type { Size } from './sizes.ts';

/** Name of a design: its file's. */
export type DesignName = (typeof designs)[number]['name'];

/** The words of a picture in one language. Texts may be any strings. */
export interface Wording {
  /** The large words. */
  readonly headline: string;
  /** The smaller ones below. Default: none. */
  readonly subline?: string;
  /** The smallest, below both: the source of a figure, and what has to be known about it. Default: none. */
  readonly note?: string;
  /** BCP 47 tag of the words. */
  readonly lang: string;
  /** BCP 47 tag of the subline and the note, where it is another. */
  readonly sublineLang?: string;
  /** Base direction of the subline and the note. Default: `dir`. */
  readonly sublineDir?: 'ltr' | 'rtl';
  /** Default: that of the words, else of the language. */
  readonly dir?: 'ltr' | 'rtl';
  /** What the picture says, for those who do not see it. Default: the words. */
  readonly alt?: string;
}

/** A picture that is wanted. */
export interface PictureSpec extends Wording {
  readonly design: DesignName;
  readonly size: Size;
  readonly theme: Theme;
  /** The same in other languages, for readers who prefer one of them. In SVG only. Default: none. */
  readonly others?: readonly Wording[];
}
