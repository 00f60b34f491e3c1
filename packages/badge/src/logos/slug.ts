// From what a person writes for a brand (its title or its slug) to its slug in Simple Icons.

const spelled: Readonly<Record<string, string>> = {
  '+': 'plus',
  '.': 'dot',
  '&': 'and',
  '#': 'sharp',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ŀ: 'l',
  ł: 'l',
  ß: 'ss',
  ŧ: 't',
  ø: 'o',
};

/**
 * The slug of a title, by the rule of Simple Icons (SLUGS.md there): `Node.js` is `nodedotjs`, `C++` is `cplusplus`;
 * and `C#` is `csharp`, where Simple Icons drops the sign and gives the slug by hand.
 * A slug is its own slug.
 *
 * @returns letters a to z, digits and underscores (some slugs have one), or an empty text when nothing is left
 */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[+.&#đħıĸŀłßŧø]/g, (letter) => spelled[letter] ?? '')
    .normalize('NFD')
    .replace(/[^a-z\d_]/g, '');
}
