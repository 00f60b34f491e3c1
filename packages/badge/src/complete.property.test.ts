// The same badge has the same bytes: alone or among others, in any order, on a fresh engine or a warm one. Nothing is ever lacking.
import { createNodeOutliner } from '@solidarity-kit/outline/node';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBadges, type Badges } from './badges.ts';
import { svgOf } from './draw/encode.ts';
import { styles } from './lists.ts';
import { nodeLogo } from './logos/node.ts';
import { parseBadge } from './parse/parse.ts';
import type { BadgeInput } from './types.ts';

const fresh = (): Badges => createBadges(createNodeOutliner(), { logo: nodeLogo });
const alone = (input: BadgeInput): Promise<string> => fresh().draw(input);

const range = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((code) => String.fromCodePoint(code));
/** Scripts that share characters or fonts with others, and what stands between them. */
const unit = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...'停戦今無料平和自由骨直角の。、「」・ー') },
  { weight: 3, arbitrary: range(0x30_41, 0x30_fe) },
  { weight: 2, arbitrary: range(0xac_00, 0xac_ff) },
  { weight: 2, arbitrary: range(0x4e_00, 0x9f_ff) },
  { weight: 2, arbitrary: range(0xff_01, 0xff_9f) },
  { weight: 1, arbitrary: range(0x2_00_00, 0x2_00_ff) },
  { weight: 3, arbitrary: fc.constantFrom(...' -–·—…“”‘’(),.!?:;0123456789٣۴') },
  { weight: 3, arbitrary: range(0x20, 0x7e) },
  { weight: 2, arbitrary: fc.constantFrom('سلام', 'غزة', 'שלום', 'мир', 'ειρήνη', 'नमस्ते', 'ܫܠܡܐ') },
  { weight: 2, arbitrary: fc.constantFrom('🍉', '🇵🇸', '🪴', '❤️', '👍🏿', '🕊️', '🏳️‍🌈', '1️⃣') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
);
const text = fc.array(unit, { maxLength: 8 }).map((units) => units.join(''));
const input = fc.record({
  label: text,
  message: text.map((some) => `${some}x`),
  style: fc.constantFrom(...styles.map(({ name }) => name)),
  lang: fc.constantFrom('', '', 'ja', 'ko', 'zh-Hant', 'ar', 'tr'),
  logo: fc.constantFrom('', '', 'github', 'nodedotjs', 'codeberg'),
});

const lastPath = (svg: string) => / d="([^"]*)"\/><\/svg>$/.exec(svg)?.[1];

describe('the same badge', () => {
  const warm = fresh();

  it(
    'has the same bytes whatever else is drawn, before it and at the same time',
    { timeout: 900_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(input, { minLength: 1, maxLength: 5 }), async (inputs) => {
          const expected = await Promise.all(inputs.map(alone));
          const together = fresh();
          expect(await Promise.all(inputs.map((each) => together.draw(each)))).toEqual(expected);
          expect(await Promise.all(inputs.map((each) => warm.draw(each)))).toEqual(expected);
          for (const badges of [together, warm])
            for (const [i, each] of [...inputs.entries()].toReversed()) {
              const drawn = badges.renderSync(parseBadge(each));
              expect(drawn && svgOf(drawn)).toBe(expected[i]);
            }
        }),
        { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 15) },
      );
    },
  );

  it.each([
    ['ガザ', '停戦今'],
    ['ライセンス', '無料'],
    ['한국어', '漢字'],
    ['平和', 'ガザに'],
  ])('%s | %s has the Han font of the whole badge', async (label, message) => {
    const badges = fresh();
    const spec = parseBadge({ label, message });
    const svg = svgOf(await badges.render(spec));
    expect(badges.renderSync(spec)).toBeDefined();
    const lang = /[\u3040-\u30FF]/.test(label + message) ? 'ja' : 'ko';
    const told = await badges.draw({ label, message, lang, dir: 'ltr' });
    expect(svg).toBe(told.replace(` lang="${lang}"`, ''));
  });

  it('is in the Japanese font when the label is Japanese, and in the Chinese one when nothing says so', async () => {
    const [japanese, chinese] = [{ label: 'ガザ' }, { label: '加沙' }].map(({ label }) => ({
      label,
      message: '骨',
    }));
    expect(lastPath(await warm.draw(japanese!))).toBe(
      lastPath(await warm.draw({ ...japanese!, lang: 'ja' })),
    );
    expect(lastPath(await warm.draw(chinese!))).toBe(
      lastPath(await warm.draw({ ...chinese!, lang: 'zh' })),
    );
    expect(lastPath(await warm.draw(japanese!))).not.toBe(lastPath(await warm.draw(chinese!)));
  });
});
