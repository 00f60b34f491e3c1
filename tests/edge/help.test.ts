// The directory as somebody finds it: in a browser without JavaScript, with a keyboard, at 320 px, in Arabic; and what it asks of others: nothing.
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { start, type Service } from '../../apps/edge/src/node/start.ts';
import { answersTo, entries, type Entry } from '../../packages/directory/src/index.ts';
import { directoryProblems } from '../../packages/directory/src/schema.ts';
import { chromiumPath } from '../../scripts/chromium.ts';

let service: Service;
let browser: Browser;
beforeAll(async () => {
  service = await start({ host: '127.0.0.1', port: 0, logLevel: 'off' });
  browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
});
afterAll(async () => {
  await browser.close();
  await service.close();
});

async function open(path: string, javaScriptEnabled = true): Promise<Page & { asked: string[] }> {
  const page = await browser.newPage({
    javaScriptEnabled,
    viewport: { width: 320, height: 700 },
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(service.url + path);
  return Object.assign(page, { asked });
}

test('somebody who reads only Arabic finds how to mentor within three clicks, without JavaScript', async () => {
  const page = await open('/help?lang=ar', false);
  await page.getByRole('link', { name: 'أرشد شخصًا' }).click();
  const section = page.locator('#want-mentor');
  const [first] = answersTo('mentor');
  await section.getByText(first!.ar.name).first().click();
  await expect(section.getByText(first!.ar.start).isVisible()).resolves.toBe(true);
  await page.close();
});

describe.each(['en', 'ar'] as const)('in %s', (lang) => {
  test('every entry is there, no wider than a phone, and nobody else is asked', async () => {
    const page = await open(`/help?lang=${lang}`, false);
    const text = await page.locator('main').innerText();
    for (const entry of entries as readonly Entry[]) expect(text).toContain(entry[lang].name);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(page.asked.filter((url) => !url.startsWith(service.url))).toEqual([]);
    await page.close();
  });

  test('each piece of advice has its page', async () => {
    for (const { id, [lang]: words } of entries as readonly Entry[]) {
      if (!words.body) continue;
      const response = await fetch(`${service.url}/help/${id}?lang=${lang}`);
      expect([id, response.status]).toEqual([id, 200]);
      expect(await response.text()).toContain(words.body.at(-1)!.slice(0, 20));
    }
  });
});

test('the search leaves what has the words, and says when nothing has them', async () => {
  const page = await open('/help?lang=en');
  await page.getByRole('searchbox').fill('GAZA sky');
  expect(await page.locator('[data-entry]:visible').allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringContaining('Gaza Sky Geeks')]),
  );
  expect(await page.locator('section:visible').count()).toBeLessThan(4);
  await page.getByRole('searchbox').fill('nowhere at all');
  expect(await page.getByRole('status').innerText()).toBe('Nothing here has these words.');
  expect(page.asked.filter((url) => !/\/help(\.js)?(\?|$)/.test(url))).toEqual([]);
  await page.close();
});

test('filters: what can be done without being seen, and what takes minutes', async () => {
  const page = await open('/help?lang=ar');
  const shown = () => page.locator('[data-entry]:visible').count();
  const all = await shown();
  await page.getByLabel('ما يمكن فعله في الخفاء فقط').check();
  const unseen = await shown();
  expect(unseen).toBeLessThan(all);
  expect(
    await page.locator('[data-entry]:visible').filter({ hasText: 'يمكن فعله في الخفاء' }).count(),
  ).toBe(unseen);
  await page.getByLabel('الوقت', { exact: true }).first().selectOption('دقائق');
  expect(await shown()).toBeLessThan(unseen);
  expect(await page.locator('[data-entry]:visible:not([data-time=minutes])').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.close();
});

test('“Suggest an entry” makes a file that the check of the directory takes, and sends nothing', async () => {
  const page = await open('/help?lang=en');
  const before = page.asked.length;
  for (const [label, text] of [
    ['Name', 'Café "Zaytouna"'],
    ['Address', 'https://zaytouna.example.org/'],
    ['What it is, in a sentence', 'Evenings on <b>code</b> & olives.'],
    ['For whom', 'Everybody.'],
    ['How to start', 'Come by.'],
  ] as const)
    await page.getByLabel(label, { exact: true }).last().fill(text);
  await page.getByLabel('Answers “I want to …”').selectOption('learn');
  const text = await page.locator('[data-suggest] pre').innerText();
  expect(await page.locator('[data-file]').innerText()).toBe(
    'packages/directory/src/entries/cafe-zaytouna.ts',
  );
  const [, json] = /const entry: Entry = (\{[^]*\});\nexport default entry;/.exec(text)!;
  const made = JSON.parse(json!) as Entry;
  expect(made).toMatchObject({ id: 'cafe-zaytouna', wants: ['learn'], en: { start: 'Come by.' } });
  const ar = { name: 'زيتونة', what: 'أمسيات.', who: 'للجميع.', start: 'تعال.' };
  expect(directoryProblems([...entries, { ...made, ar }])).toEqual([]);
  // Only what is left to write is told.
  expect(directoryProblems([made]).every((problem) => problem.includes(': ar.'))).toBe(true);
  expect(page.asked.length).toBe(before);
  await page.close();
});

test('an address that is none says so', async () => {
  for (const path of ['/help/tap', '/help/nothing'])
    expect((await fetch(service.url + path)).status).toBe(404);
});
