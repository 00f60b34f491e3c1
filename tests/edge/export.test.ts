// The whole export beside the service, file by file: the same bytes at the same names, and pages that say the same.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportKit, type Outcome } from '../../apps/edge/src/export/export.ts';
import { entriesOf, sha384, type Entry } from '../../apps/edge/src/export/write.ts';
import { start, type Service } from '../../apps/edge/src/node/start.ts';

const url = 'https://files.example.org';
const root = mkdtempSync(join(tmpdir(), 'kit-export-'));
const folder = join(root, 'kit');
let first: Outcome;
let service: Service;
let entries: Entry[];

beforeAll(async () => {
  first = await exportKit({ folder, url });
  entries = entriesOf(readFileSync(join(folder, 'manifest.json')));
  service = await start({ port: 0, publicUrl: url, host: '127.0.0.1' });
}, 300_000);
afterAll(async () => {
  await service.close();
  rmSync(root, { recursive: true });
});

const statusOf = async (path: string) => (await fetch(`${service.url}/${path}`)).status;

const read = (path: string) => readFileSync(join(folder, path));

async function served(path: string): Promise<Uint8Array> {
  const answer = await fetch(`${service.url}/${path}`);
  expect(`${path} ${answer.status}`).toBe(`${path} 200`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** Does something for each, a few at once. */
async function each<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const queue = all.values();
  const worker = async () => {
    for (const one of queue) await work(one);
  };
  await Promise.all(Array.from({ length: 4 }, worker));
}

const isPage = ({ path }: Entry) => path.endsWith('.html');
/** They name the address of what they belong to. */
const isFeed = ({ path }: Entry) => /\.rss$|\.feed\.json$|security\.txt$/.test(path);
/** They describe the export itself, or what holds on a host of files. */
const own = new Set([
  '404.html',
  '_headers',
  '.nojekyll',
  ...['docs', 'privacy'].flatMap((name) => [`${name}/index.html`, `${name}/ar.html`]),
]);

test('fits any host: under 20,000 files and 100 MB', () => {
  expect(first.files).toBeLessThan(20_000);
  // Each release of the banner adds some 0.7 MB; fewer languages in `mostRead` make room.
  expect(first.bytes).toBeLessThan(100_000_000);
  expect(first.files).toBe(entries.length + 1);
  const there = readdirSync(folder, { recursive: true, withFileTypes: true });
  expect(there.filter((one) => one.isFile()).length).toBe(first.files);
});

test('every file is what the manifest says', () => {
  const wrong = entries.filter(({ path, bytes, sha384: hash }) => {
    const file = read(path);
    return file.byteLength !== bytes || sha384(file) !== hash;
  });
  expect(wrong).toEqual([]);
});

test('names are such as disks that know no case, and Windows, take', () => {
  const names = entries.map(({ path }) => path);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  const reserved = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\/|$)|[<>:"\\|?*\s]|[. ](?:\/|$)/i;
  expect(names.filter((name) => reserved.test(name))).toEqual([]);
});

test('pictures, data and scripts have the bytes of the service', { timeout: 300_000 }, async () => {
  const same = entries.filter((entry) => !own.has(entry.path) && !isPage(entry) && !isFeed(entry));
  expect(same.length).toBeGreaterThan(12_000);
  const other: string[] = [];
  await each(same, async ({ path }) => {
    if (Buffer.compare(await served(path), read(path)) !== 0) other.push(path);
  });
  expect(other).toEqual([]);
});

/** A page without its tags, its addresses and the list of other languages, which is shorter in an export. */
const told = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString()
    .replaceAll(/<head>[^]*?<\/head>|<nav\b[^]*?<\/nav>/g, '')
    .replaceAll(
      /<(?:link|meta|a|img|html|script)\b[^>]*>|https:\/\/files\.example\.org[^\s"')\\<]*/g,
      '',
    )
    .replaceAll(/\s+/g, ' ');

test('pages and feeds say what those of the service say', { timeout: 120_000 }, async () => {
  const pages = entries.filter((entry) => !own.has(entry.path) && (isPage(entry) || isFeed(entry)));
  expect(pages.length).toBeGreaterThan(150);
  await each(pages, async ({ path }) => {
    const wanted = told(await served(path === 'index.html' ? '' : path));
    expect(`${path}: ${told(read(path))}`).toBe(`${path}: ${wanted}`);
  });
});

test('what is said of privacy is true of files', async () => {
  for (const [name, plain, log] of [
    ['index', 'These are plain files. Whoever runs their host sees', 'into any log'],
    ['ar', 'هذه ملفات عادية. من يدير المضيف يرى', 'في أي سجل'],
  ] as const) {
    const page = read(`privacy/${name}.html`).toString();
    expect(page).toContain(plain);
    expect(page).not.toContain(log);
    // The service promises what it can.
    const ours = Buffer.from(await served(`privacy/${name}.html`)).toString();
    expect(ours).toContain(log);
    expect(ours).not.toContain(plain);
  }
});

test.each(['docs/index.html', 'docs/ar.html'])('%s names files that are there', (path) => {
  const page = read(path).toString();
  const names = [...page.matchAll(/<code>\/?([^<\s]+\.\w+)<\/code>/g)].map(([, name]) => name!);
  expect(names.length).toBeGreaterThan(20);
  // A file cannot say its own hash: the list of all is not in itself.
  const there = new Set([...entries.map((one) => one.path), 'manifest.json']);
  expect(names.filter((name) => !there.has(name))).toEqual([]);
  for (const part of ['how', 'source', 'security']) expect(page).toContain(`id="${part}"`);
});

test('default is a copy of the current message', () => {
  const { default: current } = JSON.parse(read('messages.json').toString()) as { default: string };
  for (const rest of ['.svg', '.png', '/ar/flat.svg', '/en/tatreez.svg'])
    expect(Buffer.compare(read(`default${rest}`), read(current + rest))).toBe(0);
});

test('no link leads to a file that is not there', () => {
  const dead: string[] = [];
  for (const entry of entries.filter(isPage)) {
    const html = read(entry.path).toString();
    for (const [, link = ''] of html.matchAll(/(?:href|src)="([^"]*)"/g)) {
      if (/^[a-z]+:|^#/.test(link) && !link.startsWith(url)) continue;
      const { pathname } = new URL(link, `${url}/${entry.path}`);
      const path = pathname.slice(1) || 'index.html';
      const file = path.endsWith('/') ? `${path}index.html` : path;
      if (!entries.some((one) => one.path === file)) dead.push(`${entry.path}: ${link}`);
    }
  }
  expect(dead).toEqual([]);
});

test('a second run writes nothing', { timeout: 120_000 }, async () => {
  expect(await exportKit({ folder, url })).toEqual({ ...first, written: 0, removed: 0 });
});

test('names of an export are addresses of the service, also of pages in a language that it lacks', async () => {
  expect(await statusOf('let-aid-in/ar/flat.svg')).toBe(200);
  expect(await statusOf('assets/outline/latin-600.font')).toBe(200);
  expect(await statusOf('about/let-aid-in/xx.html')).toBe(200);
});
