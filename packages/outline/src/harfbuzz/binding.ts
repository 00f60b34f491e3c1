// A raw binding to harfbuzzjs' wasm: it starts from compiled modules alone, so it runs the same in Node, workerd and browsers.

/** The exports of harfbuzz.wasm that the kit calls; every argument and result is a number (pointer, count or enum value). */
export interface HarfBuzzExports {
  readonly memory: WebAssembly.Memory;
  readonly __indirect_function_table: WebAssembly.Table;
  __wasm_call_ctors(): void;
  malloc(bytes: number): number;
  free(pointer: number): void;
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_get_upem(face: number): number;
  hb_font_create(face: number): number;
  hb_font_set_scale(font: number, x: number, y: number): void;
  hb_font_draw_glyph(font: number, glyph: number, funcs: number, data: number): void;
  hb_font_get_nominal_glyph(font: number, codePoint: number, glyph: number): number;
  hb_buffer_create(): number;
  hb_buffer_clear_contents(buffer: number): void;
  hb_buffer_add_utf16(
    buffer: number,
    text: number,
    length: number,
    offset: number,
    count: number,
  ): void;
  hb_buffer_set_direction(buffer: number, direction: number): void;
  hb_buffer_set_script(buffer: number, script: number): void;
  hb_buffer_set_language(buffer: number, language: number): void;
  hb_buffer_set_flags(buffer: number, flags: number): void;
  hb_buffer_set_cluster_level(buffer: number, level: number): void;
  hb_buffer_get_length(buffer: number): number;
  hb_buffer_get_glyph_infos(buffer: number, length: number): number;
  hb_buffer_get_glyph_positions(buffer: number, length: number): number;
  hb_language_from_string(text: number, length: number): number;
  hb_shape(font: number, buffer: number, features: number, count: number): void;
  hb_draw_funcs_create(): number;
  hb_draw_funcs_set_move_to_func(funcs: number, call: number, user: number, destroy: number): void;
  hb_draw_funcs_set_line_to_func(funcs: number, call: number, user: number, destroy: number): void;
  hb_draw_funcs_set_quadratic_to_func(
    funcs: number,
    call: number,
    user: number,
    destroy: number,
  ): void;
  hb_draw_funcs_set_cubic_to_func(funcs: number, call: number, user: number, destroy: number): void;
  hb_draw_funcs_set_close_path_func(
    funcs: number,
    call: number,
    user: number,
    destroy: number,
  ): void;
}

/** Receives one glyph's contours, in font units with y up. */
export interface GlyphPen {
  move(x: number, y: number): void;
  line(x: number, y: number): void;
  quad(cx: number, cy: number, x: number, y: number): void;
  cubic(ax: number, ay: number, bx: number, by: number, x: number, y: number): void;
  close(): void;
}

/** A running HarfBuzz. */
export interface HarfBuzz {
  readonly hb: HarfBuzzExports;
  /** Views of the wasm memory; call each time, since growing the memory replaces them. */
  bytes(): Uint8Array;
  words(): Int32Array;
  /** Draws a glyph into a pen. */
  draw(font: number, glyph: number, pen: GlyphPen): void;
}

/** A four-letter tag as HarfBuzz wants it. */
export function tag(name: string): number {
  return (
    ((name.charCodeAt(0) << 24) |
      (name.charCodeAt(1) << 16) |
      (name.charCodeAt(2) << 8) |
      name.charCodeAt(3)) >>>
    0
  );
}

function stop(): never {
  throw new Error('harfbuzz stopped');
}

function instantiate(module: WebAssembly.Module): HarfBuzzExports {
  let hb: HarfBuzzExports | undefined;
  const system = {
    _abort_js: stop,
    proc_exit: stop,
    _setitimer_js: () => 0,
    _emscripten_runtime_keepalive_clear: () => {},
    emscripten_resize_heap(bytes: number): number {
      const memory = hb!.memory;
      const wanted = Math.max(bytes >>> 0, memory.buffer.byteLength * 1.2);
      try {
        memory.grow(Math.ceil((wanted - memory.buffer.byteLength) / 65_536));
        return 1;
      } catch {
        return 0;
      }
    },
  };
  const instance = new WebAssembly.Instance(module, {
    env: system,
    wasi_snapshot_preview1: system,
  });
  hb = instance.exports as unknown as HarfBuzzExports;
  hb.__wasm_call_ctors();
  return hb;
}

/**
 * Starts HarfBuzz.
 *
 * @param harfbuzz harfbuzzjs' `dist/harfbuzz.wasm`, compiled
 * @param trampolines `assets/trampolines.wasm`, compiled: turns five JavaScript functions into wasm functions, which
 *   the function table needs and which workers may not compile at run time
 */
export function startHarfBuzz(
  harfbuzz: WebAssembly.Module,
  trampolines: WebAssembly.Module,
): HarfBuzz {
  const hb = instantiate(harfbuzz);
  let pen: GlyphPen | undefined;
  let bytes = new Uint8Array(hb.memory.buffer);
  let words = new Int32Array(hb.memory.buffer);
  // Each callback's first three arguments are HarfBuzz's own (funcs, data, state).
  const calls = {
    move: (_f: number, _d: number, _s: number, x: number, y: number) => pen!.move(x, y),
    line: (_f: number, _d: number, _s: number, x: number, y: number) => pen!.line(x, y),
    quad: (_f: number, _d: number, _s: number, a: number, b: number, x: number, y: number) =>
      pen!.quad(a, b, x, y),
    cubic: (
      _f: number,
      _d: number,
      _s: number,
      a: number,
      b: number,
      c: number,
      d: number,
      x: number,
      y: number,
    ) => pen!.cubic(a, b, c, d, x, y),
    close: () => pen!.close(),
  };
  const wrapped = new WebAssembly.Instance(trampolines, { e: calls }).exports;
  const table = hb.__indirect_function_table;
  const slot = (name: keyof typeof calls): number => {
    const index = table.grow(1);
    table.set(index, wrapped[name]);
    return index;
  };
  const funcs = hb.hb_draw_funcs_create();
  hb.hb_draw_funcs_set_move_to_func(funcs, slot('move'), 0, 0);
  hb.hb_draw_funcs_set_line_to_func(funcs, slot('line'), 0, 0);
  hb.hb_draw_funcs_set_quadratic_to_func(funcs, slot('quad'), 0, 0);
  hb.hb_draw_funcs_set_cubic_to_func(funcs, slot('cubic'), 0, 0);
  hb.hb_draw_funcs_set_close_path_func(funcs, slot('close'), 0, 0);
  return {
    hb,
    bytes: () =>
      bytes.buffer === hb.memory.buffer ? bytes : (bytes = new Uint8Array(hb.memory.buffer)),
    words: () =>
      words.buffer === hb.memory.buffer ? words : (words = new Int32Array(hb.memory.buffer)),
    draw(font, glyph, into) {
      pen = into;
      hb.hb_font_draw_glyph(font, glyph, funcs, 0);
      pen = undefined;
    },
  };
}
