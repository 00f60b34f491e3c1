// The path grammar of shields.io's static badge: LABEL-MESSAGE-COLOR, or MESSAGE-COLOR.

/** The three parts of a static badge's path, unescaped. */
export interface StaticBadge {
  /** Empty for a badge of one segment. */
  readonly label: string;
  readonly message: string;
  /** A colour's name or value, as written. */
  readonly color: string;
}

/** Longest content that is parsed, in characters. */
export const MAX_CONTENT = 600;

/**
 * Parses the decoded content of `/badge/<content>`, without its suffix.
 *
 * A single dash separates; two dashes are a dash in the text, also next to a separator. One underscore is a space, two are an underscore. Where dashes leave
 * a choice, the shortest label and then the longest message is taken, which is how shields.io reads them. Documented at
 * https://shields.io/badges/static-badge.
 *
 * @returns nothing when there is no dash that separates, or when no colour stands after the last one.
 * @example parseStatic('best--license-Apache--2.0-blue') // { label: 'best-license', message: 'Apache-2.0', color: 'blue' }
 */
export function parseStatic(content: string): StaticBadge | undefined {
  if (content.length > MAX_CONTENT) return undefined;
  return content.includes('--') ? parseEscaped(content) : parsePlain(content);
}

/** Without a double dash, every dash separates: what nearly all badges are, read in one go. */
function parsePlain(content: string): StaticBadge | undefined {
  const parts = content.split('-', 4);
  const color = parts.pop()!;
  if (color === '' || color.includes('.') || parts.length < 1 || parts.length > 2) return undefined;
  const message = unescapeText(parts.pop()!);
  return { label: unescapeText(parts[0] ?? ''), message, color };
}

function parseEscaped(content: string): StaticBadge | undefined {
  const dashes = dashesOf(content);
  const paired = pairChecker(content);
  const end = content.length;

  /** Splits what follows `start` into message and colour, the longest message first. */
  const split = (label: string, start: number): StaticBadge | undefined => {
    for (const at of dashes.toReversed()) {
      if (at < start) return undefined;
      const color = content.slice(at + 1);
      if (color === '' || color.includes('.') || !paired(at + 1, end)) continue;
      if (paired(start, at)) {
        return {
          label: unescapeText(label),
          message: unescapeText(content.slice(start, at)),
          color,
        };
      }
    }
    return undefined;
  };

  if (content.startsWith('-')) {
    const labelless = split('', 1);
    if (labelless) return labelless;
  }
  const single = split('', 0);
  if (single) return single;
  for (const at of dashes) {
    if (!paired(0, at)) continue;
    const found = split(content.slice(0, at), at + 1);
    if (found) return found;
  }
  return undefined;
}

/** Reads the escapes of dashes and underscores; an odd run of underscores keeps its last one, and one alone stays, as at shields.io. */
export function unescapeText(text: string): string {
  if (text === '_' || !/[_-]/.test(text)) return text;
  return text
    .replace(/_+/g, (run) => (run.length === 1 ? ' ' : '_'.repeat(Math.ceil(run.length / 2))))
    .replaceAll('--', '-');
}

function dashesOf(text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf('-'); at !== -1; at = text.indexOf('-', at + 1)) places.push(at);
  return places;
}

/** Gives a function that tells whether all runs of dashes in a range have an even length, in constant time. */
function pairChecker(text: string): (from: number, to: number) => boolean {
  // oddBefore[i]: odd runs that end before i. runStart[i], runEnd[i]: the run of dashes that i is in.
  const oddBefore = [0];
  const runStart: number[] = [];
  const runEnd: number[] = Array.from({ length: text.length }, () => 0);
  for (let i = 0, start = 0; i < text.length; i++) {
    const dash = text[i] === '-';
    if (!dash) start = i + 1;
    runStart[i] = start;
    const ends = dash && text[i + 1] !== '-';
    oddBefore[i + 1] = oddBefore[i]! + (ends && (i + 1 - start) % 2 === 1 ? 1 : 0);
  }
  for (let i = text.length - 1, end = text.length; i >= 0; i--) {
    if (text[i] !== '-') end = i;
    runEnd[i] = end;
  }
  return (from, to) => {
    if (from >= to) return true;
    let first = from;
    if (text[from] === '-') {
      const end = Math.min(runEnd[from]!, to);
      if ((end - from) % 2 === 1) return false;
      first = end;
    }
    let last = to;
    if (last > first && text[last - 1] === '-') {
      const start = Math.max(runStart[last - 1]!, first);
      if ((last - start) % 2 === 1) return false;
      last = start;
    }
    return last <= first || oddBefore[last] === oddBefore[first];
  };
}
