// Adding a badge to a document and taking it out again, in any format and without touching another character.
import { lineEnd } from './lines.ts';
import type { BadgeTexts, Format, IsOurs, Span } from './types.ts';

/** Most white space characters that a placement puts on either side of a badge. */
const reach = 24;

/** The document with the badge, or the document itself when it has one of ours already. */
export function addBadge(
  document: string,
  format: Format,
  badge: BadgeTexts,
  isOurs: IsOurs,
): string {
  if (format.find(document, isOurs).length > 0) return document;
  return insert(document, format, badge, isOurs);
}

function insert(document: string, format: Format, badge: BadgeTexts, isOurs: IsOurs): string {
  const eol = lineEnd(document);
  const ended = { own: badge.own.replace(/\r?\n/g, eol), html: badge.html.replace(/\r?\n/g, eol) };
  const places = format.places(document, ended).map(({ at, text }) => ({
    result: document.slice(0, at) + text + document.slice(at),
    from: at,
    to: at + text.length,
  }));
  const read = places.find(({ result, from, to }) =>
    format.find(result, isOurs).some(({ start, end }) => start >= from && end <= to),
  );
  return (read ?? places.at(-1))?.result ?? document;
}

/**
 * The document without any badge of ours. What `addBadge` put in comes out to the last character: of all the ways to take
 * out the badge with the white space around it, the one is chosen to which adding it gives the document again.
 */
export function removeBadges(document: string, format: Format, isOurs: IsOurs): string {
  let text = document;
  // Twice as many as any README has; each turn takes one out.
  for (let turn = 0; turn < 64; turn += 1) {
    const span = format.find(text, isOurs).at(-1);
    if (!span) return text;
    text = takeOut(text, format, span, isOurs);
  }
  return text;
}

function takeOut(document: string, format: Format, { start, end }: Span, isOurs: IsOurs): string {
  const badge = document.slice(start, end);
  const before =
    /(?:\s|&nbsp;|<br\s*\/?>|\\)*$/i.exec(document.slice(Math.max(0, start - reach), start))?.[0] ??
    '';
  const after = /^\s*/.exec(document.slice(end, end + reach))?.[0] ?? '';
  for (let left = 0; left <= before.length; left += 1) {
    for (let right = 0; right <= after.length; right += 1) {
      const without = document.slice(0, start - left) + document.slice(end + right);
      if (insert(without, format, { own: badge, html: badge }, isOurs) === document) return without;
    }
  }
  return tidy(document, start, end);
}

/** For a badge that a person has put elsewhere: it goes, and with it the line or the paragraph that would be left empty. */
function tidy(document: string, start: number, end: number): string {
  const head = document.slice(0, start);
  const tail = document.slice(end);
  const aloneOnLine = /(^|\n)[ \t]*$/.test(head) && /^[ \t]*(\r?\n|$)/.test(tail);
  if (!aloneOnLine) return head.replace(/[ \t]+$/, '') + tail;
  const rest = tail.replace(/^[ \t]*(\r?\n|$)/, '');
  const paragraph = /(^|\n\r?\n)[ \t]*$/.test(head) && /^(\r?\n|$)/.test(rest);
  return head.replace(/[ \t]*$/, '') + (paragraph ? rest.replace(/^\r?\n/, '') : rest);
}
