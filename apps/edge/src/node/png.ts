// SVG to PNG on Node, in resvg's native code, off the main thread.
import { renderAsync } from '@resvg/resvg-js';

/**
 * An SVG of ours as PNG. All text in it is outlines, so no font is loaded (looking for the system's takes 20 ms a picture).
 *
 * @param scale pixels per CSS pixel, 1 to 4.
 */
export async function nodePng(svg: string, scale: number): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'zoom', value: scale },
  });
  // A copy of just these bytes: the native buffer has room to spare, which nobody would count and a cache would keep.
  return new Uint8Array(image.asPng());
}
