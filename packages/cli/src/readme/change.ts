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
  return best(attempts(document, format, badge), format, isOurs) ?? document;
}

/** The document with the badge in the place of the first one of ours that it has; with the badge added when it has none. */
export function replaceBadge(
  document: string,
  format: Format,
  badge: BadgeTexts,
  isOurs: IsOurs,
): string {
  const [first] = format.find(document, isOurs);
  if (!first) return addBadge(document, format, badge, isOurs);
  const isHtml = document.startsWith('<', first.start);
  const text = (isHtml ? badge.html : badge.own).replace(/\r?\n/g, lineEnd(document));
  return document.slice(0, first.start) + text + document.slice(first.end);
}

/** A document with a badge in one of the places that it may have. */
interface Attempt {
  result: string;
  /** Where the new text is in it. */
  from: number;
  to: number;
}

function attempts(document: string, format: Format, badge: BadgeTexts): Attempt[] {
  const eol = lineEnd(document);
  const ended = { own: badge.own.replace(/\r?\n/g, eol), html: badge.html.replace(/\r?\n/g, eol) };
  return format.places(document, ended).map(({ at, text }) => ({
    result: document.slice(0, at) + text + document.slice(at),
    from: at,
    to: at + text.length,
  }));
}

/** The first place at which a badge is read as one; the last one if there is none. */
function best(all: readonly Attempt[], format: Format, isOurs: IsOurs): string | undefined {
  const read = all.find(({ result, from, to }) =>
    format.find(result, isOurs).some(({ start, end }) => start >= from && end <= to),
  );
  return (read ?? all.at(-1))?.result;
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
      const all = attempts(without, format, { own: badge, html: badge });
      const leadsBack = all.some(({ result }) => result === document);
      if (leadsBack && best(all, format, isOurs) === document) return without;
    }
  }
  return tidy(document, start, end);
}

/** Text without spaces and tabs at its end. A regular expression would look at each run of spaces in it once for every space. */
function withoutSpaces(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ' || text[end - 1] === '\t') end -= 1;
  return text.slice(0, end);
}

/** For a badge that a person has put elsewhere: it goes, and with it the line or the paragraph that would be left empty. */
function tidy(document: string, start: number, end: number): string {
  const head = document.slice(0, start);
  const tail = document.slice(end);
  const aloneOnLine = /(^|\n)[ \t]*$/.test(head) && /^[ \t]*(\r?\n|$)/.test(tail);
  if (!aloneOnLine) return withoutSpaces(head) + tail;
  const rest = tail.replace(/^[ \t]*(\r?\n|$)/, '');
  const paragraph = /(^|\n\r?\n)[ \t]*$/.test(head) && /^(\r?\n|$)/.test(rest);
  return withoutSpaces(head) + (paragraph ? rest.replace(/^\r?\n/, '') : rest);
}
