// `add --local`: the picture and its link at once, no server; `remove` takes both away.
import { mkdir, readdir, rm, symlink } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { useKit } from '../testing/kit.ts';

const { get, kit, path, put } = useKit();
const before = '# Mine\n\nWords.\n';

test('draws the badge beside the README, links it, and remove gives every byte back', async () => {
  await put('README.md', before);
  const { code, out, err } = await kit([
    'add',
    '--local',
    '--message',
    'let-aid-in',
    '--lang',
    'ar',
  ]);
  expect([code, err, out]).toEqual([0, '', '✓ README.md has a badge now\n']);
  expect(await get('README.md')).toContain('](.github/solidarity/let-aid-in.svg)](https://');
  expect(await get('.github/solidarity/let-aid-in.svg')).toMatch(
    /lang="ar".*prefers-color-scheme/s,
  );
  expect((await kit(['add', '--local'])).out).toContain('has a badge already');
  expect((await kit(['remove'])).code).toBe(0);
  expect(await get('README.md')).toBe(before);
  expect(await readdir(path('.'))).toEqual(['README.md']);
});

test('own words, and another badge in place of the first', async () => {
  await put('README.md', before);
  await kit(['add', '--local']);
  expect((await kit(['add', '--local', '--replace', '--text', 'Free Gaza'])).code).toBe(0);
  expect(await get('README.md')).toContain('.github/solidarity/badge.svg');
  expect(await get('.github/solidarity/badge.svg')).toContain('Free Gaza');
});

test('a dry run and a check write nothing', async () => {
  await put('README.md', before);
  expect((await kit(['add', '--local', '--dry-run'])).out).toContain('+[![');
  expect((await kit(['add', '--local', '--check'])).code).toBe(1);
  expect(await readdir(path('.'))).toEqual(['README.md']);
});

test('a folder that is a link is left alone, and the README with it', async () => {
  await mkdir(path('elsewhere'));
  await symlink(path('elsewhere'), path('.github'));
  await put('README.md', before);
  const { code, err } = await kit(['add', '--local']);
  expect([code, err]).toEqual([3, expect.stringContaining('.github is a link')]);
  expect(await get('README.md')).toBe(before);
});

test('something else under the name of its file stays, and the README with it', async () => {
  await put('README.md', before);
  await mkdir(path('.github/solidarity'), { recursive: true });
  await put('.github/solidarity/permanent-ceasefire.svg', 'mine');
  const { code, err } = await kit(['add', '--local']);
  expect([code, err]).toEqual([3, expect.stringContaining('something else')]);
  expect(await get('.github/solidarity/permanent-ceasefire.svg')).toBe('mine');
  expect(await get('README.md')).toBe(before);
});

test('a README in another language takes the same file', async () => {
  await put('README.md', before);
  await put('README.ar.md', before);
  await kit(['add', '--local']);
  expect((await kit(['add', '--local', '--style', 'plastic', 'README.ar.md'])).code).toBe(0);
});

test('a picture that is gone is missed, and drawn again', async () => {
  await put('README.md', before);
  await kit(['add', '--local', '--message', 'let-aid-in']);
  await rm(path('.github'), { recursive: true });
  expect((await kit(['add', '--local', '--check'])).code).toBe(1);
  expect((await kit(['add', '--local', '--message', 'let-aid-in'])).out).toContain(
    'has a badge now',
  );
  expect(await get('.github/solidarity/let-aid-in.svg')).toContain('<svg');
  expect((await kit(['add', '--local', '--check'])).code).toBe(0);
});

test('what has no use with it is refused', async () => {
  expect(await kit(['add', '--local', '--picture'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('--picture has no use with --local'),
  });
});
