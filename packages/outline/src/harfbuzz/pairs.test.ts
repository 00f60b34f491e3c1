// Words put together from pairs are what HarfBuzz makes of them, glyph by glyph.
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeRuntime } from '../node.ts';
import { startHarfBuzz, tag } from './binding.ts';
import { FontSlice, GLYPH_NUMBERS, Shaper } from './font.ts';
import { PairShaper } from './pairs.ts';

const latin =
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;!?-–()[]«»“”‘’/&%éüñçÉşğıİșţŞöåøłżăđơưẤợ';
const cyrillic =
  'абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯіїєґўђћјљњџқңөү0123456789.,-!«»';
const greek = 'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ.,;-';
const hebrew = 'אבגדהוזחטיךכלםמןנסעףפץצקרשת-.,()!?״׳';
const arabic = 'اأإآءؤئىةبتثجحخدذرزسشصضطظعغفقكلمنهويـپچگڤکیےںہھۂڭۆۇۈۋېەڕڵێڼښټډځڅړږڱڳٹڈڑژ.,!،؛؟()«»';

const fonts: readonly (readonly [asset: string, script: string, lang: string, letters: string])[] =
  [
    ['latin-600', 'Latn', '', latin],
    ['latin-400', 'Latn', 'ro', latin],
    ['latin-600', 'Latn', 'tr', latin],
    ['cyrillic-600', 'Cyrl', 'ru', cyrillic],
    ['cyrillic-400', 'Cyrl', 'sr', cyrillic],
    ['greek-600', 'Grek', '', greek],
    ['hebrew-600', 'Hebr', '', hebrew],
    ['arabic-600', 'Arab', 'ar', arabic],
    ['arabic-600', 'Arab', 'ur', arabic],
    ['arabic-400', 'Arab', 'sd', arabic],
  ];

const runtime = nodeRuntime();
const harfbuzz = startHarfBuzz(runtime.harfbuzz, runtime.trampolines);
const shaper = new Shaper(harfbuzz);

function pairsOf(
  asset: string,
  script: string,
  lang: string,
  spaced = false,
): (text: string) => { pairs: string | undefined; whole: string } {
  const packed = readFileSync(new URL(`../../assets/${asset}.font`, import.meta.url));
  const font = new FontSlice(harfbuzz, inflateRawSync(packed));
  const settings = {
    script: tag(script),
    lang,
    rtl: script === 'Arab' || script === 'Hebr',
    spaced,
  };
  const pairs = new PairShaper(shaper, font, settings, script === 'Arab');
  const read = (count: number): string =>
    shaper.glyphs.subarray(0, count * GLYPH_NUMBERS).join(' ');
  return (text) => {
    const count = pairs.shape(text);
    const composed = count < 0 ? undefined : read(count);
    return { pairs: composed, whole: read(shaper.shape(font, text, settings)) };
  };
}

describe('PairShaper', () => {
  it.each(fonts)('%s, %s, %s: any word', (asset, script, lang, letters) => {
    for (const spaced of [false, true]) {
      const shape = pairsOf(asset, script, lang, spaced);
      let composed = 0;
      const word = fc
        .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 })
        .map((parts) => parts.join(''));
      fc.assert(
        fc.property(word, (text) => {
          const { pairs, whole } = shape(text);
          if (pairs === undefined) return;
          composed++;
          expect(pairs).toBe(whole);
        }),
        { numRuns: 600 },
      );
      expect(composed).toBeGreaterThan(400);
    }
  });

  it.each([fonts[0]!, fonts[3]!, fonts[7]!])(
    '%s, %s, %s: every three letters',
    (asset, script, lang, letters) => {
      const shape = pairsOf(asset, script, lang);
      const base = [...letters].filter((letter) => /[\p{L}ـ]/u.test(letter)).slice(0, 36);
      const wrong: string[] = [];
      for (const a of base) {
        for (const b of base) {
          for (const c of base) {
            const { pairs, whole } = shape(a + b + c);
            if (pairs !== undefined && pairs !== whole) wrong.push(a + b + c);
          }
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  it('leaves ligatures, lam with alef, and missing characters to HarfBuzz', () => {
    expect(pairsOf('latin-600', 'Latn', '')('official').pairs).toBeUndefined();
    expect(pairsOf('arabic-600', 'Arab', 'ar')('سلام').pairs).toBeUndefined();
    expect(pairsOf('latin-600', 'Latn', '')('aק').pairs).toBeUndefined();
    expect(pairsOf('latin-600', 'Latn', '', true)('official').pairs).toBeDefined();
  });
});
