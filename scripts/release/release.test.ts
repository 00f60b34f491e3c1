// A release in a repository of its own: what it writes, what it refuses, and that nothing old can change unnoticed.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  addRelease,
  archiveProblems,
  describeFile,
} from '../../packages/banner/scripts/archive.ts';
import { chainText, hashOf } from '../chain.ts';
import { readReleases } from '../../packages/banner/src/archive.ts';
import { releaseNote, type ReleaseEntry } from '../../packages/banner/src/releases.ts';
import { historyProblems } from './history.ts';
import { pinsIn } from './pins.ts';
import { scratchRepository, type Scratch } from './testing.ts';

const releases = 'packages/banner/releases';
const changeset = (bump: string, text: string) => `---\n'one': ${bump}\n---\n\n${text}\n`;
let kit: Scratch;
const problems = () => {
  const own = archiveProblems(kit.root + releases);
  return own.length ? own : historyProblems(kit.root);
};
beforeEach(() => {
  kit = scratchRepository();
});
afterEach(() => rmSync(kit.root, { recursive: true, force: true }));

describe('a release', () => {
  test('the first one takes the version that the packages have, and is committed and tagged', async () => {
    const { release } = await kit.release('one();');
    expect(release).toMatchObject({ version: '1.0.0', date: '2026-11-26', previous: null });
    expect(kit.read(`${releases}/1.0.0/banner.js`)).toBe('one();');
    expect(kit.git('status', '--porcelain')).toBe('');
    expect(kit.git('log', '-1', '--format=%s %D')).toContain('build(release): 1.0.0');
    expect(kit.git('tag', '--points-at', 'HEAD')).toBe('v1.0.0\n');
    expect(kit.git('tag', '-l', '--format=%(contents)', 'v1.0.0')).toContain('### Added');
    expect(archiveProblems(kit.root + releases)).toEqual([]);
  });

  test('the next one has the version that the changesets ask for, in every package, and their notes', async () => {
    await kit.release('one();');
    kit.put('.changeset/brave-olive.md', changeset('minor', 'A second banner.'));
    kit.put('.changeset/calm-fig.md', changeset('patch', 'It closes.\n\nEvery time.'));
    kit.commit('feat: more');
    const { release } = await kit.release('two();', { date: '2026-12-01' });
    expect(release.version).toBe('1.1.0');
    expect(release.previous).toBe(hashOf(readReleases(kit.root + releases)[0]!));
    for (const path of ['packages/one', 'apps/two'])
      expect(kit.read(`${path}/package.json`)).toContain('"version": "1.1.0"');
    expect(kit.read('CHANGELOG.md')).toBe(
      '# Changelog\n\n## Unreleased\n\n## 1.1.0, 2026-12-01\n\n### Added\n\n- A second banner.\n\n### Fixed\n\n- It closes.\n\n  Every time.\n\n## 1.0.0, 2026-11-26\n\n### Added\n\n- A banner.\n',
    );
    expect(existsSync(`${kit.root}.changeset/brave-olive.md`)).toBe(false);
    expect(kit.read(`${releases}/1.0.0/banner.js`)).toBe('one();');
    expect(kit.read(`${releases}/1.1.0/banner.js`)).toBe('two();');
    expect(archiveProblems(kit.root + releases)).toEqual([]);
    expect(historyProblems(kit.root)).toEqual([]);
  });

  test('pins the tags in the documents', async () => {
    const { release } = await kit.release('one();');
    expect(pinsIn(kit.read('README.md'))).toEqual([
      { version: '1.0.0', integrity: release.files['banner.js']!.integrity },
    ]);
  });

  test('a dry run changes nothing', async () => {
    const { changes } = await kit.release('one();', { dryRun: true });
    expect([...changes.keys()]).toContain(`${releases}/1.0.0/banner.js`);
    expect(kit.git('status', '--porcelain', '--ignored')).toBe('');
    expect(kit.git('tag')).toBe('');
  });
});

