// What resvg's WebAssembly draws, its memory given back; the same on Node and on Workers. It has to be initialised first.
import type { Pixels } from '@solidarity-kit/artwork/png';
import { Resvg } from '@resvg/resvg-wasm';

type Image = ReturnType<InstanceType<typeof Resvg>['render']>;

/** An SVG of ours as a PNG of whatever colours it has. @param scale pixels per CSS pixel. */
export function pngOf(svg: string, scale: number): Uint8Array {
  return drawn(svg, scale, (image) => image.asPng());
}

/** An SVG of ours as pixels, at its own size. */
export function pixelsOf(svg: string): Pixels {
  return drawn(svg, 1, ({ pixels: data, width, height }) => ({ data, width, height }));
}

function drawn<Result>(svg: string, scale: number, use: (image: Image) => Result): Result {
  // All text is outlines, so no font is needed.
  const renderer = new Resvg(svg, {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'zoom', value: scale },
  });
  const image = renderer.render();
  try {
    return use(image);
  } finally {
    // Neither is collected as garbage: they live in the module's own memory.
    image.free();
    renderer.free();
  }
}
