// Tells which graphemes are emoji, and the key of their picture: code points in hex without U+FE0F.

const candidate = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20E3]/u;
const presented = /\p{Emoji_Presentation}/u;

/**
 * The key of a grapheme's picture, such as `1f1f5-1f1f8`; `undefined` when the grapheme is text.
 *
 * A grapheme is an emoji when its first character is one by default and no text selector (U+FE0E) follows, or when an
 * emoji selector (U+FE0F), a skin tone, a joiner or a keycap makes it one (UTS #51).
 */
export function emojiKey(cluster: string): string | undefined {
  const first = cluster.codePointAt(0)!;
  if (first < 0xa9 && cluster.length < 2) return undefined;
  if (!candidate.test(cluster) || cluster.includes('\uFE0E')) return undefined;
  const head = String.fromCodePoint(first);
  const rest = cluster.slice(head.length);
  const made =
    rest.includes('\uFE0F') || rest.includes('\u20E3') || /[\u{1F3FB}-\u{1F3FF}\u200D]/u.test(rest);
  // A lone regional indicator is a letter in a box, not a flag.
  if (/\p{Regional_Indicator}/u.test(head) ? rest === '' : !presented.test(head) && !made)
    return undefined;
  return [...cluster]
    .map((character) => character.codePointAt(0)!.toString(16))
    .filter((hex) => hex !== 'fe0f')
    .join('-');
}
