// A line in pieces: words of one script and direction, spaces, emoji.
import { describe, expect, it } from 'vitest';
import { splitLine } from './itemise.ts';

const show = (text: string, direction: 'auto' | 'ltr' | 'rtl' = 'auto'): string =>
  splitLine(text, direction)
    .pieces.map(({ kind, text: piece, script, level }) => `${kind}:${piece}:${script}:${level}`)
    .join('|');

describe('splitLine', () => {
  it('splits words, spaces and emoji', () => {
    expect(show('Gaza 🇵🇸 now')).toBe(
      'word:Gaza:Latn:0|space: :Latn:0|emoji:🇵🇸:Latn:0|space: :Latn:0|word:now:Latn:0',
    );
  });
  it('splits by script and direction', () => {
    expect(show('aяا1')).toBe('word:a:Latn:0|word:я:Cyrl:0|word:ا:Arab:1|word:1:Arab:2');
  });
  it('takes the direction of the first letter, not of the flag before it', () => {
    expect(splitLine('🇵🇸 غزة', 'auto').direction).toBe('rtl');
    expect(splitLine('🇵🇸 Gaza غزة', 'auto').direction).toBe('ltr');
    expect(splitLine('123', 'auto').direction).toBe('ltr');
    expect(splitLine('Gaza', 'rtl').direction).toBe('rtl');
  });
  it('makes each ideograph a word, and a number among them one word', () => {
    expect(show('停火2026年')).toBe(
      'word:停:Hani:0|word:火:Hani:0|word:2026:Hani:0|word:年:Hani:0',
    );
  });
  it('does not draw bidi controls and soft hyphens, but keeps joiners in their words', () => {
    expect(show('\u202Eab\u202C\u00ADc')).toBe('word:ab:Latn:1|word:c:Latn:0');
    expect(show('می\u200Cخواهم')).toBe('word:می\u200Cخواهم:Arab:1');
  });
});
