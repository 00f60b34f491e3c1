// A line: pieces in visual order put together to one path, in whole units.
import type { WordShape } from './word.ts';
import { UNITS_PER_EM, type Outline, type Picture, type Run } from './types.ts';

/** Width and height of an emoji, its advance and its top above the baseline (the middle is that of a capital), in units. */
export const EMOJI = { size: 550, advance: 610, top: -454 };

/** Writes one line; add words, gaps and pictures from left to right, then `finish`. */
export class LineWriter {
  #d = '';
  #x = 0;
  #x0 = Infinity;
  #y0 = Infinity;
  #x1 = -Infinity;
  #y1 = -Infinity;
  #missing = 0;
  readonly #scale: number;
  readonly #runs: {
    text: string;
    script: string;
    direction: 'ltr' | 'rtl';
    font: string;
    from: number;
    to: number;
  }[] = [];
  readonly #pictures: Picture[] = [];

  /** @param size px per em */
  constructor(size: number) {
    this.#scale = size / UNITS_PER_EM;
  }

  /** Adds a word at the pen. */
  word(word: WordShape): void {
    if (word.tail !== '') {
      this.#d += 'M' + (this.#x + word.startX) + word.tail;
      this.#ink(word.x0, word.y0, word.x1, word.y1);
    }
    this.#missing += word.missing;
    this.#x += word.advance;
  }

  /** Moves the pen. */
  gap(advance: number): void {
    this.#x += advance;
  }

  /** Adds an emoji. @param body markup in a square of 36 units */
  picture(body: string): void {
    const inset = (EMOJI.advance - EMOJI.size) / 2;
    this.#ink(inset, EMOJI.top, inset + EMOJI.size, EMOJI.top + EMOJI.size);
    this.#pictures.push({
      x: (this.#x + inset) * this.#scale,
      y: EMOJI.top * this.#scale,
      size: EMOJI.size * this.#scale,
      body,
    });
    this.#x += EMOJI.advance;
  }

  /**
   * Notes what was added since the last note; neighbours of the same kind become one run.
   *
   * @param font name of the slice; empty for a space, which joins the run before it
   */
  note(text: string, script: string, direction: 'ltr' | 'rtl', font: string): void {
    const last = this.#runs.at(-1);
    const from = last?.to ?? 0;
    const same =
      last &&
      last.direction === direction &&
      (font === '' || (last.script === script && last.font === font));
    if (same) {
      last.text = direction === 'rtl' ? text + last.text : last.text + text;
      last.to = this.#x;
    } else this.#runs.push({ text, script, direction, font: font || 'space', from, to: this.#x });
  }

  #ink(x0: number, y0: number, x1: number, y1: number): void {
    if (this.#x + x0 < this.#x0) this.#x0 = this.#x + x0;
    if (this.#x + x1 > this.#x1) this.#x1 = this.#x + x1;
    if (y0 < this.#y0) this.#y0 = y0;
    if (y1 > this.#y1) this.#y1 = y1;
  }

  /**
   * The finished line.
   *
   * @param trailing units of letter spacing after the last cluster, which are taken off
   * @param lacks assets that it needs and that are not loaded
   */
  finish(
    direction: 'ltr' | 'rtl',
    truncated: boolean,
    trailing: number,
    lacks: readonly string[],
  ): Outline {
    this.#x -= trailing;
    const last = this.#runs.at(-1);
    if (last) last.to -= trailing;
    const scale = this.#scale;
    const inked = this.#x0 <= this.#x1;
    const ink = inked
      ? { x0: this.#x0 * scale, y0: this.#y0 * scale, x1: this.#x1 * scale, y1: this.#y1 * scale }
      : { x0: 0, y0: 0, x1: 0, y1: 0 };
    const runs = this.#runs.map(({ from, to, ...run }): Run => ({
      ...run,
      x: from * scale,
      advance: (to - from) * scale,
    }));
    return {
      d: this.#d,
      scale,
      advance: this.#x * scale,
      ink,
      runs,
      missing: this.#missing,
      truncated,
      direction,
      pictures: this.#pictures,
      complete: lacks.length === 0,
      lacks,
    };
  }
}
