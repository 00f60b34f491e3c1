// Over arbitrary Unicode: well-formed XML, ink inside its segment, widths that add up, and no throw.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { icons, styles } from '../lists.ts';
import { parseBadge } from '../parse/parse.ts';
import { badges, elements, outliner, root } from '../testing.ts';
import { svgOf } from './encode.ts';
import { layout } from './layout.ts';
import { setTexts } from './texts.ts';

/** Half a unit of rounding, in px. */
const tolerance = 0.03;

const script = (...ranges: [number, number][]) =>
  fc
    .oneof(...ranges.map(([min, max]) => fc.integer({ min, max })))
    .map((code) => String.fromCodePoint(code));
// Letters that meet often, marks that stack, controls that reorder, and everything else.
const unit = fc.oneof(
  { weight: 3, arbitrary: script([0x20, 0x7e]) },
  { weight: 3, arbitrary: script([0x06_20, 0x06_ff]) },
  { weight: 1, arbitrary: script([0x03_00, 0x03_6f], [0x0e_31, 0x0e_4e], [0x1a_b0, 0x1a_ce]) },
  { weight: 1, arbitrary: script([0x09_00, 0x0d_ff], [0x0f_00, 0x17_ff], [0x4e_00, 0x4f_ff]) },
  { weight: 1, arbitrary: script([0x20_0b, 0x20_0f], [0x20_28, 0x20_2e], [0x20_60, 0x20_69]) },
  {
    weight: 1,
    arbitrary: script([0x1_f1_e6, 0x1_f1_ff], [0x1_f3_fb, 0x1_f3_ff], [0x1_f4_66, 0x1_f4_69]),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 0xd8_00, max: 0xdf_ff }).map((code) => String.fromCharCode(code)),
  },
);
const text = fc.array(unit, { maxLength: 24 }).map((units) => units.join(''));
const maybe = <T>(values: readonly T[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined });

const input = fc.record({
  label: text,
  message: text.map((some) => `${some}x`),
  style: fc.constantFrom(...styles.map(({ name }) => name)),
  icon: maybe(icons.map(({ name }) => name)),
  theme: maybe(['light', 'dark', 'auto']),
  dir: maybe(['ltr', 'rtl']),
  lang: maybe(['ar', 'tr', 'el', 'ur', 'zh-Hant', 'sr']),
  labelColor: maybe(['red', '#12345678']),
});

describe('any text', () => {
  it('makes a well-formed image, with the text in its name', async () => {
    await fc.assert(
      fc.asyncProperty(input, async (given) => {
        const spec = parseBadge(given as Parameters<typeof parseBadge>[0]);
        const svg = svgOf(await badges.render(spec));
        expect(root(svg).attributes['aria-label']).toBe(spec.name);
        expect(elements(svg).find(({ name }) => name === 'title')?.text).toBe(spec.name);
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      }),
      { numRuns: 300 },
    );
  });

  it('is drawn within its segment, and the widths add up', async () => {
    await fc.assert(
      fc.asyncProperty(input, async (given) => {
        const spec = parseBadge(given as Parameters<typeof parseBadge>[0]);
        await badges.render(spec);
        const { style } = spec;
        const texts = setTexts(outliner, spec);
        const placed = layout(spec, texts, undefined);
        const faults: string[] = [];
        const check = (holds: boolean, what: string) => holds || faults.push(what);
        let x = 0;
        for (const segment of placed.segments) {
          const { text: words, marks, width, role } = segment;
          const { markPad = style.pad, gap } = style;
          const [outer, inner] = [
            marks.length > 0 ? markPad : style.pad,
            words ? style.pad : markPad,
          ];
          const textGap = (role === 'message' ? style.messageGap : undefined) ?? gap;
          check(segment.x === x && Number.isInteger(width), `${role} begins on no whole pixel`);
          const gaps =
            Math.max(0, marks.length - 1) * gap + (words && marks.length > 0 ? textGap : 0);
          const parts = [...marks.map((mark) => mark.width), words?.width ?? 0];
          const empty = marks.length === 0 && !words ? 2 * style.pad : outer + inner;
          const sum = parts.reduce((total, part) => total + part, empty + gaps);
          check(width === sum, `${role} is ${width} px wide, its parts are ${sum}`);
          const least = Math.min(markPad, style.pad);
          const right = x + width - least + tolerance;
          for (const mark of marks)
            check(
              mark.x >= x + least && Math.floor(mark.x) + mark.width <= right,
              'a mark is outside',
            );
          if (words) {
            const { outline, factor } = words;
            const { x0, x1, y0, y1 } = outline.ink;
            check(words.x + x0 * factor >= x + least - 1 - tolerance, 'ink is too far left');
            check(words.x + x1 * factor <= right + 1, 'ink is too far right');
            check(words.y + y0 * factor >= 1 - tolerance, 'ink is too high');
            check(words.y + y1 * factor <= style.height - 1 + tolerance, 'ink is too low');
          }
          x += width + style.between;
        }
        check(placed.width === x - style.between, 'the widths do not add up');
        const [first, second] = placed.segments;
        const roles = [first?.role, second?.role].filter((role) => role !== undefined);
        const order = spec.direction === 'rtl' ? ['message', 'label'] : ['label', 'message'];
        check(
          roles.join() === order.filter((role) => roles.includes(role as 'label')).join(),
          'order',
        );
        expect(faults).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
