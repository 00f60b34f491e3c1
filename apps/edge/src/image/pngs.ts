// PNGs: drawn a few at once, each once for all who ask for it meanwhile, within a bound on the work that waits, and kept for a while.
import type { Layers } from '@solidarity-kit/artwork';
import type { Runtime } from '../runtime.ts';
import { Limiter } from './limiter.ts';
import { Lru } from './lru.ts';
import { costOf, costOfLayers, fittingScale } from './png-size.ts';

/**
 * Work that waits, in pixels (see `costOf`): at 75 ns each, what comes last waits 2.4 s of a core's time. That is some 600 badges at scale 4, or 7 of the
 * largest pictures. Their markup is held meanwhile, 32 MB at most.
 */
const WAITING = 32 * 1024 * 1024;
/** Bytes of PNGs that are kept: about two thousand. */
const KEPT = 8 * 1024 * 1024;

/** A PNG, and what was noted when its SVG was drawn. */
export interface Png<Note> {
  readonly bytes: Uint8Array;
  readonly note: Note;
}

/** What pictures are drawn, and how many wait. */
export interface PngsOptions {
  /** Drawn at the same time. Default: as many as the platform draws at once. */
  readonly running?: number;
  /** Work that may wait, in pixels. Default: 32 million. */
  readonly waiting?: number;
}

/** Draws PNGs on a platform. */
export class Pngs<Note> {
  readonly #runtime: Pick<Runtime, 'png'>;
  readonly #limiter: Limiter;
  readonly #kept = new Lru<Png<Note>>(KEPT);
  readonly #making = new Map<string, Promise<Png<Note>>>();

  constructor(runtime: Pick<Runtime, 'png' | 'pngsAtOnce'>, options: PngsOptions = {}) {
    const { running = runtime.pngsAtOnce, waiting = WAITING } = options;
    this.#runtime = runtime;
    this.#limiter = new Limiter({ running, waiting });
  }

  /** A PNG that is kept. @param key as for {@link draw} */
  get(key: string): Png<Note> | undefined {
    return this.#kept.get(key);
  }

  /**
   * Draws a PNG, or waits with those who asked for the same before.
   *
   * @param key what its bytes follow from.
   * @param scale pixels per CSS pixel, 1 to 4; smaller for a picture with too many pixels.
   * @param drawSource draws the SVG or the layers, on this thread.
   * @throws BusyError when too much work waits already; else whatever `drawSource` throws.
   */
  draw(
    key: string,
    scale: number,
    drawSource: () => Promise<{ readonly source: string | Layers; readonly note: Note }>,
  ): Promise<Png<Note>> {
    let made = this.#making.get(key);
    if (made === undefined) {
      made = this.#make(key, scale, drawSource).finally(() => this.#making.delete(key));
      this.#making.set(key, made);
    }
    return made;
  }

  async #make(
    key: string,
    scale: number,
    drawSource: () => Promise<{ readonly source: string | Layers; readonly note: Note }>,
  ): Promise<Png<Note>> {
    // Looked at before the SVG is drawn, so that what is refused costs nothing.
    if (this.#limiter.full) throw this.#limiter.refusal();
    const { source, note } = await drawSource();
    const fitting = typeof source === 'string' ? fittingScale(source, scale) : 1;
    const bytes = await this.#limiter.run(
      () => this.#runtime.png(source, fitting),
      typeof source === 'string' ? costOf(source, scale) : costOfLayers(source),
    );
    const png = { bytes, note };
    this.#kept.set(key, png, bytes.byteLength);
    return png;
  }
}
