// One font slice inside HarfBuzz: shapes text and keeps the path of every glyph that it has drawn.
import type { HarfBuzz } from './binding.ts';
import { flat } from '../flat.ts';
import { CurvePen } from './curves.ts';
import { PathPen, type GlyphShape } from './pen.ts';
import { SHAPING_PRECISION, UNITS_PER_EM } from '../types.ts';

/** Numbers for each glyph in {@link Shaper.glyphs}: id, cluster, advance, dx, dy. */
export const GLYPH_NUMBERS = 5;

/** What HarfBuzz needs to know of a text besides the characters. */
export interface ShapeOptions {
  /** `tag()` of the ISO 15924 code. */
  readonly script: number;
  /** BCP 47 tag, or an empty string. */
  readonly lang: string;
  readonly rtl: boolean;
  /** Whether optional ligatures are off, as they are in spaced text. */
  readonly spaced: boolean;
}

// hb_buffer_flags_t: beginning and end of text, and no glyphs for default-ignorable characters.
const FLAGS = 1 | 2 | 8;
// hb_buffer_cluster_level_t: clusters are merged so that they keep graphemes whole and rise with the text.
const MONOTONE_GRAPHEMES = 0;
const LTR = 4;
const RTL = 5;
const RECORD = 5; // hb_glyph_info_t and hb_glyph_position_t: 20 bytes each, as 32-bit words

/** A place in the wasm memory for text, a buffer and the languages that last from call to call. */
export class Shaper {
  readonly #harfbuzz: HarfBuzz;
  readonly #buffer: number;
  readonly #languages = new Map<string, number>();
  readonly #noLigatures: number;
  #text = 0;
  #room = 0;
  /**
   * The glyphs of the last text, {@link GLYPH_NUMBERS} numbers each; y down, lengths in units finer by
   * {@link SHAPING_PRECISION}. Glyph 0 is a missing character.
   */
  glyphs = new Int32Array(64 * GLYPH_NUMBERS);

  constructor(harfbuzz: HarfBuzz) {
    this.#harfbuzz = harfbuzz;
    const { hb } = harfbuzz;
    this.#buffer = hb.hb_buffer_create();
    // Three hb_feature_t records of 16 bytes: tag, value, start, end.
    this.#noLigatures = hb.malloc(48);
    const words = harfbuzz.words();
    ['liga', 'clig', 'calt'].forEach((name, i) => {
      const at = this.#noLigatures / 4 + i * 4;
      const [a, b, c, d] = [...name].map((letter) => letter.charCodeAt(0)) as [
        number,
        number,
        number,
        number,
      ];
      words[at] = (a << 24) | (b << 16) | (c << 8) | d;
      words[at + 1] = 0;
      words[at + 2] = 0;
      words[at + 3] = -1;
    });
  }

