// Reads which code points a TrueType font maps: formats 4 and 12 of `cmap`, which are all that Noto uses.

/** Code points that the font has a glyph for, ascending. */
export function codePointsOf(font: Uint8Array): number[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = view.getUint16(4);
  let cmap = 0;
  for (let i = 0; i < tables; i++) {
    if (view.getUint32(12 + i * 16) === 0x636d6170) cmap = view.getUint32(12 + i * 16 + 8);
  }
  const found = new Set<number>();
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const at = cmap + view.getUint32(cmap + 4 + i * 8 + 4);
    const format = view.getUint16(at);
    if (format === 12) readFormat12(view, at, found);
    else if (format === 4) readFormat4(view, at, found);
  }
  return [...found].toSorted((a, b) => a - b);
}

function readFormat12(view: DataView, at: number, found: Set<number>): void {
  for (let i = 0; i < view.getUint32(at + 12); i++) {
    const group = at + 16 + i * 12;
    const first = view.getUint32(group);
    const last = view.getUint32(group + 4);
    for (let code = first; code <= last; code++)
      if (view.getUint32(group + 8) + code - first !== 0) found.add(code);
  }
}

function readFormat4(view: DataView, at: number, found: Set<number>): void {
  const doubled = view.getUint16(at + 6);
  for (let i = 0; i < doubled; i += 2) {
    const last = view.getUint16(at + 14 + i);
    const first = view.getUint16(at + 16 + doubled + i);
    const delta = view.getUint16(at + 16 + doubled * 2 + i);
    const offsetAt = at + 16 + doubled * 3 + i;
    const offset = view.getUint16(offsetAt);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const glyph =
        offset === 0 ? code + delta : view.getUint16(offsetAt + offset + (code - first) * 2);
      if ((glyph & 0xffff) !== 0) found.add(code);
    }
  }
}
