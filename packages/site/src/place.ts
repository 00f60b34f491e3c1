// Where the banner goes in a page: at the end of the body, or at its beginning for the positions above the page.

/** What ends a part of a document in which tags are none. */
const endings: Readonly<Record<string, RegExp>> = {
  '<!--': /-->/g,
  '<script': /<\/script>/gi,
  '<template': /<\/template>/gi,
};

/** The document with blanks for comments, scripts and templates. Its length stays, and the time grows with it and no faster. */
function withoutHidden(document: string): string {
  let text = '';
  const unclosed = new Set<string>();
  for (const { 0: tag, index } of document.matchAll(/<!--|<(?:script|template)\b/gi)) {
    const kind = tag.toLowerCase();
    if (index < text.length || unclosed.has(kind)) continue;
    const ending = endings[kind]!;
    ending.lastIndex = index;
    if (ending.test(document))
      text += document.slice(text.length, index) + ' '.repeat(ending.lastIndex - index);
    else unclosed.add(kind);
  }
  return text + document.slice(text.length);
}

/**
 * Offset of the place for the banner in a page.
 *
 * @param document a whole page, or a template of one
 * @param position of the banner; `top` and `sticky` begin the body, all others end it
 * @returns -1 when there is no such place; tags in comments, scripts and templates are none
 */
export function placeIn(document: string, position: string | null | undefined): number {
  const bare = withoutHidden(document);
  // Not through `toLowerCase`, which makes some letters two (İ), so that the place would be behind the tag.
  if (position !== 'top' && position !== 'sticky')
    return [...bare.matchAll(/<\/body/gi)].at(-1)?.index ?? -1;
  const start = /<body\b(?:[^<>"']|"[^"]*"|'[^']*')*>/i.exec(bare);
  if (!start) return -1;
  const at = start.index + start[0].length;
  const lineEnd = /^[ \t]*\r?\n[ \t]*/.exec(document.slice(at))?.[0].length ?? 0;
  return at + lineEnd;
}

/** The language that a page says it is in: `<html lang>`; undefined when it says none. */
export const langOf = (document: string): string | undefined =>
  /<html\b[^<>]*\blang=["']?([a-z]{2,3}(?:-[\w-]+)?)/i.exec(document)?.[1];
