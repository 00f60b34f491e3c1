// resvg's WebAssembly, compiled once for all threads.
import { readFile } from 'node:fs/promises';
import { resvg } from './resources.ts';

let compiled: Promise<WebAssembly.Module> | undefined;

/** The module, read and compiled when it is asked for first. */
export function resvgModule(): Promise<WebAssembly.Module> {
  return (compiled ??= compile().catch((error: unknown) => {
    // The next one tries again.
    compiled = undefined;
    throw error;
  }));
}

async function compile(): Promise<WebAssembly.Module> {
  return WebAssembly.compile(await readFile(resvg));
}
