// The formats of READMEs, and the one that a file has.
import { extname } from 'node:path';
import { asciidoc } from './asciidoc.ts';
import { markdown } from './markdown.ts';
import { rst } from './rst.ts';
import type { Format } from './types.ts';

/** Every format, the commonest first. */
export const formats: readonly Format[] = [markdown, rst, asciidoc];

/** The format of a file by its name, or undefined when it has none that takes a badge. */
export function formatOf(path: string): Format | undefined {
  const ending = extname(path).toLowerCase();
  return formats.find(({ endings }) => endings.includes(ending));
}
