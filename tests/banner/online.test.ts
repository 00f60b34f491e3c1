// What asks for something: only the script that can, only what its tag says, once, without cookies; and what comes is believed only when its hash is right.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wordsFiles } from '../../packages/banner/scripts/words.ts';
import { bannerBox, Hosts, painted, plainPage } from './support/host.ts';

let hosts: Hosts;
beforeAll(async () => {
  hosts = await Hosts.start();
});
afterAll(() => hosts?.close());

const ours = JSON.stringify({
  messages: [
    {
      message: 'open-the-roads',
      revision: 3,
      href: 'https://example.org/act',
      words: {
        en: { headline: 'Open the roads.', action: 'Act now' },
        ar: { headline: 'افتحوا الطرق.', action: 'تحرّكوا' },
      },
    },
  ],
});
const hashOf = (text: string) => createHash('sha384').update(text).digest('base64');

test('data-words="load": one request for the page’s language, believed only when its hash is right', async () => {
  const files = wordsFiles();
  for (const spoilt of [false, true]) {
    const asked: string[] = [];
    const { page, close } = await hosts.open({
      root: 'lang="sw"',
      html: plainPage(hosts.asking('data-words="load" data-message="let-aid-in"')),
      before: (blank) =>
        blank.route('**/banner@*/*.json', (route) => {
          asked.push(new URL(route.request().url()).pathname);
          const body = files['sw.json']!;
          return route.fulfill({
            body: spoilt ? body.replace('let-aid-in|', 'let-aid-in|Not ours. ') : body,
            contentType: 'application/json',
            headers: { 'access-control-allow-origin': '*' },
          });
        }),
    });
    await bannerBox(page);
    expect(asked).toEqual(['/banner@1.0.0/sw.json']);
    const section = page.locator('section[part=banner]');
    expect(await section.getAttribute('lang')).toBe(spoilt ? 'en' : 'sw');
    expect(await section.textContent()).not.toContain('Not ours');
    // Let aid in, or what the script has.
    const link = await section.locator('a').getAttribute('href');
    expect(link).toBe(
      spoilt ? 'https://techforpalestine.org/get-involved/' : 'https://www.unrwa.org/',
    );
    await close();
  }
});

test('a figure’s id has its words with the others, with its day and its source', async () => {
  const { page, close } = await hosts.open({
    html: plainPage(hosts.asking('data-words="load" data-figure="gaza-killed"')),
    before: (blank) =>
      blank.route('**/banner@*/*.json', (route) =>
        route.fulfill({
          body: wordsFiles()['en.json']!,
          headers: { 'access-control-allow-origin': '*' },
        }),
      ),
  });
  await bannerBox(page);
  const line = page.locator('[part=figure]');
  expect(await line.textContent()).toMatch(
    /^Killed in Gaza: [\d,]+ · last reported \d+ \w+ 20\d\d\. /,
  );
  await close();
});

test('a site’s own words, pinned by their hash: in the reader’s language, with their link; no cookie and no referrer goes out', async () => {
  for (const [body, good] of [
    [ours, true],
    [ours.replace('Open', 'Close'), false],
  ] as const) {
    const seen: Record<string, string>[] = [];
    const said: string[] = [];
    hosts.files.set('/ours.json', { body, type: 'application/json' });
    const { page, errors, close } = await hosts.open({
      root: 'lang="ar"',
      html: plainPage(
        hosts.asking(
          `data-message="open-the-roads" data-words="/ours.json#sha384-${hashOf(ours)}"`,
        ),
      ),
      before: async (blank) => {
        blank.on('console', (message) => said.push(message.text()));
        blank.on('request', async (request) => {
          if (request.url().endsWith('/ours.json')) seen.push(await request.allHeaders());
        });
        await blank.context().addCookies([{ name: 'who', value: 'me', url: hosts.origin }]);
      },
    });
    await bannerBox(page);
    const section = page.locator('section[part=banner]');
    expect(await section.getAttribute('lang')).toBe('ar');
    expect(await section.getAttribute('dir')).toBe('rtl');
    const href = await section.locator('a').getAttribute('href');
    expect(href === 'https://example.org/act').toBe(good);
    expect(await section.textContent()).not.toContain('Close');
    expect(seen).toHaveLength(1);
    expect(seen[0]).not.toHaveProperty('cookie');
    expect(seen[0]).not.toHaveProperty('referer');
    expect(said).toEqual(
      good ? [] : ['[solidarity-kit] words /ours.json: not the file of this hash'],
    );
    expect(errors).toEqual([]);
    await close();
  }
});

test('the plain script asks for nothing, whatever its tag says, and says which one can', async () => {
  const asked: string[] = [];
  const said: string[] = [];
  const { page, close } = await hosts.open({
    root: 'lang="sw"',
    html: plainPage(hosts.snippet('data-words="load" data-live')),
    before: async (blank) => {
      blank.on('request', (request) => asked.push(request.resourceType()));
      blank.on('console', (message) => said.push(message.text()));
    },
  });
  await bannerBox(page);
  await painted(page);
  expect(asked.filter((type) => type === 'fetch' || type === 'xhr')).toEqual([]);
  expect(said.filter((text) => text.includes('online.js'))).toHaveLength(1);
  await close();
});

