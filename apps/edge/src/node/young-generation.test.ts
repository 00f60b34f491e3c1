// The young generation of a busy process stays small; an operator's own flag is left alone.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const file = JSON.stringify(fileURLToPath(new URL('./young-generation.ts', import.meta.url)));
/** Makes garbage of which much survives for a while, turn by turn as a server does; then says the size in MiB. */
const busy = `
  import { boundYoungGeneration, youngGeneration } from ${file};
  boundYoungGeneration();
  const kept = [];
  for (let turn = 0; turn < 1200; turn++) {
    for (let i = 0; i < 5000; i++) kept[(turn * 5000 + i) % 200_000] = { i, list: [i] };
    await new Promise(setImmediate);
  }
  console.log(youngGeneration() / 1024 / 1024);
`;
const sizeOf = (...flags: string[]) =>
  Number(execFileSync(process.execPath, [...flags, '--input-type=module', '-e', busy]));

test('it stops growing at 16 MiB or before', { timeout: 60_000 }, () => {
  const size = sizeOf('--max-semi-space-size=64');
  expect(size, 'chosen by the operator').toBeGreaterThan(16);
  expect(sizeOf()).toBeLessThanOrEqual(16);
});
