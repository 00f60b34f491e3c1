// Which kind of image some bytes are, and how large it is: PNG, JPEG, GIF and WebP, by their first bytes.

/** An image of pixels. */
export interface Raster {
  readonly type: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp';
  /** In pixels, 1 to 1,024. */
  readonly width: number;
  readonly height: number;
}

/** Longest side: few bytes can say that they are a square of 65,535 px, for which a reader's memory is not enough. */
const longestSide = 1024;

const text = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/**
 * The image that bytes hold.
 *
 * @returns undefined for another kind, and for one that is larger than 1,024 px a side or has no size
 */
export function rasterOf(bytes: Uint8Array): Raster | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let found: Raster | undefined;
  try {
    found = png(bytes, view) ?? gif(bytes, view) ?? jpeg(view) ?? webp(bytes, view);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return undefined; // ends before its size is told
  }
  if (!found) return undefined;
  const { width, height } = found;
  const fits = width > 0 && height > 0 && width <= longestSide && height <= longestSide;
  return fits ? found : undefined;
}

/** https://www.w3.org/TR/png-3/#11IHDR */
function png(bytes: Uint8Array, view: DataView): Raster | undefined {
  if (text(bytes, 0, 8) !== '\u0089PNG\r\n\u001A\n' || text(bytes, 12, 16) !== 'IHDR')
    return undefined;
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** https://www.w3.org/Graphics/GIF/spec-gif89a.txt, section 18 */
function gif(bytes: Uint8Array, view: DataView): Raster | undefined {
  if (!/^GIF8[79]a$/.test(text(bytes, 0, 6))) return undefined;
  return { type: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** The frame header of ITU T.81, B.2.2, after the segments before it. */
function jpeg(view: DataView): Raster | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xff_d8 || view.getUint8(2) !== 0xff)
    return undefined;
  for (let at = 2; ;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    // Start of frame, but for the codes that mean tables (C4, CC) and reserved ones (C8).
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return {
        type: 'image/jpeg',
        width: view.getUint16(at + 7),
        height: view.getUint16(at + 5),
      };
    // A marker may be filled up with FF; start of scan comes after the frame header.
    if (marker === 0xda) return undefined;
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
}

/** https://developers.google.com/speed/webp/docs/riff_container */
function webp(bytes: Uint8Array, view: DataView): Raster | undefined {
  if (text(bytes, 0, 4) !== 'RIFF' || text(bytes, 8, 12) !== 'WEBP') return undefined;
  const type = 'image/webp';
  switch (text(bytes, 12, 16)) {
    case 'VP8 ':
      return {
        type,
        width: view.getUint16(26, true) & 0x3f_ff,
        height: view.getUint16(28, true) & 0x3f_ff,
      };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { type, width: (bits & 0x3f_ff) + 1, height: ((bits >> 14) & 0x3f_ff) + 1 };
    }
    case 'VP8X': {
      const three = (at: number): number =>
        view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1;
      return { type, width: three(24), height: three(27) };
    }
    default:
      return undefined;
  }
}
