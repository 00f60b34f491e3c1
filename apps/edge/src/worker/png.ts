// SVG to PNG on Workers, in resvg's WebAssembly.
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import module from '@resvg/resvg-wasm/index_bg.wasm';

let ready: Promise<void> | undefined;

/**
 * An SVG of ours as PNG.
 *
 * @param scale pixels per CSS pixel, 1 to 4.
 */
export async function workerPng(svg: string, scale: number): Promise<Uint8Array> {
  await (ready ??= initWasm(module));
  const renderer = new Resvg(svg, {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'zoom', value: scale },
  });
  const image = renderer.render();
  try {
    return image.asPng();
  } finally {
    // Neither is collected as garbage: they live in the module's own memory.
    image.free();
    renderer.free();
  }
}
