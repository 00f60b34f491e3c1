// A snippet's text in coloured pieces; the grammars come when there is something to colour.
import type { Token } from './token.ts';

/** Pieces of a text whose concatenation is the text. Plain when the language has no grammar or the grammars cannot come. */
export async function highlight(text: string, language: string): Promise<readonly Token[]> {
  try {
    const { tokens } = await import('./grammars.ts');
    return tokens(text, language);
  } catch {
    return [{ text }];
  }
}
