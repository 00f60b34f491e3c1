// Runs once before vitest's tests: writes the generated lists, which are not committed, so that `vitest run` works right after a checkout or a new file.
import { generate } from './generate.ts';

export default async function setup(): Promise<void> {
  await generate();
}
