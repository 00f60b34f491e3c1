// A host's own folder on Node: everything shows it, hidden messages are gone, a broken file changes nothing.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { start, type Service } from '../../apps/edge/src/node/start.ts';
import { startProcess } from '../../apps/edge/bench/service-process.ts';
import { kit, vigil } from '../../packages/campaigns/src/testing/own-files.ts';
import { ownFolder, saidBy, type Ask } from './own-data.ts';

const folder = ownFolder();
let service: Service;
const ask: Ask = (path, init) => fetch(service.url + path, init);
const json = async (path: string) => (await (await ask(path)).json()) as Record<string, unknown>;
const textOf = async (path: string, init?: RequestInit) => (await ask(path, init)).text();

beforeAll(async () => {
  service = await start({
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://localhost',
    kitData: folder.path,
    logLevel: 'off',
  });
});
afterAll(async () => {
  await service.close();
  folder.remove();
});

describe('a campaign of two messages in one language', () => {
  test('has badges, in its words and colours, in every form', async () => {
    expect(await saidBy(ask, '/come-and-stand')).toBe('Vigil: Come and stand');
    const svg = await textOf('/come-and-stand.svg?lang=ar');
    expect(svg).toContain('#24476b');
    expect(svg).toContain('lang="en"');
    expect(await json('/bring-a-candle.json')).toMatchObject({
      label: 'Vigil',
      message: 'Bring a candle',
    });
    expect((await ask('/come-and-stand.png')).headers.get('content-type')).toBe('image/png');
  });

  test('has heroes and cards', async () => {
    expect(await saidBy(ask, '/hero/come-and-stand.svg')).toContain('Come and stand');
    expect((await ask('/card/bring-a-candle.png')).status).toBe(200);
  });

  test('has a page about each, with its source, its snippets and who runs this', async () => {
    const page = await textOf('/about/come-and-stand');
    expect(page).toContain('<h1>Come and stand with us on Friday.</h1>');
    expect(page).toContain('https://example.org/where');
    expect(page).toContain('· Vigil Kit</title>');
    expect(page).toContain('<a href="https://example.org/about" rel="noopener">Vigil Kit</a>');
    expect(page).toContain('mailto:us@example.org');
    expect(page).toContain(':root{--red:#24476b}');
    expect(page).not.toContain('Revisions');
    expect(page).toContain('data-headline=&quot;Come and stand with us on Friday.&quot;');
    expect(page).toContain('data-href=&quot;https://example.org/come&quot;');
    expect(await textOf('/about')).toContain('Our vigil');
  });

  test('stands first in the registry’s data, with a file of words for the banner', async () => {
    const { messages, default: current } = await json('/messages.json');
    const [first] = messages as { id: string; words: { url: string; integrity: string } }[];
    expect([current, first!.id]).toEqual(['come-and-stand', 'come-and-stand']);
    const file = await ask(first!.words.url);
    expect(file.headers.get('cache-control')).toContain('immutable');
    expect(file.headers.get('access-control-allow-origin')).toBe('*');
    const body = await file.text();
    expect(JSON.parse(body)).toEqual({
      messages: [
        {
          message: 'come-and-stand',
          revision: 1,
          href: 'https://example.org/come',
          words: { en: { headline: 'Come and stand with us on Friday.', action: 'See where' } },
        },
      ],
    });
    expect(`sha384-${createHash('sha384').update(body).digest('base64')}`).toBe(
      first!.words.integrity,
    );
    expect((await ask('/words/come-and-stand-0000000000000000.json')).status).toBe(404);
  });

  test('is known to oEmbed, security.txt and the description', async () => {
    expect(await json('/oembed?url=/come-and-stand.svg')).toMatchObject({
      title: 'Vigil: Come and stand',
      provider_name: 'Vigil Kit',
    });
    expect(await json('/oembed?url=%2F%3Fmessage%3Dcome-and-stand')).toMatchObject({
      title: 'Come and stand with us on Friday.',
    });
    expect(await textOf('/.well-known/security.txt')).toContain('Contact: mailto:us@example.org');
    expect(await textOf('/docs')).toContain('/come-and-stand.svg');
  });

  test('what is hidden is gone: badge, pictures, page, lists', async () => {
    expect(await saidBy(ask, '/free-palestine')).toContain('No message is called "free-palestine"');
    expect(await saidBy(ask, '/card/no-tech-for-ice.svg')).toContain('No message is called');
    expect((await ask('/about/free-palestine', { headers: { accept: 'text/html' } })).status).toBe(
      404,
    );
    const lists = await textOf('/messages.json');
    expect(lists).not.toContain('"free-palestine"');
    expect(lists).toContain('"stand-with-palestine"');
    expect(await textOf('/about')).not.toContain('/about/no-tech-for-ice');
    expect(await textOf('/history.feed.json')).not.toContain('/about/free-palestine');
  });

  test('is in the config page, and so is the host’s name', async () => {
    const page = await textOf('/');
    expect(page).toContain('<title>Vigil Kit: ');
    expect(page).toContain('content="Vigil Kit: Say it where you build."');
    expect(page).toContain('/card/come-and-stand.png');
    expect(await textOf('/index.html')).toContain('id="kit-data"');
    const [, data] = /<script type="application\/json" id="kit-data">([^<]*)<\/script>/.exec(page)!;
    expect(JSON.parse(data!)).toMatchObject({
      operator: { name: 'Vigil Kit' },
      campaigns: [{ id: 'our-vigil' }],
      hide: ['no-tech-for-ice', 'free-palestine'],
    });
  });

  test('schemas of its files are served', async () => {
    for (const name of ['kit', 'campaign', 'message', 'locale'])
      expect(await json(`/schema/${name}.json`)).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `http://localhost/schema/${name}.json`,
        type: 'object',
      });
  });

  test('the script is the released one, with its hash', async () => {
    const { integrity } = await json('/release.json');
    const body = Buffer.from(await (await ask('/banner.js')).arrayBuffer());
    expect(`sha384-${createHash('sha384').update(body).digest('base64')}`).toBe(integrity);
  });
});

