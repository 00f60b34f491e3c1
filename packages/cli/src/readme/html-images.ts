// Images in a piece of HTML, with the links and pictures around them, by parse5's tokenizer: in one pass, however deep elements are nested.
import { Tokenizer, TokenizerMode, type Token } from 'parse5';
import type { Span } from './types.ts';

/** An image and what is around it and only around it: a link, a picture. */
export interface HtmlImage extends Span {
  url: string;
}

/** Elements that may hold an image and nothing else that a reader sees. */
const wrappers = new Set(['a', 'picture']);

// Elements that have no end (HTML, "Void elements").
const voids = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** How the text in an element is read, where it is not HTML (HTML, "Parsing HTML fragments"). */
const textModes: Readonly<Record<string, number>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
  plaintext: TokenizerMode.PLAINTEXT,
};

/** An element that is open. */
interface Open {
  tag: string;
  start: number;
  /** How many things in it a reader sees. */
  seen: number;
  /** The last of them, if it is an image, alone or in wrappers. */
  image: HtmlImage | undefined;
}

/** Words in one tag beyond which a piece of HTML is not read: the tokenizer compares each attribute with all others. */
const mostWords = 1000;

const isCrowded = (html: string): boolean =>
  html
    .split('>')
    .some((piece) => piece.split(/\s+/, mostWords + 1).length > mostWords && /<[a-z]/i.test(piece));

const addressOf = ({ attrs }: Token.TagToken): string | undefined =>
  attrs.find(({ name }) => name === 'src')?.value;

/**
 * The images of a piece of HTML in order.
 *
 * @param html the piece
 * @param offset where the piece begins in its document
 */
export function htmlImages(html: string, offset: number): HtmlImage[] {
  const found: HtmlImage[] = [];
  if (isCrowded(html)) return found;
  const root: Open = { tag: '', start: 0, seen: 0, image: undefined };
  const stack = [root];
  const open = new Map<string, number>();
  const count = (tag: string, by: number) => open.set(tag, (open.get(tag) ?? 0) + by);
  const see = (image?: HtmlImage): void => {
    const parent = stack.at(-1) ?? root;
    parent.seen += 1;
    parent.image = image;
  };
  /** Closes the innermost element of a name, and whatever is still open in it; `end` is given where it has an end tag. */
  const close = (tag: string, end?: number): void => {
    if (!open.get(tag)) return;
    for (;;) {
      const element = stack.pop() ?? root;
      count(element.tag, -1);
      const image = element.seen === 1 ? element.image : undefined;
      const wraps = element.tag === tag && end !== undefined && wrappers.has(tag) && image;
      if (wraps) Object.assign(image, { start: offset + element.start, end: offset + end });
      see(wraps || undefined);
      if (element.tag === tag) return;
    }
  };
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(token) {
        const { tagName: tag, location } = token;
        const { startOffset = 0, endOffset = 0 } = location ?? {};
        if (tag === 'img') {
          const url = addressOf(token);
          const image = url && { url, start: offset + startOffset, end: offset + endOffset };
          if (image) found.push(image);
          see(image || undefined);
        } else if (voids.has(tag)) {
          if (tag !== 'source') see();
        } else {
          if (tag === 'a') close('a'); // a link in a link ends the outer one
          stack.push({ tag, start: startOffset, seen: 0, image: undefined });
          count(tag, 1);
          tokenizer.state = textModes[tag] ?? tokenizer.state;
        }
      },
      onEndTag: ({ tagName, location }) => close(tagName, location?.endOffset),
      onCharacter: ({ chars }) => {
        if (chars.trim() !== '') see(); // a no-break space is a character, too
      },
      onWhitespaceCharacter: () => {},
      onNullCharacter: () => {},
      onComment: () => {},
      onDoctype: () => {},
      onEof: () => {},
    },
  );
  tokenizer.write(html, true);
  return found;
}
