// Line ends: the one a document uses, and what comes after an offset.

/** The line end that a document uses: that of its first line. */
export function lineEnd(document: string): '\r\n' | '\n' {
  return /\r?\n/.exec(document)?.[0] === '\r\n' ? '\r\n' : '\n';
}

/**
 * A block put in after another one, so that neither runs into the other. Nothing is put in that the document has already, so that each
 * document has its own result, and taking the block out gives the document back.
 *
 * @param document the whole text
 * @param at offset of the end of the block before, where its line ends
 * @param block text of the new block, without line ends around it
 */
export function blockAfter(
  document: string,
  at: number,
  block: string,
): { at: number; text: string } {
  const eol = lineEnd(document);
  const after = document.slice(at);
  // Something on the very next line would join the new block: the block goes onto that line, and a blank one comes after it.
  const touches = /^[ \t]*\r?\n[ \t]*\S/.test(after);
  return { at, text: touches ? `${eol}${block}${eol}` : `${eol}${eol}${block}` };
}

/** A block put in at the very top, before a document that may be empty. */
export function blockOnTop(
  document: string,
  at: number,
  block: string,
): { at: number; text: string } {
  const eol = lineEnd(document);
  return { at, text: document.slice(at).trim() === '' ? `${block}${eol}` : `${block}${eol}${eol}` };
}

/** A line without its line end. */
export interface Line {
  text: string;
  start: number;
  /** Offset after the last character of the text, before the line end. */
  end: number;
}

/** The lines of a document with their offsets; after a final line end there is no further line. */
export function linesOf(document: string): Line[] {
  const lines: Line[] = [];
  for (const { index, 0: whole, 1: text = '' } of document.matchAll(
    /([^\r\n]*)(?:\r\n|\n|\r|$)/g,
  )) {
    if (whole !== '') lines.push({ text, start: index, end: index + text.length });
  }
  return lines;
}
