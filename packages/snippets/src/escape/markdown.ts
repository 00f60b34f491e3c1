// Escaping for Markdown (CommonMark and GFM): the words of an image, and link destinations.

// Every ASCII punctuation mark may be escaped with a backslash (CommonMark 0.31, 2.4); these have a meaning inside link text.
const special = /[\\`*_[\]<>!&|~#{}()$]/g;

/** Text inside `![…]`: punctuation escaped, line breaks made spaces since a blank line would end the paragraph. */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(special, String.raw`\$&`);
}

/**
 * A URL inside `(…)`. URLs may hold parentheses, which would end it, and `&copy;`, which would be read as a character.
 */
export function markdownUrl(url: string): string {
  return url
    .replace(/[\s<>\\|]/g, (mark) => encodeURIComponent(mark))
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replace(/&(?=#?\w+;)/g, '&amp;');
}
