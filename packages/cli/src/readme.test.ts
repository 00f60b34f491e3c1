// The README's tables are true.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exitMeanings } from './exit.ts';
import { makeProgram } from './program.ts';
import { processIo } from './terminal/io.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('lists the exit codes with their meanings', () => {
  const rows = [...readme.matchAll(/^\| (\d) \| (.+) \|$/gm)].map(([, code, meaning]) => [
    Number(code),
    meaning,
  ]);
  expect(rows).toEqual(exitMeanings);
});

test('lists every command', () => {
  const named = [...readme.matchAll(/^\| `(\w+)[^`]*` \|/gm)].map(([, name]) => name);
  expect(named).toEqual(
    makeProgram(processIo(), () => {}).commands.map((command) => command.name()),
  );
});

test('names options that there are', () => {
  const commands = makeProgram(processIo(), () => {}).commands;
  const known = new Set(commands.flatMap(({ options }) => options.map(({ long }) => long)));
  const named = new Set([...readme.matchAll(/`(--[\w-]+)`/g)].map(([, flag]) => flag ?? ''));
  expect([...named].filter((flag) => !known.has(flag) && flag !== '--help')).toEqual([]);
});
