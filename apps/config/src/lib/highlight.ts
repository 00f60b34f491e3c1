// A snippet's text in coloured pieces; the grammars come when there is something to colour.

/** A piece of code, and what it is (`kwd`, `str`, `var`, …; absent: plain). */
export interface Token {
  readonly text: string;
  readonly type?: string;
}

/** Pieces of a text whose concatenation is the text. Plain when the language has no grammar or the grammars cannot come. */
export async function highlight(text: string, language: string): Promise<readonly Token[]> {
  try {
    const { tokens } = await import('./grammars.ts');
    return tokens(text, language);
  } catch {
    return [{ text }];
  }
}
