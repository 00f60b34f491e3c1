// The threads that draw PNGs on Node: one is always ready, more are started when they are needed, and one that fails is replaced.
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Layers } from '@solidarity-kit/artwork';
import { resvgModule } from './resvg-module.ts';
import type { PngJob, PngResult } from './png-thread.ts';

/** After so many ms without work a thread that has drawn ends: its memory, which only grows, is free again. */
const IDLE = 60_000;
/** A picture that takes longer, in ms, ends its thread: the bounds on pixels and markup let none take a tenth of it. */
const TIMEOUT = 20_000;

/** One thread, and what it is at. */
class Thread {
  readonly #worker: Worker;
  readonly #ended: () => void;
  readonly #idle: () => void;
  #finish: ((result: PngResult) => void) | undefined;
  #timer: NodeJS.Timeout | undefined;

  /** @param ended is called when no more may be asked of it; @param idle when it has ended because there was nothing to do. */
  constructor(module: WebAssembly.Module, ended: () => void, idle: () => void) {
    // Beside this file, as a source or as built.
    const file = new URL(`./png-thread${extname(import.meta.url)}`, import.meta.url);
    this.#worker = new Worker(file, {
      workerData: module,
      // Only short strings and finished PNGs are in its heap; the pictures are in WebAssembly's memory.
      resourceLimits: { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 8 },
    });
    this.#ended = ended;
    this.#idle = idle;
    this.#worker.unref();
    this.#worker.on('message', (result: PngResult) => this.#done(result));
    this.#worker.on('error', (error) => this.#done({ reason: String(error) }));
    this.#worker.on('exit', () => {
      ended();
      this.#done({ reason: 'the thread ended' });
    });
  }

  /** Draws one picture; the thread must be free. */
  draw(job: PngJob): Promise<PngResult> {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.end(), TIMEOUT);
    return new Promise((resolve) => {
      this.#finish = resolve;
      this.#worker.postMessage(job, []);
    });
  }

  /** Ends it at once; what it draws fails. */
  async end(): Promise<void> {
    clearTimeout(this.#timer);
    this.#ended();
    await this.#worker.terminate();
  }

  #done(result: PngResult): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      void this.end();
      this.#idle();
    }, IDLE).unref();
    this.#finish?.(result);
    this.#finish = undefined;
  }
}

/** Threads that draw. */
export interface PngPool {
  /**
   * An SVG of ours, or a picture in layers, as PNG. Who asks sees to it that no more than `threads` are drawn at once; more wait for a free one.
   *
   * @param scale of an SVG: pixels per CSS pixel.
   */
  draw(source: string | Layers, scale: number): Promise<Uint8Array>;
  /** Starts the first thread, so that nobody has to wait for that. */
  warm(): Promise<void>;
  /** Ends the threads; what is being drawn fails. */
  close(): Promise<void>;
}

/** A pool without any thread yet. @param threads most at once, 1 or more. */
export function createPngPool(threads: number): PngPool {
  const all = new Set<Thread>();
  const free: Thread[] = [];
  const waiting: ((thread: Thread) => void)[] = [];

  function start(module: WebAssembly.Module): Thread {
    const ended = () => {
      all.delete(thread);
      const at = free.indexOf(thread);
      if (at >= 0) free.splice(at, 1);
    };
    const thread = new Thread(module, ended, () => void warm());
    all.add(thread);
    return thread;
  }

  async function startFirst(): Promise<void> {
    const module = await resvgModule();
    if (all.size === 0) free.push(start(module));
  }

  /** Settled once the thread that was last asked for ahead of work has been started, or cannot be. */
  let warming: Promise<void> = Promise.resolve();

  function warm(): Promise<void> {
    const started = startFirst();
    warming = started.catch(() => {});
    return started;
  }

  async function take(): Promise<Thread> {
    const module = await resvgModule();
    const thread = free.pop();
    if (thread) return thread;
    if (all.size < threads) return start(module);
    return new Promise((resolve) => waiting.push(resolve));
  }

  async function give(thread: Thread): Promise<void> {
    const next = waiting.shift();
    if (all.has(thread)) {
      if (next) next(thread);
      else free.push(thread);
    } else if (next) next(start(await resvgModule()));
  }

  return {
    warm,
    async draw(source, scale) {
      const thread = await take();
      const { png, reason } = await thread.draw({ source, scale });
      // After a fault nobody knows the state of its memory.
      if (png === undefined) void thread.end();
      void give(thread);
      if (png === undefined) throw new Error(`A PNG could not be drawn: ${reason}`);
      return png;
    },
    async close() {
      // One that began after the end would keep the process.
      await warming;
      await Promise.all([...all].map((thread) => thread.end()));
    },
  };
}
