// SVG to PNG on Workers, in resvg's WebAssembly.
import { encodeFlatPng } from '@solidarity-kit/artwork/png';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import module from '@resvg/resvg-wasm/index_bg.wasm';

let ready: Promise<void> | undefined;

/**
 * An SVG of ours as PNG.
 *
 * @param scale pixels per CSS pixel, 1 to 4.
 * @param palette whether it is packed as a picture of few colours.
 */
export async function workerPng(svg: string, scale: number, palette = false): Promise<Uint8Array> {
  await (ready ??= initWasm(module));
  const renderer = new Resvg(svg, {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'zoom', value: scale },
  });
  const image = renderer.render();
  try {
    if (!palette) return image.asPng();
    const { pixels: data, width, height } = image;
    return await encodeFlatPng({ data, width, height }, deflate);
  } finally {
    // Neither is collected as garbage: they live in the module's own memory.
    image.free();
    renderer.free();
  }
}

/** Packs bytes as zlib, by the platform's own code. */
async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}
