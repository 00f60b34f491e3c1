// What the command puts into a file stands between two marks, comments of the file's own language, so that it comes out again to the last byte.
import { lineEnd } from '../readme/lines.ts';

/** How a language writes a comment. */
export interface Comment {
  open: string;
  close: string;
}

/** Comments by language. */
export const comments = {
  html: { open: '<!-- ', close: ' -->' },
  js: { open: '/* ', close: ' */' },
  jsx: { open: '{/* ', close: ' */}' },
  hash: { open: '# ', close: '' },
  /** Hugo: the dashes take the white space around it away, so that a page still begins with its doctype. */
  go: { open: '{{- /* ', close: ' */ -}}' },
  liquid: { open: '{% comment %}', close: '{% endcomment %}' },
  jinja: { open: '{# ', close: ' #}' },
  erb: { open: '<%# ', close: ' %>' },
  blade: { open: '{{-- ', close: ' --}}' },
} as const satisfies Record<string, Comment>;

const begin = 'solidarity-kit: banner; "solidarity-kit remove site" takes it out';
const end = 'solidarity-kit: end of the banner';
const wholeFile = 'solidarity-kit: this file; "solidarity-kit remove site" takes it away';

const mark = ({ open, close }: Comment, words: string): string => open + words + close;

/** Whether a text has a block of ours, or is a file of ours. */
export const hasMarks = (text: string): boolean => text.includes('solidarity-kit: ');

/** A file of ours: whatever stands in it goes with it. */
export function fileOfOurs(comment: Comment, text: string): string {
  return `${mark(comment, wholeFile)}\n${text}\n`;
}

/** Whether a file is one of ours: it begins with the mark. A file that only speaks of it is somebody's own. */
export const isFileOfOurs = (text: string): boolean =>
  Object.values(comments).some((comment) =>
    text.replace(/^\ufeff?\s*/, '').startsWith(mark(comment, wholeFile)),
  );

/**
 * A document with a block put in before an offset.
 *
 * @param at offset of what comes after the block. At the beginning of a line (white space aside) the block gets lines of its own; in the
 *   middle of one it is put in without any white space
 */
export function putIn(document: string, at: number, block: string, comment: Comment): string {
  const eol = lineEnd(document);
  const lineStart = document.lastIndexOf('\n', at - 1) + 1;
  const indent = document.slice(lineStart, at);
  const [first, last] = [mark(comment, begin), mark(comment, end)];
  const lines = block.split('\n');
  if (/\S/.test(indent)) {
    const text = [first, ...lines, last].join(comment.close ? '' : eol);
    return document.slice(0, at) + text + document.slice(at);
  }
  const text = [first, ...lines, last].map((line) => indent + line + eol).join('');
  return document.slice(0, lineStart) + text + document.slice(lineStart);
}

// One language's mark may end like another's: `{{/* ` like `/* `.
const longestFirst: readonly Comment[] = Object.values(comments).toSorted(
  (a, b) => b.open.length - a.open.length,
);

/** The document without every block of ours. */
export function takeOut(document: string): string {
  let text = document;
  for (;;) {
    const from = text.indexOf(begin);
    const to = text.indexOf(end, from);
    if (from < 0 || to < 0) return text;
    const comment = longestFirst.find(
      ({ open, close }) => text.endsWith(open, from) && text.startsWith(close, from + begin.length),
    );
    if (!comment) return text;
    const [start, stop] = [from - comment.open.length, to + end.length + comment.close.length];
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const ownLines =
      !/\S/.test(text.slice(lineStart, start)) && /^\r?\n/.test(text.slice(stop, stop + 2));
    const eol = ownLines ? (text[stop] === '\r' ? 2 : 1) : 0;
    text = text.slice(0, ownLines ? lineStart : start) + text.slice(stop + eol);
  }
}