const eventually = (check: () => Promise<void>) =>
  vi.waitFor(check, { timeout: 15_000, interval: 50 });

test('a change is shown without a restart, and a file that is broken keeps the last good state', async () => {
  const old = await ask('/come-and-stand');
  const { messages } = await json('/messages.json');
  const [{ words }] = messages as [{ words: { url: string } }];
  folder.write(
    'campaigns/our-vigil.yaml',
    vigil.replace('badge: Come and stand', 'badge: Come on Friday'),
  );
  await eventually(async () =>
    expect(await saidBy(ask, '/come-and-stand')).toBe('Vigil: Come on Friday'),
  );
  const fresh = await ask('/come-and-stand', {
    headers: { 'if-none-match': old.headers.get('etag')! },
  });
  expect(fresh.status).toBe(200);
  // The file of words that pages have pinned is still there: its words did not change, and if they had, the old one stays.
  expect((await ask(words.url)).status).toBe(200);

  folder.write('campaigns/our-vigil.yaml', vigil.replace('https://example.org/come', 'http://x'));
  await eventually(async () =>
    expect(await json('/healthz')).toMatchObject({
      status: 'ok',
      kitData: {
        problems: [
          expect.stringMatching(
            /^campaigns\/our-vigil\.yaml:11:5: messages\[0\]\.link: must be an https/,
          ),
        ],
      },
    }),
  );
  expect(await saidBy(ask, '/come-and-stand')).toBe('Vigil: Come on Friday');

  folder.write('campaigns/our-vigil.yaml', vigil);
  folder.write('kit.yaml', kit.replace('come-and-stand', 'let-aid-in'));
  await eventually(async () => {
    expect(await saidBy(ask, '/come-and-stand')).toBe('Vigil: Come and stand');
    expect(await json('/healthz')).not.toHaveProperty('kitData.problems');
  });
  expect(await saidBy(ask, '/default')).toBe('Palestine: let aid into Gaza');
});

test('a folder that cannot be used stops the start with code 2, and says file, line and what is allowed', async () => {
  const bad = ownFolder({ 'kit.yaml': 'hide: [free-palestin]\n' });
  for (const WORKERS of ['1', '2']) {
    const failed = await startProcess({ KIT_DATA: bad.path, WORKERS }).catch(
      (error: Error & { code: number }) => error,
    );
    expect(failed).toMatchObject({ code: 2 });
    expect((failed as Error).message).toContain(
      'kit.yaml:1:8: hide[0]: the kit has no message and no campaign of this id; did you mean free-palestine?',
    );
  }
  bad.remove();
});
