// A list of pictures becomes files, a second run writes nothing, and what is wrong in the list is said with its place.
import { readFile, stat, symlink, mkdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { useKit } from '../testing/kit.ts';
import { readConfig } from './config.ts';
import { configSchema } from './schema.ts';

const { get, kit, path, put } = useKit();

const list = `pictures:
  - file: .github/solidarity/badge.svg
    message: let-aid-in
    lang: ar
    labelColor: '#123'
  - { file: docs/own.png, text: Free Gaza, label: Read, scale: 3 }
  - file: hero.png
    kind: hero
    design: typographic
`;

test('draws what the list says, once', async () => {
  await put('list.yml', list);
  const first = await kit(['render', 'all', 'list.yml']);
  expect(first).toEqual({
    code: 0,
    err: '',
    out: '✓ .github/solidarity/badge.svg drawn\n✓ docs/own.png drawn\n✓ hero.png drawn\n',
  });
  expect(await get('.github/solidarity/badge.svg')).toContain('fill="#112233"');
  expect((await readFile(path('hero.png'))).readUInt32BE(16)).toBe(1280);
  const { mtimeMs } = await stat(path('hero.png'));
  expect((await kit(['render', 'all', 'list.yml'])).out).toBe(
    '· .github/solidarity/badge.svg as it was\n· docs/own.png as it was\n· hero.png as it was\n',
  );
  expect((await stat(path('hero.png'))).mtimeMs).toBe(mtimeMs);
  await put('hero.png', 'another');
  expect(await kit(['render', 'all', 'list.yml', '--check'])).toMatchObject({
    code: 1,
    out: expect.stringContaining('✗ hero.png is not as it should be'),
  });
  expect(await get('hero.png')).toBe('another');
});

test.each([
  ['', 'it lists no pictures'],
  ['pictures: []', 'it lists no pictures'],
  ['pictures: [', 'l.yml:'],
  [
    'pictures: [{ file: a.svg, stile: flat }]',
    'pictures[0]: there is no option "stile". Did you mean style?',
  ],
  [
    'pictures: [{ file: a.svg, kind: poster }]',
    'pictures[0].kind: "poster" is not possible. Allowed: badge, hero, card.',
  ],
  ['pictures: [{ file: a.gif }]', '"a.gif" has to end in .svg or .png'],
  ['pictures: [{ file: ../a.svg }]', 'a path inside the repository'],
  ['pictures: [{ file: .git/hooks/a.svg }]', 'a path inside the repository'],
  ['pictures: [{ file: /etc/a.svg }]', 'a path inside the repository'],
  ['pictures: [{ file: a.svg }, { file: A.svg }]', '"A.svg" is there twice'],
  ['pictures: [{ file: .git./a.svg }]', 'a path inside the repository'],
  ['pictures: [{ file: GIT~1/a.svg }]', 'a path inside the repository'],
  ['pictures: [{ file: docs/con.svg }]', 'a path inside the repository'],
  ['pictures: [{ file: "docs/\\u202egvs.svg" }]', 'a path inside the repository'],
  ['pictures: [{ file: "\\u00e9.svg" }, { file: "e\\u0301.svg" }]', 'is there twice'],
  [
    `a: &a [x, x, x]\nb: &b [*a, *a, *a, *a]\npictures: [${Array(30).fill('*b').join()}]`,
    'it repeats itself too often by aliases',
  ],
  ['pictures: [{ file: a.svg, text: [1] }]', 'pictures[0].text: it has to be text, not [1]'],
  ['pictures: [{ file: a.png, scale: 9 }]', 'pictures[0].scale: 9 is not possible'],
  ['picture: [{ file: a.svg }]', 'it lists no pictures'],
])('%j is refused', (text, sentence) => {
  expect(() => readConfig(text, 'l.yml')).toThrow(sentence);
});

test('a value that cannot be drawn is told with its picture, and nothing is written', async () => {
  await put('list.yml', 'pictures: [{ file: a.svg }, { file: b.svg, labelColor: purpel }]');
  const { code, err } = await kit(['render', 'all', 'list.yml']);
  expect([code, err]).toEqual([2, expect.stringContaining('b.svg: labelColor: "purpel"')]);
  await expect(stat(path('a.svg'))).rejects.toThrow('ENOENT');
});

test.each(['there.svg', 'file.txt/b.svg'])(
  'where %s cannot be written, nothing is',
  async (file) => {
    await mkdir(path('there.svg'));
    await put('file.txt', 'a file');
    await put('list.yml', `pictures: [{ file: a.svg }, { file: ${file} }]`);
    const { code, err } = await kit(['render', 'all', 'list.yml']);
    expect([code, err]).toEqual([
      3,
      expect.stringMatching(/something else of that name|is a file/),
    ]);
    await expect(stat(path('a.svg'))).rejects.toThrow('ENOENT');
  },
);

test('no link leads out of the repository', async () => {
  await mkdir(path('elsewhere'));
  await symlink(path('elsewhere'), path('docs'));
  await put('list.yml', 'pictures: [{ file: docs/a.svg }]');
  expect(await kit(['render', 'all', 'list.yml'])).toMatchObject({
    code: 3,
    err: expect.stringContaining('docs is a link'),
  });
});

test('a list that is not there is said to be missing', async () => {
  expect(await kit(['render', 'all'])).toMatchObject({
    code: 3,
    err: expect.stringContaining('.github/solidarity.yml: there is no such file'),
  });
});

test('the schema knows the values of options', () => {
  const text = JSON.stringify(configSchema());
  for (const word of ['for-the-badge', 'typographic', 'olive-branch']) expect(text).toContain(word);
});
