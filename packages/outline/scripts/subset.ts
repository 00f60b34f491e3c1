// Cuts fonts with HarfBuzz' own subsetter (harfbuzz-subset.wasm of harfbuzzjs), which keeps GSUB, GPOS and GDEF true.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Subsetter {
  readonly memory: WebAssembly.Memory;
  _initialize(): void;
  malloc(bytes: number): number;
  free(pointer: number): void;
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_length(blob: number): number;
  hb_blob_get_data(blob: number, length: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_set_del(set: number, value: number): void;
  hb_set_clear(set: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_input_set(input: number, which: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_or_fail(face: number, input: number): number;
}

const outlinePackage = createRequire(new URL('../package.json', import.meta.url));
const file = (path: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(outlinePackage.resolve(path)));

const module = new WebAssembly.Module(file('harfbuzzjs/dist/harfbuzz-subset.wasm'));

// hb_subset_flags_t
const NO_HINTING = 1;
const NOTDEF_OUTLINE = 0x40;
// hb_subset_sets_t
const DROP_TABLES = 3;
const NAME_IDS = 4;
const FEATURES = 6;

/** Nothing that shapes or draws reads these; OS/2, name and post stay, since browsers refuse a font without them. */
const unusedTables = [
  'STAT',
  'DSIG',
  'meta',
  'gasp',
  'VORG',
  'vhea',
  'vmtx',
  'BASE',
  'MATH',
  'LTSH',
  'hdmx',
  'VDMX',
  'PCLT',
];

/** Features that only run when asked for, or in vertical text. */
const unusedFeatures = [
  'vert vrt2 vkrn valt vpal vhal palt halt pwid fwid hwid twid qwid ruby ital zero ordn sups subs sinf frac numr dnom',
  'smcp c2sc pcap c2pc unic case titl lnum onum pnum tnum salt swsh aalt hist trad smpl jp78 jp83 jp90 jp04 nlck hojo expt nalt',
  ...Array.from({ length: 20 }, (_, i) => `ss${String(i + 1).padStart(2, '0')}`),
].flatMap((names) => names.split(' '));

const tag = (name: string): number =>
  [...name].reduce((value, letter) => ((value << 8) | letter.charCodeAt(0)) >>> 0, 0);

/**
 * Cuts a TrueType font.
 *
 * @param font the whole font
 * @param codePoints what to keep
 * @param layout whether to keep the layout tables
 * @returns a TrueType font without hints
 */
export function subset(font: Uint8Array, codePoints: Iterable<number>, layout = true): Uint8Array {
  // An instance for each cut: the memory of the last one is gone with it.
  const hb = new WebAssembly.Instance(module, {}).exports as unknown as Subsetter;
  hb._initialize();
  const data = hb.malloc(font.length);
  new Uint8Array(hb.memory.buffer).set(font, data);
  const blob = hb.hb_blob_create(data, font.length, 1, 0, 0);
  const face = hb.hb_face_create(blob, 0);
  const input = hb.hb_subset_input_create_or_fail();
  hb.hb_subset_input_set_flags(input, NO_HINTING | NOTDEF_OUTLINE);
  const unicodes = hb.hb_subset_input_unicode_set(input);
  for (const codePoint of codePoints) hb.hb_set_add(unicodes, codePoint);
  const dropped = hb.hb_subset_input_set(input, DROP_TABLES);
  for (const name of unusedTables) hb.hb_set_add(dropped, tag(name));
  if (!layout) for (const name of ['GSUB', 'GPOS', 'GDEF']) hb.hb_set_add(dropped, tag(name));
  const features = hb.hb_subset_input_set(input, FEATURES);
  for (const name of unusedFeatures) hb.hb_set_del(features, tag(name));
  const names = hb.hb_subset_input_set(input, NAME_IDS);
  hb.hb_set_clear(names);
  for (const id of [0, 1, 2, 4, 6, 13, 14]) hb.hb_set_add(names, id); // copyright, family, style, licence
  const cut = hb.hb_subset_or_fail(face, input);
  if (cut === 0) throw new Error('the font cannot be cut');
  const result = hb.hb_face_reference_blob(cut);
  const at = hb.hb_blob_get_data(result, 0);
  return new Uint8Array(hb.memory.buffer).slice(at, at + hb.hb_blob_get_length(result));
}
