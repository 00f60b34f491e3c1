// An SVG as PNG, by resvg's native build. All text in it is outlines, so no font is loaded.

/** @param scale pixels per CSS pixel */
export async function toPng(svg: string, scale: number): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'zoom', value: scale },
  });
  return image.asPng();
}
