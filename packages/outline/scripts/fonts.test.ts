// The parts of the font script that decide what goes where; the files that it made are tested in packages/outline.
import { describe, expect, it } from 'vitest';
import { bodyOf, emojiPacks, keyOf } from './emoji.ts';
import { hanSlices } from './han.ts';
import { slices } from './plan.ts';
import { encodeCoverage, parseRanges } from './ranges.ts';

describe('ranges', () => {
  it('reads what the plan writes', () => {
    expect([...parseRanges('20-23 A0')]).toEqual([0x20, 0x21, 0x22, 0x23, 0xa0]);
    expect(() => parseRanges('20-xx')).toThrow('xx');
    for (const { ranges } of slices) if (ranges) parseRanges(ranges);
  });

  it('writes stretches short', () => {
    expect(encodeCoverage([20, 21, 22, 28])).toBe('k.3 5');
    expect(encodeCoverage([])).toBe('');
  });
});

describe('hanSlices', () => {
  const lists = {
    '[0]': 'U+4e10-4e12',
    '[1]': 'U+4e01,U+4e03',
    '[2]': 'U+41,U+4e02',
    latin: 'U+41-5a',
  };
  const has = [0x41, 0x2026, 0x4e01, 0x4e02, 0x4e03, 0x4e10, 0x4e12, 0x4e20];

  it('puts common characters first, keeps each of ours once, and leaves Latin to its own slice', () => {
    expect(hanSlices(has, lists, 1)).toEqual([
      [0x4e02],
      [0x4e01, 0x4e03],
      [0x4e10, 0x4e12],
      [0x2026, 0x4e20],
    ]);
    expect(hanSlices(has, lists, 2)).toEqual([
      [0x4e01, 0x4e02, 0x4e03],
      [0x4e10, 0x4e12],
      [0x2026, 0x4e20],
    ]);
  });
});

describe('emoji', () => {
  it('are named by their code points without the selector', () => {
    expect(keyOf('1f441-fe0f-200d-1f5e8-fe0f.svg')).toBe('1f441-200d-1f5e8');
    expect(keyOf('00a9.svg')).toBe('a9');
  });

  it('lose their wrapper, ids and clips, and are fitted into the square', () => {
    const wrapped =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><g clip-path="url(#a)"><path id="b" d="M0 0h1z"/></g><defs><clipPath id="a"><path d="M0 0"/></clipPath></defs></svg>';
    expect(bodyOf(wrapped)).toBe('<path d="M0 0h1z"/>');
    expect(bodyOf('<svg viewBox="0 0 36 18"><path d="M0 0"/></svg>')).toBe(
      '<g transform="translate(0 9)"><path d="M0 0"/></g>',
    );
    expect(bodyOf('<svg viewBox="0 0 72 72"><path d="M0 0"/></svg>')).toContain('scale(0.5)');
  });

  it.each([
    '<script>1</script>',
    '<path onload="x"/>',
    '<a href="#"/>',
    '<image href="x"/>',
    '<path style="fill:url(x)"/>',
  ])('stop the script when they hold %s', (markup) => {
    expect(() => bodyOf(`<svg viewBox="0 0 36 36">${markup}</svg>`)).toThrow('a picture holds');
  });

  it('are packed by block, and large blocks by their first character', () => {
    const large = 'x'.repeat(300_000);
    const packs = emojiPacks(
      new Map([
        ['1f349', 'a'],
        ['1f34a', 'b'],
        ['1f468', large],
        ['1f468-200d-1f469', 'c'],
        ['1f469', large],
      ]),
    );
    expect([...packs.keys()].toSorted()).toEqual(['1f34', '1f468', '1f469']);
    expect(packs.get('1f34')).toBe('1f349\ta\n1f34a\tb');
  });
});