test('the script that can asks for nothing that its tag does not say', async () => {
  const asked: string[] = [];
  const { page, errors, close } = await hosts.open({
    root: 'lang="sw"',
    html: plainPage(hosts.asking('')),
    before: async (blank) => {
      blank.on('request', (request) => asked.push(request.resourceType()));
    },
  });
  await bannerBox(page);
  await painted(page);
  expect(asked.filter((type) => type === 'fetch' || type === 'xhr')).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});

test('an element of the site’s own name: nothing in the page, nor in what is stored, says the kit', async () => {
  hosts.files.set('/note.js', { body: hosts.script, type: 'text/javascript' });
  const { page, errors, close } = await hosts.open({
    html: `<head><meta charset="utf-8"><title>Host</title><style>site-note { --site-note-ground: rgb(1, 2, 3) }</style></head><body><script src="/note.js" data-tag="site-note"></script><p>Words.</p></body>`,
  });
  const section = page.locator('site-note [part=banner]');
  await section.waitFor();
  expect(await page.locator('solidarity-banner').count()).toBe(0);
  expect(await page.content()).not.toMatch(/solidarity/i);
  expect(await section.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe(
    'rgb(1, 2, 3)',
  );
  await page.locator('site-note [part=close]').click();
  await section.waitFor({ state: 'detached' });
  const stored = await page.evaluate(() => Object.keys(localStorage));
  expect(stored).toEqual(['site-note:dismissed:permanent-ceasefire']);
  expect(errors).toEqual([]);
  await close();
});

test('a name that an element of the page has already: one line, and no stranger is put into the page', async () => {
  const said: string[] = [];
  hosts.files.set('/note.js', { body: hosts.script, type: 'text/javascript' });
  const { page, errors, close } = await hosts.open({
    html: plainPage(
      `<script>window.made = 0; customElements.define('site-note', class extends HTMLElement { static observedAttributes = ['theme']; constructor() { super(); window.made++; } })</script><script src="/note.js" data-tag="site-note" data-theme="dark"></script>`,
    ),
    before: async (blank) => {
      blank.on('console', (message) => said.push(message.text()));
    },
  });
  await painted(page);
  expect(await page.locator('site-note').count()).toBe(0);
  expect(await page.evaluate('window.made')).toBe(0);
  expect(said).toEqual(['[solidarity-kit] tag="site-note" is taken']);
  expect(errors).toEqual([]);
  await close();
});

test('in a component that makes the script where it stands, the banner stands there: at first and when it comes back', async () => {
  const { page, errors, close } = await hosts.open({
    html: `<head><meta charset="utf-8"><title>Host</title></head><body><p>Before.</p><div id="route"></div><p>After.</p></body>`,
  });
  const mount = (): Promise<void> =>
    page.evaluate((src) => {
      const place = document.createElement('div');
      const script = document.createElement('script');
      Object.assign(script.dataset, { position: 'inline', message: 'ceasefire-now' });
      script.src = src;
      place.append(script);
      document.querySelector('#route')!.append(place);
    }, `${hosts.kit.origin}/banner@1.0.0.js`);
  for (let visit = 0; visit < 3; visit++) {
    await mount();
    await page.locator('#route > div > solidarity-banner [part=banner]').waitFor();
    await painted(page);
    expect(await page.locator('solidarity-banner').count()).toBe(1);
    await page.evaluate(() => document.querySelector('#route')!.replaceChildren());
    await painted(page);
    expect(await page.locator('solidarity-banner').count()).toBe(0);
  }
  expect(errors).toEqual([]);
  await close();
});

test('a card in Arabic: its words stand in it', async () => {
  const { page, close } = await hosts.open({
    html: plainPage(hosts.snippet('data-lang="ar" data-position="corner" data-theme="flag"')),
  });
  await bannerBox(page);
  await painted(page);
  const [card, ...words] = await page.evaluate(() => {
    const root = document.querySelector('solidarity-banner')!.shadowRoot!;
    return ['banner', 'headline', 'action', 'close'].map((part) =>
      root.querySelector(`[part=${part}]`)!.getBoundingClientRect().toJSON(),
    ) as DOMRect[];
  });
  expect(card!.left).toBe(15);
  // Below the edge in the flag's colours, and nowhere outside.
  for (const box of words) {
    expect(box.top).toBeGreaterThanOrEqual(card!.top + 6);
    expect(box.left).toBeGreaterThanOrEqual(card!.left);
    expect(box.right).toBeLessThanOrEqual(card!.right);
    expect(box.bottom).toBeLessThanOrEqual(card!.bottom);
  }
  await close();
});
