// What a command ends with, after a program of the checkout that it ran.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeAfter, runProgram } from './checkout.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'checkout-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['process.exitCode = 0', 0],
  ['process.exitCode = 2', 2],
  ['process.exitCode = 1', 3],
  ['process.exit(130)', 130],
  ["process.kill(process.pid, 'SIGINT'); setInterval(() => {}, 1000)", 130],
  ["process.kill(process.pid, 'SIGTERM'); setInterval(() => {}, 1000)", 143],
  ["process.kill(process.pid, 'SIGKILL'); setInterval(() => {}, 1000)", 137],
])('%s: %i', async (code, wanted) => {
  const file = join(folder, 'program.mjs');
  writeFileSync(file, code);
  const got = await runProgram(root, file, [], { cwd: folder, env: process.env });
  expect(codeAfter(got)).toBe(wanted);
});
