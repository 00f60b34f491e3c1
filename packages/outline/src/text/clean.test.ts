// Any string becomes a line that can be drawn.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_GRAPHEMES } from '../types.ts';
import { clean, graphemes } from './clean.ts';

describe('clean', () => {
  it('makes breaks spaces and other controls nothing', () => {
    expect(clean('a\tb\nc\u2028d\0e\u0007f\u009Fg\uFEFFh')).toBe('a b c defgh');
  });
  it('puts U+FFFD for lone surrogates, and leaves pairs', () => {
    expect(clean('\uD83C\uDF49\uD800a\uDC00')).toBe('🍉\uFFFDa\uFFFD');
  });
  it('leaves ordinary text as it is', () => {
    const text = 'Ceasefire — أوقفوا إطلاق النار 停火';
    expect(clean(text)).toBe(text);
  });
  it('always gives well-formed text without controls', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
        expect(clean(text)).not.toMatch(/[\p{Cc}\p{Surrogate}]/u);
      }),
    );
  });
});

describe('graphemes', () => {
  it('keeps clusters whole', () => {
    expect(graphemes('👨‍👩‍👧‍👦e\u0301क्षि').clusters).toEqual(['👨‍👩‍👧‍👦', 'e\u0301', 'क्षि']);
  });
  it('cuts at the limit, with an ellipsis inside it', () => {
    const exact = graphemes('a'.repeat(MAX_GRAPHEMES));
    expect(exact).toMatchObject({ truncated: false });
    const over = graphemes('é'.normalize('NFD').repeat(10_000));
    expect(over.truncated).toBe(true);
    expect(over.clusters).toHaveLength(MAX_GRAPHEMES);
    expect(over.clusters.at(-1)).toBe('…');
    expect(over.clusters.at(-2)).toBe('e\u0301');
  });
  it('does not let one cluster grow without end', () => {
    const { clusters } = graphemes(`a${'\u0301'.repeat(9999)}`);
    expect(clusters.join('').length).toBeLessThan(100);
  });
});
