// SVG to PNG on Workers, in resvg's WebAssembly.
import type { Layers } from '@solidarity-kit/artwork';
import { createPrinter } from '@solidarity-kit/artwork/png';
import { initWasm } from '@resvg/resvg-wasm';
import module from '@resvg/resvg-wasm/index_bg.wasm';
import { pixelsOf, pngOf } from '../image/resvg.ts';

let ready: Promise<void> | undefined;

const printer = createPrinter(pixelsOf, deflate);

/**
 * An SVG of ours, or a picture in layers, as PNG.
 *
 * @param scale of an SVG: pixels per CSS pixel, 1 to 4.
 */
export async function workerPng(source: string | Layers, scale: number): Promise<Uint8Array> {
  await (ready ??= initWasm(module));
  return typeof source === 'string' ? pngOf(source, scale) : printer.print(source);
}

/** Packs bytes as zlib, by the platform's own code. */
async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}
