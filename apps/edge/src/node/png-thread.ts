// One thread that draws PNGs, in resvg's WebAssembly: its memory is given back after each, and a fault in it ends the thread and not the service.
import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import type { Layers } from '@solidarity-kit/artwork';
import { createPrinter } from '@solidarity-kit/artwork/png';
import { deflate } from '@solidarity-kit/artwork/png/node';
import { initWasm } from '@resvg/resvg-wasm';
import { pixelsOf, pngOf } from '../image/resvg.ts';

/** What a thread is to draw. */
export interface PngJob {
  /** An SVG, or a picture in layers. */
  readonly source: string | Layers;
  /** Of an SVG: pixels per CSS pixel. */
  readonly scale: number;
}

/** What it answers: a picture, or why there is none. */
export type PngResult =
  | { readonly png: Uint8Array<ArrayBuffer>; readonly reason?: never }
  | { readonly png?: never; readonly reason: string };

/** A little below the thread that answers requests: about two fifths of its share of a core that both want. */
const NICE = 4;

const port = parentPort!;
await initWasm(workerData as WebAssembly.Module);
// On Linux the priority is the thread's own; elsewhere it would be that of the whole process.
if (process.platform === 'linux') {
  try {
    setPriority(NICE);
  } catch {
    // Some sandboxes refuse it: then all have the same.
  }
}
port.on('message', async (job: PngJob) => {
  let result: PngResult;
  try {
    result = { png: await draw(job) };
  } catch (error) {
    result = { reason: String(error) };
  }
  port.postMessage(result, result.png ? [result.png.buffer] : []);
});

const printer = createPrinter(pixelsOf, deflate);

async function draw({ source, scale }: PngJob): Promise<Uint8Array<ArrayBuffer>> {
  const png = typeof source === 'string' ? pngOf(source, scale) : await printer.print(source);
  return png as Uint8Array<ArrayBuffer>;
}
