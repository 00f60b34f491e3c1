// An export of a host with data of its own (KIT_DATA): its messages, their words for banners, its name; nothing of what it hides.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { exportKit } from '../../apps/edge/src/export/export.ts';
import { entriesOf } from '../../apps/edge/src/export/write.ts';
import { start, type Service } from '../../apps/edge/src/node/start.ts';
import { ownFolder } from './own-data.ts';

const url = 'https://vigil.example.org';
const own = ownFolder();
const folder = mkdtempSync(join(tmpdir(), 'kit-export-'));
let paths: string[];
let service: Service;

const read = (path: string) => readFileSync(join(folder, path));

beforeAll(async () => {
  vi.stubEnv('KIT_DATA', own.path);
  await exportKit({ folder, url, only: ['come-and-stand', 'let-aid-in'], lang: ['en', 'ar'] });
  paths = entriesOf(read('manifest.json')).map(({ path }) => path);
  service = await start({ port: 0, publicUrl: url, host: '127.0.0.1', kitData: own.path });
}, 120_000);
afterAll(async () => {
  vi.unstubAllEnvs();
  await service?.close();
  own.remove();
  rmSync(folder, { recursive: true });
});

test('the words of its messages are files that banners can take by their hash', async () => {
  const { messages } = JSON.parse(read('messages.json').toString()) as {
    messages: { id: string; words?: { url: string } }[];
  };
  const named = messages.find(({ id }) => id === 'come-and-stand')?.words?.url.slice(1);
  const files = paths.filter((path) => path.startsWith('words/'));
  expect(files).toEqual([named]);
  expect(read(files[0]!).toString()).toContain('Come and stand with us on Friday.');
});

test('its badges, words, pictures and data have the bytes of the service', async () => {
  const ours = paths.filter(
    (path) =>
      /come-and-stand|^(?:default|words|schema)[/.]|^messages/.test(path) &&
      !path.endsWith('.html'),
  );
  expect(ours.length).toBeGreaterThan(30);
  const other: string[] = [];
  for (const path of ours) {
    const answer = await fetch(`${service.url}/${path}`);
    const same = Buffer.compare(Buffer.from(await answer.arrayBuffer()), read(path)) === 0;
    if (answer.status !== 200 || !same) other.push(path);
  }
  expect(other).toEqual([]);
});

test('pages carry its name and its contact, and nothing that it hides is there', () => {
  expect(read('about/come-and-stand/index.html').toString()).toContain('· Vigil Kit</title>');
  expect(read('.well-known/security.txt').toString()).toContain('Contact: mailto:us@example.org');
  expect(read('docs/index.html').toString()).toContain('come-and-stand.svg');
  expect(read('docs/index.html').toString()).not.toContain('bring-a-candle');
  expect(paths.filter((path) => /no-tech-for-ice|free-palestine/.test(path))).toEqual([]);
});
