// What is on the disk after an export, a second one, a smaller one, and one that was killed.
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { entriesOf, Folder, sha384 } from './write.ts';

let root = '';
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'export-'))));
afterEach(() => rmSync(root, { recursive: true }));

function run(files: Record<string, string>, force = false) {
  const folder = new Folder(root, Object.keys(files), force);
  for (const [path, text] of Object.entries(files)) folder.put(path, Buffer.from(text));
  return { ...folder.finish({ kit: 1 }), written: folder.written };
}

test('writes files and a manifest that lists them', () => {
  expect(run({ 'b/c.svg': 'c', 'a.svg': 'a' })).toMatchObject({ files: 3, written: 3, removed: 0 });
  const manifest = readFileSync(join(root, 'manifest.json'));
  expect(entriesOf(manifest)).toEqual([
    { path: 'a.svg', bytes: 1, sha384: sha384(Buffer.from('a')) },
    { path: 'b/c.svg', bytes: 1, sha384: sha384(Buffer.from('c')) },
  ]);
  expect(readdirSync(root, { recursive: true }).toSorted()).toEqual([
    'a.svg',
    'b',
    'b/c.svg',
    'manifest.json',
  ]);
});

test('a second run writes nothing, a third only what changed', () => {
  run({ 'a.svg': 'a', 'b.svg': 'b' });
  const { mtimeMs } = statSync(join(root, 'a.svg'));
  expect(run({ 'a.svg': 'a', 'b.svg': 'b' })).toMatchObject({ written: 0, removed: 0 });
  // `b.svg` and the manifest.
  expect(run({ 'a.svg': 'a', 'b.svg': 'B' })).toMatchObject({ written: 2 });
  expect(statSync(join(root, 'a.svg')).mtimeMs).toBe(mtimeMs);
});

test('takes away what it no longer has, and nothing that somebody has changed or put there', () => {
  run({ 'a.svg': 'a', 'b/c.svg': 'c', 'd.svg': 'd' });
  writeFileSync(join(root, 'd.svg'), 'mine');
  writeFileSync(join(root, 'CNAME'), 'example.org');
  expect(run({ 'a.svg': 'a' })).toMatchObject({ removed: 1 });
  expect(readdirSync(root).toSorted()).toEqual(['CNAME', 'a.svg', 'd.svg', 'manifest.json']);
});

test('refuses to replace what no export has made, before anything is written', () => {
  writeFileSync(join(root, 'index.html'), 'my page');
  expect(() => run({ 'a.svg': 'a', 'index.html': 'kit' })).toThrow(
    /would be replaced: index\.html\. Name another folder, or say --force/,
  );
  expect(readdirSync(root)).toEqual(['index.html']);
  expect(run({ 'a.svg': 'a', 'index.html': 'kit' }, true)).toMatchObject({ written: 3 });
});

test('goes on after one that was killed, and clears up behind it', () => {
  const killed = new Folder(root, ['a.svg', 'b.svg'], false);
  killed.put('a.svg', Buffer.from('a'));
  writeFileSync(join(root, 'b.svg.4711.tmp'), 'half');
  expect(run({ 'a.svg': 'a', 'b.svg': 'b' })).toMatchObject({ written: 2 });
  expect(existsSync(join(root, 'b.svg.4711.tmp'))).toBe(false);
});

test('a manifest cannot make it remove files elsewhere', () => {
  const entry = { path: '../x', bytes: 1, sha384: sha384(Buffer.from('x')) };
  expect(entriesOf(Buffer.from(JSON.stringify({ kit: 1, files: [entry] })))).toEqual([]);
  expect(entriesOf(Buffer.from('{"name":"somebody else’s"}'))).toEqual([]);
});

test('says why a file cannot be written', () => {
  writeFileSync(join(root, 'a'), '');
  expect(() => run({ 'a/b.svg': 'b' })).toThrow(/b\.svg: a file stands where a folder is to be\./);
});

test('a folder that is a link is refused before anything is written', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  symlinkSync(elsewhere, join(root, 'about'));
  expect(() => run({ 'a.svg': 'a', 'about/index.html': 'kit' }, true)).toThrow(
    /about: it is a link/,
  );
  expect([readdirSync(elsewhere), readdirSync(root)]).toEqual([[], ['about']]);
  rmSync(elsewhere, { recursive: true });
});

test('after a run that was killed only halves of its own files are taken away', () => {
  writeFileSync(join(root, '.solidarity-kit-export'), '');
  for (const name of ['a.svg.12.tmp', 'letters.12.tmp']) writeFileSync(join(root, name), 'x');
  run({ 'a.svg': 'a' });
  expect(readdirSync(root).toSorted()).toEqual(['a.svg', 'letters.12.tmp', 'manifest.json']);
});