  /** HarfBuzz' object for a language tag; 0 when it has none. */
  #language(tag: string): number {
    let language = this.#languages.get(tag);
    if (language === undefined) {
      // The number of language tags that a visitor may invent has no end; HarfBuzz keeps each for ever.
      if (this.#languages.size >= 500) return 0;
      const { hb } = this.#harfbuzz;
      const ascii = /^[a-z0-9-]{1,35}$/i.test(tag) ? tag : '';
      this.#reserve(ascii.length);
      const bytes = this.#harfbuzz.bytes();
      for (let i = 0; i < ascii.length; i++) bytes[this.#text + i] = ascii.charCodeAt(i);
      language = ascii === '' ? 0 : hb.hb_language_from_string(this.#text, ascii.length);
      this.#languages.set(tag, language);
    }
    return language;
  }

  #reserve(bytes: number): void {
    if (bytes <= this.#room) return;
    const { hb } = this.#harfbuzz;
    if (this.#text !== 0) hb.free(this.#text);
    this.#room = Math.max(512, bytes * 2);
    this.#text = hb.malloc(this.#room);
  }

  /**
   * Shapes a text in one font into {@link glyphs}, in visual order from left to right.
   *
   * @returns how many glyphs there are
   */
  shape(font: FontSlice, text: string, options: ShapeOptions): number {
    const { hb } = this.#harfbuzz;
    const language = this.#language(options.lang);
    this.#reserve(text.length * 2);
    const bytes = this.#harfbuzz.bytes();
    let at = this.#text;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      bytes[at++] = unit & 255;
      bytes[at++] = unit >> 8;
    }
    const buffer = this.#buffer;
    hb.hb_buffer_clear_contents(buffer);
    hb.hb_buffer_set_flags(buffer, FLAGS);
    hb.hb_buffer_set_cluster_level(buffer, MONOTONE_GRAPHEMES);
    hb.hb_buffer_add_utf16(buffer, this.#text, text.length, 0, text.length);
    hb.hb_buffer_set_direction(buffer, options.rtl ? RTL : LTR);
    hb.hb_buffer_set_script(buffer, options.script);
    hb.hb_buffer_set_language(buffer, language);
    hb.hb_shape(
      font.pointer,
      buffer,
      options.spaced ? this.#noLigatures : 0,
      options.spaced ? 3 : 0,
    );
    return this.#read();
  }

  // Copies the result, since drawing a glyph may grow the wasm memory and so take its views away.
  #read(): number {
    const { hb } = this.#harfbuzz;
    const count = hb.hb_buffer_get_length(this.#buffer);
    let info = hb.hb_buffer_get_glyph_infos(this.#buffer, 0) / 4;
    let position = hb.hb_buffer_get_glyph_positions(this.#buffer, 0) / 4;
    if (this.glyphs.length < count * GLYPH_NUMBERS)
      this.glyphs = new Int32Array(count * GLYPH_NUMBERS * 2);
    const { glyphs } = this;
    const words = this.#harfbuzz.words();
    for (let at = 0; at < count * GLYPH_NUMBERS; at += GLYPH_NUMBERS) {
      glyphs[at] = words[info]!;
      glyphs[at + 1] = words[info + 2]!;
      glyphs[at + 2] = words[position]!;
      glyphs[at + 3] = words[position + 2]!;
      glyphs[at + 4] = -words[position + 3]!;
      info += RECORD;
      position += RECORD;
    }
    return count;
  }
}

/** A loaded font slice. */
export class FontSlice {
  /** hb_font_t* to shape with, in units finer by {@link SHAPING_PRECISION}. */
  readonly pointer: number;
  /** hb_font_t* to draw with, in units. */
  readonly #outlines: number;
  readonly #harfbuzz: HarfBuzz;
  readonly #glyphs: (GlyphShape | undefined)[] = [];
  readonly #pen = new PathPen();
  readonly #curves = new CurvePen(this.#pen);

  /** @param data a TrueType file; copied into the wasm memory, where it stays */
  constructor(harfbuzz: HarfBuzz, data: Uint8Array) {
    this.#harfbuzz = harfbuzz;
    const { hb } = harfbuzz;
    const at = hb.malloc(data.length);
    harfbuzz.bytes().set(data, at);
    const blob = hb.hb_blob_create(at, data.length, 1, 0, 0);
    const face = hb.hb_face_create(blob, 0);
    const font = (scale: number): number => {
      const pointer = hb.hb_font_create(face);
      hb.hb_font_set_scale(pointer, scale, scale);
      return pointer;
    };
    this.pointer = font(UNITS_PER_EM * SHAPING_PRECISION);
    this.#outlines = font(UNITS_PER_EM);
  }

  /** The path of a glyph, drawn once. */
  glyph(id: number): GlyphShape {
    let shape = this.#glyphs[id];
    if (!shape) {
      this.#pen.reset();
      this.#harfbuzz.draw(this.#outlines, id, this.#curves);
      const drawn = this.#pen.shape();
      shape = { ...drawn, d: flat(drawn.d) };
      this.#glyphs[id] = shape;
    }
    return shape;
  }
}
