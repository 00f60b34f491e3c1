// Makes any string a drawable line: well-formed, without control characters, and not longer than the limit.
import { MAX_GRAPHEMES } from '../types.ts';

// Cc is every control character; with the flag `u`, Surrogate means a lone one.
const unusual = /[\p{Cc}\p{Surrogate}\u2028\u2029\uFEFF\uFFF9-\uFFFB]/gu;
const breaks = '\t\n\v\f\r\u001C\u001D\u001E\u0085\u2028\u2029';
const loneSurrogate = /\p{Surrogate}/gu;
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** A grapheme has no longest length in Unicode; past this many UTF-16 units the rest of it is dropped. */
const MAX_CLUSTER = 48;
/** No need to look further than this for the limit of graphemes. */
const MAX_UNITS = MAX_GRAPHEMES * MAX_CLUSTER;

const wellFormed = (text: string): string => text.replace(loneSurrogate, '\uFFFD');

/** Line breaks and tabs become spaces, other controls nothing, lone surrogates U+FFFD. */
export function clean(text: string): string {
  return text.replace(unusual, (character) => {
    if (breaks.includes(character)) return ' ';
    return /\p{Surrogate}/u.test(character) ? '\uFFFD' : '';
  });
}

/** The graphemes of a line, at most {@link MAX_GRAPHEMES} with the ellipsis that stands for the rest. */
export function graphemes(text: string): { clusters: string[]; truncated: boolean } {
  const clusters: string[] = [];
  const within = text.length > MAX_UNITS ? wellFormed(text.slice(0, MAX_UNITS)) : text;
  let truncated = within.length < text.length;
  for (const { segment } of segmenter.segment(within)) {
    if (clusters.length === MAX_GRAPHEMES) {
      truncated = true;
      break;
    }
    clusters.push(
      segment.length > MAX_CLUSTER ? wellFormed(segment.slice(0, MAX_CLUSTER)) : segment,
    );
  }
  if (truncated) clusters[Math.min(clusters.length, MAX_GRAPHEMES - 1)] = '…';
  return { clusters, truncated };
}
