// One thread that draws PNGs, in resvg's WebAssembly: its memory is given back after each, and a fault in it ends the thread and not the service.
import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { deflateSync } from 'node:zlib';
import { encodeFlatPng } from '@solidarity-kit/artwork/png';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** What a thread is asked for. */
export interface Asked {
  readonly svg: string;
  /** Pixels per CSS pixel. */
  readonly scale: number;
  /** Whether it is packed as a picture of few colours. */
  readonly palette: boolean;
}

/** What it says back: a picture, or why there is none. */
export type Said =
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
port.on('message', async (asked: Asked) => {
  let said: Said;
  try {
    said = { png: await draw(asked) };
  } catch (error) {
    said = { reason: String(error) };
  }
  port.postMessage(said, said.png ? [said.png.buffer] : []);
});

/** Level 7 packs a card in 5 ms; 8 takes three times as long for 8 % fewer bytes. */
const deflate = (bytes: Uint8Array) => deflateSync(bytes, { level: 7 });

async function draw({ svg, scale, palette }: Asked): Promise<Uint8Array<ArrayBuffer>> {
  // All text is outlines, so no font is needed.
  const renderer = new Resvg(svg, {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'zoom', value: scale },
  });
  const image = renderer.render();
  try {
    if (!palette) return image.asPng() as Uint8Array<ArrayBuffer>;
    const { pixels: data, width, height } = image;
    return (await encodeFlatPng({ data, width, height }, deflate)) as Uint8Array<ArrayBuffer>;
  } finally {
    // Neither is collected as garbage: they live in the module's own memory.
    image.free();
    renderer.free();
  }
}
