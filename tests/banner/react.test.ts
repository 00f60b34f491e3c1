// A framework that owns the whole document: React hydrates `<html>` while the banner is there already; nothing is thrown away or made anew.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientBundle, serverMarkup } from '../../packages/banner/scripts/react-host/index.ts';
import { bannerBox, Hosts } from './support/host.ts';

let hosts: Hosts;
beforeAll(async () => {
  hosts = await Hosts.start();
  hosts.files.set('/client.js', { body: await clientBundle(), type: 'text/javascript' });
});
afterAll(() => hosts?.close());

test('hydration finds everything as the server sent it, with the banner in place before it starts', async () => {
  const markup = serverMarkup(`${hosts.kit.origin}/banner.js`);
  const { page, errors, close } = await hosts.open({
    html: markup
      .replace(/^<html[^>]*>|<\/html>$/g, '')
      .replace('</head>', '<script defer src="/client.js"></script></head>'),
    before: (blank) =>
      // The nodes that the server sent, marked before React comes.
      blank.addInitScript(() =>
        new MutationObserver(() => {
          for (const node of document.querySelectorAll('body, button, p'))
            Object.assign(node, { fromServer: true });
        }).observe(document, { childList: true, subtree: true }),
      ),
  });
  await bannerBox(page);
  await page.getByRole('button', { name: 'Clicked 0' }).click();
  await page.getByRole('button', { name: 'Clicked 1' }).waitFor();
  const state = await page.evaluate(() => ({
    complaints: (window as unknown as { complaints: string[] }).complaints,
    banners: document.querySelectorAll('solidarity-banner').length,
    kept: [...document.querySelectorAll('body, button, p')].every((node) => 'fromServer' in node),
  }));
  expect(state).toEqual({ complaints: [], banners: 1, kept: true });
  await page.getByRole('button', { name: 'Close this message' }).click();
  await page.getByRole('button', { name: 'Clicked 1' }).click();
  await page.getByRole('button', { name: 'Clicked 2' }).waitFor();
  expect(errors).toEqual([]);
  await close();
});