describe('is refused, and nothing has changed', () => {
  test.each<[string, () => void | Promise<unknown>, RegExp]>([
    ['a dirty tree', () => kit.put('new.txt', ''), /not clean.*new\.txt/s],
    ['nothing to tell', () => kit.release('one();'), /changeset/],
    [
      'an old file that has changed',
      async () => {
        await kit.release('one();');
        kit.put(`${releases}/1.0.0/banner.js`, 'other();');
        kit.put('.changeset/x.md', changeset('minor', 'More.'));
        kit.commit('fix: a headline');
      },
      /1\.0\.0\/banner\.js has changed/,
    ],
    [
      'a tag that is there',
      () => void kit.git('tag', '--annotate', '--message=x', 'v1.0.0'),
      /v1\.0\.0 is there/,
    ],
    [
      'packages of different versions',
      () => {
        kit.put('apps/two/package.json', '{ "version": "1.0.1" }');
        kit.commit('fix: one');
      },
      /different versions/,
    ],
    [
      'a commit that git refuses',
      () => {
        kit.git('config', 'core.hooksPath', '.git/hooks');
        mkdirSync(`${kit.root}.git/hooks`, { recursive: true });
        writeFileSync(`${kit.root}.git/hooks/pre-commit`, '#!/bin/sh\nexit 1\n', { mode: 0o755 });
      },
      /git commit/,
    ],
  ])('%s', async (_, prepare, why) => {
    await prepare();
    const before = kit.git('status', '--porcelain') + kit.git('rev-parse', 'HEAD');
    await expect(kit.release('two();')).rejects.toThrow(why);
    expect(kit.git('status', '--porcelain') + kit.git('rev-parse', 'HEAD')).toBe(before);
  });
});

describe('what was published cannot change unnoticed', () => {
  beforeEach(async () => {
    await kit.release('one();');
    kit.put('.changeset/x.md', changeset('minor', 'More.'));
    kit.commit('feat: more');
    await kit.release('two();');
  });
  test.each([
    ['a script', '1.0.0/banner.js', 'other();', /banner\.js has changed/],
    ['a style sheet', '1.0.0/banner.css', 'a{}', /banner\.css has changed/],
    ['a note', '1.0.0/release.json', '{}', /release\.json/],
    ['one more file', '1.0.0/extra.js', '', /extra\.js is not part/],
    ['a folder without a line', '1.0.7/banner.js', '', /1\.0\.7 has no line/],
  ])('%s', (_, path, text, why) => {
    kit.put(`${releases}/${path}`, text);
    expect(problems()).toEqual([expect.stringMatching(why)]);
  });

  test('a missing file', () => {
    rmSync(`${kit.root}${releases}/1.0.0/banner.css`);
    expect(problems()).toEqual([expect.stringMatching(/banner\.css is missing/)]);
  });

  test('an old line', () => {
    const text = kit.read(`${releases}/versions.json`);
    kit.put(`${releases}/versions.json`, text.replace('2026-11-26', '2026-11-25'));
    expect(problems()).toContainEqual(expect.stringMatching(/line of 1\.0\.0 has changed/));
  });

  test('a file, its line and every line after it, all made to agree: git remembers', () => {
    const forged = rewrite(readReleases(kit.root + releases), 'other();');
    kit.put(`${releases}/1.0.0/banner.js`, 'other();');
    kit.put(
      `${releases}/1.0.0/release.json`,
      `${JSON.stringify(releaseNote(forged[0]!), null, 2)}\n`,
    );
    kit.put(`${releases}/versions.json`, chainText(forged));
    expect(archiveProblems(kit.root + releases)).toEqual([]);
    expect(problems().join()).toMatch(/is changed or gone/);
    kit.commit('chore: nothing to see');
    expect(problems().join()).toMatch(/is changed or gone/);
    // A branch that has lost its history is found when it is compared with the one that has it.
    const base = kit.git('rev-parse', 'HEAD~1').trim();
    kit.git('tag', '--delete', 'v1.0.0', 'v1.1.0');
    kit.git('checkout', '--quiet', '--orphan', 'other');
    kit.commit('begin anew');
    expect(historyProblems(kit.root)).toEqual([]);
    expect(historyProblems(kit.root, [base]).join()).toMatch(/is changed or gone/);
  });

  test('a version cannot be published twice', () => {
    expect(() => addRelease(readReleases(kit.root + releases), '1.0.0', '2026-11-27', {})).toThrow(
      /never change/,
    );
  });
});

/** The chain as somebody would forge it: another first script, and hashes that agree. */
function rewrite([first, second]: readonly ReleaseEntry[], script: string): ReleaseEntry[] {
  const files = { ...first!.files, 'banner.js': describeFile(Buffer.from(script)) };
  const forged = { ...first!, files };
  return [forged, { ...second!, previous: hashOf(forged) }];
}
