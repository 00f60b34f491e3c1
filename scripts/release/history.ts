// Compares the archive of releases with what git has of it: whoever changes an old file, its line and every line after it still meets the earlier commits.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { growsFrom } from '../chain.ts';

const versions = 'packages/banner/releases/versions.json';

function git(root: string, ...args: string[]): string {
  return execFileSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Whether a folder is the root of a git checkout. */
export function isCheckout(root: string): boolean {
  return existsSync(join(root, '.git'));
}

/**
 * Checks that every line that a commit had is still in versions.json.
 *
 * @param root the checkout
 * @param refs commits to compare with besides those of the present branch, e.g. `origin/main`
 * @returns what is wrong, in words
 */
export function historyProblems(root: string, refs: readonly string[] = []): string[] {
  const present = readFileSync(join(root, versions), 'utf8');
  const own = git(root, 'log', '--format=%H', '--', versions).split('\n').filter(Boolean);
  const tags = git(root, 'tag', '--list', 'v*').split('\n').filter(Boolean);
  const problems: string[] = [];
  for (const ref of new Set([...refs, ...tags, ...own])) {
    // A commit from before the archive has nothing to compare with.
    if (!git(root, 'ls-tree', ref, '--', versions)) continue;
    if (!growsFrom(git(root, 'show', `${ref}:${versions}`), present))
      problems.push(`a line of versions.json that ${ref.slice(0, 12)} has is changed or gone`);
  }
  return problems;
}
