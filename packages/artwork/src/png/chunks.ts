// The parts of a PNG file (https://www.w3.org/TR/png-3/): signature, chunks and their checksums.

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

/** One chunk: its four-letter type and what it holds. */
export type Chunk = readonly [type: string, data: Uint8Array];

/** A PNG file of these chunks; `IEND` is added. */
export function pngFile(chunks: readonly Chunk[]): Uint8Array {
  const all: readonly Chunk[] = [...chunks, ['IEND', new Uint8Array()]];
  const size = all.reduce((sum, [, data]) => sum + 12 + data.length, signature.length);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  file.set(signature);
  let at = signature.length;
  for (const [type, data] of all) {
    view.setUint32(at, data.length);
    for (let i = 0; i < 4; i++) file[at + 4 + i] = type.charCodeAt(i);
    file.set(data, at + 8);
    view.setUint32(at + 8 + data.length, crc(file.subarray(at + 4, at + 8 + data.length)));
    at += 12 + data.length;
  }
  return file;
}

/** The header chunk: 8 bits a channel; colour type 2 is RGB, 3 is a palette, 6 is RGBA. */
export function header(width: number, height: number, depth: number, colorType: number): Chunk {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  data[8] = depth;
  data[9] = colorType;
  return ['IHDR', data];
}

function crc(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = crcTable[(c ^ byte) & 0xff]! ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}
