// The command on the real READMEs of installed packages: one badge each, nothing twice, every byte back, and the same document but for the badge.
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realReadmes } from './support/readmes.ts';
import { solidarityKit, type Ran } from './support/run-command.ts';

const origin = 'https://badges.example.org';
/** `READMES=999` takes all that there are. */
/** Which packages are installed changes, and with it which READMEs are drawn: these are always among them. */
const shapes = { crlf: /\r\n/, html: /<h1/, underlined: /^[^\n]+\n=+$/m };
const readmes = realReadmes(Number(process.env['READMES'] ?? 120), Object.values(shapes));
const folder = mkdtempSync(join(tmpdir(), 'readmes-'));
const pathOf = ({ name, file }: (typeof readmes)[number]) => join(folder, name, file);
const now = () => readmes.map((readme) => readFileSync(pathOf(readme)));

/** Whether an element is our badge: the image, in its link or not. */
const isBadge = (node: RootContent | ElementContent): boolean =>
  node.type === 'element' &&
  ((node.tagName === 'img' && String(node.properties['src']).startsWith(origin)) ||
    (node.tagName === 'a' && node.children.length === 1 && isBadge(node.children[0] as Element)));

const isSpace = (node: RootContent | ElementContent): boolean =>
  node.type === 'text' && node.value.trim() === '';

/** Takes the badge out of a rendered document, with the paragraph that holds nothing else. */
function withoutBadge(node: Root | Element): number {
  const before = node.children.length;
  node.children = node.children.filter((child) => !isBadge(child)) as typeof node.children;
  let taken = before - node.children.length;
  node.children = node.children.filter((child) => {
    const own = child.type === 'element' ? withoutBadge(child) : 0;
    taken += own;
    return !(
      own > 0 &&
      child.type === 'element' &&
      child.tagName === 'p' &&
      child.children.every(isSpace)
    );
  }) as typeof node.children;
  return taken;
}

const pipeline = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeStringify);

/** A document as a reader sees it: rendered, with white space as a browser counts it, and without our badges, which are counted. */
function seen(bytes: Buffer): { badges: number; html: string } {
  const tree = pipeline.runSync(
    pipeline.parse(bytes.toString('utf8').replace(/^\uFEFF/, '')),
  ) as Root;
  const badges = withoutBadge(tree);
  const html = pipeline
    .stringify(tree)
    .replace(/<br>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ?(<\/?(?:p|div|h\d|center|table|t[rdh]|body)\b[^>]*>) ?/g, '$1');
  return { badges, html };
}

let runs: {
  first: Ran;
  once: Buffer[];
  second: Ran;
  twice: Buffer[];
  check: Ran;
  removed: Ran;
  back: Buffer[];
};

beforeAll(async () => {
  for (const readme of readmes) {
    mkdirSync(join(folder, readme.name));
    writeFileSync(pathOf(readme), readme.bytes);
  }
  chmodSync(pathOf(readmes[0] as (typeof readmes)[number]), 0o640);
  const add = ['add', '--all', folder, '--origin', origin];
  const first = await solidarityKit(add, folder);
  const once = now();
  const second = await solidarityKit([...add, '--lang', 'ar', '--style', 'flat-square'], folder);
  const twice = now();
  const check = await solidarityKit(['add', '--all', folder, '--check'], folder);
  const removed = await solidarityKit(['remove', '--all', folder], folder);
  runs = { first, once, second, twice, check, removed, back: now() };
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('there are at least a hundred READMEs, of many shapes', () => {
  expect(readmes.length).toBeGreaterThanOrEqual(100);
  const has = (pattern: RegExp) =>
    readmes.filter(({ bytes }) => pattern.test(bytes.toString('utf8'))).length;
  for (const [name, shape] of Object.entries(shapes)) expect(has(shape), name).toBeGreaterThan(0);
  expect(has(/shields\.io/)).toBeGreaterThan(20);
});

describe('add --all', () => {
  test('says what it did', () => {
    expect(runs.first.err).toBe('');
    expect(runs.first.code).toBe(0);
    expect(runs.first.out).toContain(`${readmes.length} folders: ${readmes.length} got a badge`);
  });

  test.each(readmes.map((readme, at) => [readme.name, at] as const))(
    '%s: one badge, and nothing else is different',
    (_, at) => {
      const before = seen(readmes[at]?.bytes ?? Buffer.alloc(0));
      const after = seen(runs.once[at] ?? Buffer.alloc(0));
      expect(before.badges).toBe(0);
      expect(after).toEqual({ badges: 1, html: before.html });
    },
  );

  test('only puts bytes in', () => {
    for (const [at, { bytes }] of readmes.entries()) {
      const after = runs.once[at] as Buffer;
      const start = after.findIndex((byte, index) => byte !== bytes[index]);
      const tail = bytes.subarray(start);
      expect(after.subarray(after.length - tail.length).equals(tail)).toBe(true);
    }
  });

  test('a second run, called with something else, changes nothing', () => {
    expect(runs.second.code).toBe(0);
    expect(runs.second.out).toContain(`${readmes.length} had one already`);
    expect(runs.twice.every((bytes, at) => bytes.equals(runs.once[at] as Buffer))).toBe(true);
  });

  test('--check is content', () => expect(runs.check).toMatchObject({ code: 0, err: '' }));

  test('leaves no file behind and keeps the mode', () => {
    for (const { name, file } of readmes) expect(readdirSync(join(folder, name))).toEqual([file]);
    expect(statSync(pathOf(readmes[0] as (typeof readmes)[number])).mode & 0o777).toBe(0o640);
  });
});

test('remove --all gives every byte back', () => {
  expect(runs.removed).toMatchObject({ code: 0, err: '' });
  const wrong = readmes
    .filter(({ bytes }, at) => !bytes.equals(runs.back[at] as Buffer))
    .map(({ name }) => name);
  expect(wrong).toEqual([]);
});
