// A small repository in which tests make releases: packages, a changelog, a document with a pinned tag, and git.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeRelease } from './release.ts';
import type { Plan } from './plan.ts';

/** A repository of a test. */
export interface Scratch {
  /** Its folder, with a slash at the end. */
  readonly root: string;
  read(path: string): string;
  put(path: string, text: string): void;
  /** Runs git and gives what it says. */
  git(...args: string[]): string;
  /** Commits everything. */
  commit(message: string): void;
  /** Makes a release whose script has this text. */
  release(script: string, options?: { dryRun?: boolean; date?: string }): Promise<Plan>;
}

const identity = ['-c', 'user.name=Tester', '-c', 'user.email=tester@example.org'];

/** A repository with one commit, whose packages have the version 1.0.0 and which has released nothing. */
export function scratchRepository(): Scratch {
  const root = `${mkdtempSync(join(tmpdir(), 'release-'))}/`;
  const git = (...args: string[]) =>
    execFileSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  const scratch: Scratch = {
    root,
    git,
    read: (path) => readFileSync(root + path, 'utf8'),
    put(path, text) {
      mkdirSync(dirname(root + path), { recursive: true });
      writeFileSync(root + path, text);
    },
    commit(message) {
      git('add', '--all');
      git('commit', '--quiet', '--message', message);
    },
    release: (script, { dryRun = false, date = '2026-11-26' } = {}) =>
      makeRelease(root, { dryRun, date, bump: undefined }, () =>
        Promise.resolve({ 'banner.js': Buffer.from(script), 'banner.css': Buffer.from('p{}') }),
      ),
  };
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Tester');
  git('config', 'user.email', 'tester@example.org');
  for (const path of ['packages/one', 'apps/two'])
    scratch.put(
      `${path}/package.json`,
      `{\n  "name": "${path.split('/')[1]}",\n  "version": "1.0.0"\n}\n`,
    );
  scratch.put('CHANGELOG.md', '# Changelog\n\n## Unreleased\n\n### Added\n\n- A banner.\n');
  scratch.put(
    'README.md',
    '<script async src="https://HOST/banner@0.0.0.js" integrity="sha384-…" crossorigin="anonymous"></script>\n',
  );
  scratch.put('.changeset/config.json', '{}');
  scratch.commit('begin');
  return scratch;
}
