// Writes a tree as HTML, for the server. The only place that escapes.
import type { Child } from './tree.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for an element's content or an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character]!);
}

const voidElements = /^(link|br|img)$/;

/** A tree as HTML; a string is text. */
export function toHtml(child: Child): string {
  if (child === undefined) return '';
  if (typeof child === 'string') return escapeHtml(child);
  const [tag, attributes, ...children] = child;
  let open = tag;
  for (const [name, text] of Object.entries(attributes))
    if (text !== undefined) open += text === '' ? ` ${name}` : ` ${name}="${escapeHtml(text)}"`;
  return voidElements.test(tag)
    ? `<${open}>`
    : `<${open}>${children.map(toHtml).join('')}</${tag}>`;
}
