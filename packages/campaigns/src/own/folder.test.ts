// A folder on disk: bounded, and nothing in it leads out of it.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { vigil } from '../testing/own-files.ts';
import { markOf, readFolder } from './folder.ts';
import { problemLine } from './problems.ts';

let base: string;
let folder: string;
const options = { today: '2026-11-26' };
const faults = () => readFolder(folder, options).problems.map(problemLine);

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'own-'));
  folder = join(base, 'kit');
  mkdirSync(join(folder, 'campaigns'), { recursive: true });
  writeFileSync(join(folder, 'campaigns/vigil.yaml'), vigil);
});
afterEach(() => rmSync(base, { recursive: true }));

test('is read, and says what it did not read', () => {
  writeFileSync(join(folder, 'README.md'), 'ours');
  writeFileSync(join(folder, '.kit.yaml.swp'), 'x');
  mkdirSync(join(folder, 'campaings'));
  writeFileSync(join(folder, 'campaings/other.yaml'), vigil);
  const read = readFolder(folder, options);
  expect(read.own?.campaigns.map(({ id }) => id)).toEqual(['our-vigil']);
  expect(read.unread).toEqual(['campaings/other.yaml']);
});

test('a link out of the folder is refused; one within it, as Kubernetes makes them, is taken', () => {
  writeFileSync(join(base, 'secret.yaml'), 'hide: [let-aid-in]');
  symlinkSync(join(base, 'secret.yaml'), join(folder, 'kit.yaml'));
  expect(faults()).toEqual(['kit.yaml: is a link that leads out of the folder']);
  rmSync(join(folder, 'kit.yaml'));
  mkdirSync(join(folder, '..data'));
  writeFileSync(join(folder, '..data/kit.yaml'), 'hide: [let-aid-in]');
  symlinkSync('..data/kit.yaml', join(folder, 'kit.yaml'));
  expect(readFolder(folder, options).own?.hide).toEqual(['let-aid-in']);
});

test('a folder that is a link out of the folder is refused, and not looked into', () => {
  mkdirSync(join(base, 'elsewhere'));
  writeFileSync(join(base, 'elsewhere/kab.yaml'), 'tag: kab\nname: x');
  symlinkSync(join(base, 'elsewhere'), join(folder, 'locales'));
  expect(faults()).toEqual(['locales: is a link that leads out of the folder']);
  rmSync(join(folder, 'locales'));
  symlinkSync(join(base, 'elsewhere'), join(folder, 'drafts'));
  expect(readFolder(folder, options).unread).toEqual(['drafts']);
});

test('a link beside the data that leads nowhere takes nothing down', () => {
  symlinkSync('nowhere', join(folder, 'notes'));
  symlinkSync('loop', join(folder, 'loop'));
  const read = readFolder(folder, options);
  expect(read.problems).toEqual([]);
  expect(read.unread).toEqual(['loop', 'notes']);
  expect(markOf(folder)).not.toBe('');
});

test('a file where a folder is to be is told', () => {
  writeFileSync(join(folder, 'messages'), vigil);
  expect(faults()).toEqual(['messages: is not a folder']);
});

test('files are read whatever letters their names have', () => {
  for (const name of ['حملة.yaml', 'our campaign (1).yaml', 'B.YAML'])
    writeFileSync(join(folder, 'campaigns', name), vigil);
  expect(readFolder(folder, options).unread).toEqual([]);
  expect(faults().filter((line) => line.includes('is there already'))).toHaveLength(9);
});

test('a file that is too large, not text, not a file, or gone', () => {
  writeFileSync(join(folder, 'kit.yaml'), '#'.repeat(300_000));
  writeFileSync(join(folder, 'campaigns/binary.yaml'), Buffer.from([0xff, 0xfe, 0x00]));
  mkdirSync(join(folder, 'campaigns/folder.yaml'));
  symlinkSync('nowhere.yaml', join(folder, 'campaigns/gone.yaml'));
  expect(faults().toSorted()).toEqual([
    'campaigns/binary.yaml: is not UTF-8 text',
    'campaigns/folder.yaml: is not a file',
    'campaigns/gone.yaml: cannot be read (ENOENT)',
    'kit.yaml: is larger than 256 kB',
  ]);
});

test('a folder without any data is no folder of data', () => {
  rmSync(join(folder, 'campaigns'), { recursive: true });
  expect(faults()).toEqual([expect.stringContaining('there is nothing to read')]);
});

test('its mark changes with each file, and not otherwise', () => {
  const before = markOf(folder);
  expect(markOf(folder)).toBe(before);
  writeFileSync(join(folder, 'campaigns/vigil.yaml'), `${vigil}\n`);
  const written = markOf(folder);
  expect(written).not.toBe(before);
  // `cp` and then `chmod`: what could not be read can be now.
  chmodSync(join(folder, 'campaigns/vigil.yaml'), 0o600);
  expect(markOf(folder)).not.toBe(written);
  expect(markOf(join(base, 'none'))).toBe('');
});
