// Writes trampolines.wasm: a module that imports five JavaScript functions and exports them as wasm functions.

const I32 = 0x7f;
const F32 = 0x7d;

/** Parameters of HarfBuzz' drawing callbacks: funcs, data, state, then the points, then the user's pointer; no result. */
const callbacks = { move: 2, line: 2, quad: 4, cubic: 6, close: 0 };

const section = (id: number, content: number[]): number[] => [id, content.length, ...content];
const text = (value: string): number[] => [
  value.length,
  ...[...value].map((letter) => letter.charCodeAt(0)),
];

/** The module's bytes. Every count and length in it is below 128, so each fits one byte of LEB128. */
export function trampolines(): Uint8Array {
  const names = Object.keys(callbacks) as (keyof typeof callbacks)[];
  const points = [...new Set(Object.values(callbacks))];
  const types = points.flatMap((count) => [
    0x60,
    count + 4,
    I32,
    I32,
    I32,
    ...Array<number>(count).fill(F32),
    I32,
    0,
  ]);
  const imports = names.flatMap((name) => [
    ...text('e'),
    ...text(name),
    0,
    points.indexOf(callbacks[name]),
  ]);
  const exports = names.flatMap((name, i) => [...text(name), 0, i]);
  return Uint8Array.from([
    0x00,
    0x61,
    0x73,
    0x6d,
    0x01,
    0x00,
    0x00,
    0x00, // magic and version
    ...section(1, [points.length, ...types]),
    ...section(2, [names.length, ...imports]),
    ...section(7, [names.length, ...exports]),
  ]);
}
