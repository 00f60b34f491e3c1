// The raw binding against harfbuzzjs' own public interface: same glyphs, same places, in many scripts.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateRawSync } from 'node:zlib';
import * as harfbuzzjs from 'harfbuzzjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { trampolines } from '../../scripts/trampolines.ts';
import { SHAPING_PRECISION, UNITS_PER_EM } from '../types.ts';
import { startHarfBuzz, tag, type HarfBuzz } from './binding.ts';
import { FontSlice, GLYPH_NUMBERS, Shaper } from './font.ts';

const assets = new URL('../../assets/', import.meta.url);
const wasm = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz.wasm');

const samples: readonly [
  asset: string,
  script: string,
  lang: string,
  rtl: boolean,
  text: string,
][] = [
  ['latin-600', 'Latn', 'en', false, 'AVATAR fficient To.'],
  ['latin-600', 'Latn', 'ro', false, 'Ţara şi'],
  ['cyrillic-600', 'Cyrl', 'sr', false, 'бпгдт'],
  ['cyrillic-600', 'Cyrl', 'bg', false, 'вгдж'],
  ['arabic-600', 'Arab', 'ar', true, 'مُحَمَّدٌ'],
  ['arabic-600', 'Arab', 'ur', true, 'ہے۴۶۷'],
  ['hebrew-600', 'Hebr', 'he', true, 'בָּרָא'],
  ['devanagari-600', 'Deva', 'hi', false, 'क्षत्रिय'],
  ['bengali-600', 'Beng', 'bn', false, 'ক্ষমতা'],
  ['tamil-600', 'Taml', 'ta', false, 'கொடுத்து'],
  ['khmer-600', 'Khmr', 'km', false, 'ស្រុកខ្មែរ'],
  ['myanmar-600', 'Mymr', 'my', false, 'မြန်မာ'],
  ['thai-600', 'Thai', 'th', false, 'น้ำ'],
];

const fontData = (asset: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(inflateRawSync(readFileSync(new URL(`${asset}.font`, assets))));

let harfbuzz: HarfBuzz;
let shaper: Shaper;

beforeAll(() => {
  harfbuzz = startHarfBuzz(
    new WebAssembly.Module(readFileSync(wasm)),
    new WebAssembly.Module(readFileSync(new URL('trampolines.wasm', assets))),
  );
  shaper = new Shaper(harfbuzz);
});

describe('the raw binding', () => {
  it('takes the trampolines that the script writes', () => {
    const committed = new Uint8Array(readFileSync(new URL('trampolines.wasm', assets)));
    expect(committed).toEqual(trampolines());
  });

  it.each(samples)(
    '%s, %s, %s: shapes as the public interface does',
    (asset, script, lang, rtl, text) => {
      const data = fontData(asset);
      const count = shaper.shape(new FontSlice(harfbuzz, data), text, {
        script: tag(script),
        lang,
        rtl,
        spaced: false,
      });
      const mine = Array.from({ length: count }, (_, i) =>
        Array.from(shaper.glyphs.subarray(i * GLYPH_NUMBERS, (i + 1) * GLYPH_NUMBERS)),
      );

      const face = new harfbuzzjs.Face(new harfbuzzjs.Blob(data.buffer), 0);
      const font = new harfbuzzjs.Font(face);
      font.setScale(UNITS_PER_EM * SHAPING_PRECISION, UNITS_PER_EM * SHAPING_PRECISION);
      const buffer = new harfbuzzjs.Buffer();
      buffer.addText(text);
      buffer.setDirection(rtl ? harfbuzzjs.Direction.RTL : harfbuzzjs.Direction.LTR);
      buffer.setScript(script);
      buffer.setLanguage(lang);
      harfbuzzjs.shape(font, buffer);
      const theirs = buffer
        .getGlyphInfosAndPositions()
        .map((each) => [each.codepoint, each.cluster, each.xAdvance, each.xOffset, each.yOffset]);
      expect(theirs.length).toBeGreaterThan(0);
      expect(
        mine.map(([id, cluster, advance, dx, dy]) => [id, cluster, advance, dx, 0 - dy!]),
      ).toEqual(
        theirs.map(([id, cluster, advance, dx, dy]) => [id, cluster, advance, dx, dy! + 0]),
      );
    },
  );

  it('survives the growth of its memory', () => {
    const data = fontData('ethiopic-600');
    const before = harfbuzz.hb.memory.buffer.byteLength;
    const fonts: FontSlice[] = [];
    while (harfbuzz.hb.memory.buffer.byteLength === before)
      fonts.push(new FontSlice(harfbuzz, data));
    const font = new FontSlice(harfbuzz, data);
    expect(
      shaper.shape(font, 'ሰላም', { script: tag('Ethi'), lang: 'am', rtl: false, spaced: false }),
    ).toBe(3);
    expect(font.glyph(shaper.glyphs[0]!).d).not.toBe('');
  });

  it('takes no memory for language tags without end', () => {
    const font = new FontSlice(harfbuzz, fontData('latin-600'));
    for (let i = 0; i < 5000; i++) {
      shaper.shape(font, 'a', { script: tag('Latn'), lang: `x-${i}`, rtl: false, spaced: false });
    }
    const before = harfbuzz.hb.memory.buffer.byteLength;
    for (let i = 0; i < 50_000; i++) {
      shaper.shape(font, 'a', { script: tag('Latn'), lang: `y-${i}`, rtl: false, spaced: false });
    }
    expect(harfbuzz.hb.memory.buffer.byteLength).toBe(before);
  });
});
