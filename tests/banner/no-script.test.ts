// The server’s form where scripts are switched off: the banner is in the first paint, whole, in its language, with no button that does nothing.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bannerStyles, renderBanner } from '../../packages/banner/src/server.ts';
import { Hosts, plainPage } from './support/host.ts';

let hosts: Hosts;
beforeAll(async () => {
  hosts = await Hosts.start();
  hosts.files.set('/banner.css', { body: bannerStyles, type: 'text/css' });
});
afterAll(() => hosts?.close());

test.each([
  ['inline style', {}, {}],
  [
    'linked style sheet, strict policy',
    { stylesheet: '/banner.css' },
    { 'content-security-policy': "default-src 'none'; style-src 'self'" },
  ],
])('%s', async (_, options, headers) => {
  const asked: string[] = [];
  const { page, errors, close } = await hosts.open({
    html: plainPage(renderBanner({ ...options, lang: 'fr', message: 'let-aid-in', border: true })),
    headers,
    context: { javaScriptEnabled: false },
    before: async (blank) => {
      blank.on('request', (request) => asked.push(request.resourceType()));
    },
  });
  const region = page.getByRole('region');
  await region.waitFor();
  expect(await region.getByRole('link').getAttribute('href')).toMatch(/^https:/);
  expect(await region.getByRole('button').count()).toBe(0);
  const box = (await region.boundingBox())!;
  expect([box.y, box.width, box.height > 50]).toEqual([8, 1008, true]);
  // Nothing of script was asked for: the form without script is 0 bytes of it.
  expect(asked).not.toContain('script');
  expect(errors).toEqual([]);
  await close();
});

test('at the bottom it stays in sight without script too', async () => {
  const { page, close } = await hosts.open({
    html: plainPage('', renderBanner({ position: 'bottom' })),
    context: { javaScriptEnabled: false },
  });
  const box = (await page.getByRole('region').boundingBox())!;
  expect(box.y + box.height).toBe(700);
  await close();
});
