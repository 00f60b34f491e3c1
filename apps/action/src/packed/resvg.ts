// In the bundle, in place of resvg's native build: the same version as WebAssembly, which runs on every runner.
import { readFile } from 'node:fs/promises';
import { initWasm, Resvg, type ResvgRenderOptions } from '@resvg/resvg-wasm';

await initWasm(readFile(new URL('resvg.wasm', import.meta.url)));

/** As the native build's, which draws in a thread of its own. */
export const renderAsync = async (svg: string, options: ResvgRenderOptions) =>
  new Resvg(svg, options).render();

export { Resvg };
