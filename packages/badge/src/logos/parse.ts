// Reads a logo out of an SVG file of Simple Icons: one title and one path in a square of 24 units.

// The rule of Simple Icons for the data of a path; nothing else may reach a badge.
const file = /<title>([^<]*)<\/title><path d="([Mm][-\d\sMmZzLlHhVvCcSsQqTtAaEe,.]*)"\/>/;

/**
 * Title and path of an icon file.
 *
 * @returns undefined when the file is not of that form
 */
export function parseLogo(svg: string): { title: string; path: string } | undefined {
  const found = file.exec(svg);
  const [, title, path] = found ?? [];
  if (title === undefined || path === undefined) return undefined;
  const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&#39;': "'", '&quot;': '"' };
  return {
    title: title.replace(/&\w+;|&#39;/g, (e) => (entities as Record<string, string>)[e] ?? e),
    path,
  };
}
