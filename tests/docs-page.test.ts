// /docs as an engineer meets it: each address can be copied, in either language, and without JavaScript nothing is missing but the buttons.
import { expect, test } from 'vitest';
import { axeSource, useService } from './support/config-page.ts';

const kit = useService();

test.each([
  ['en', 'Copy', 'Copied'],
  ['ar', 'نسخ', 'نُسخ'],
])(
  '%s: a button copies the address, says so, and the policy has nothing to block',
  async (lang, copy, copied) => {
    const context = await kit.browser.newContext({ viewport: { width: 390, height: 844 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: kit.service.url,
    });
    const page = await context.newPage();
    const problems: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => void problems.push(message.text()));
    page.on('request', (request) => void requests.push(request.url()));
    await page.goto(`${kit.service.url}/docs?lang=${lang}`);
    const button = page.getByRole('button', { name: `${copy} /badge/` });
    await button.click();
    await page.getByRole('status').getByText(copied).waitFor();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(address).toMatch(new RegExp(`^${kit.service.url}/badge/`));
    expect((await page.request.get(address)).status()).toBe(200);
    const { height, width } = (await button.boundingBox())!;
    expect(Math.min(height, width)).toBeGreaterThanOrEqual(44);
    // The page's own type has come, and nothing from anywhere else.
    expect(await page.evaluate(() => document.fonts.check('16px "IBM Plex Sans"'))).toBe(true);
    expect(requests.filter((url) => url.endsWith('.woff2')).length).toBeGreaterThan(0);
    expect(requests.filter((url) => !url.startsWith(kit.service.url))).toEqual([]);
    expect(problems).toEqual([]);
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
    await context.close();
  },
);

test('axe finds nothing, in either language', async () => {
  for (const lang of ['en', 'ar']) {
    const context = await kit.browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.goto(`${kit.service.url}/docs?lang=${lang}`);
    await page.getByRole('button').first().waitFor();
    await page.evaluate(axeSource);
    const { violations } = await page.evaluate(() =>
      (
        globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe.run(),
    );
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 100)}`),
      lang,
    ).toEqual([]);
    await context.close();
  }
});

test('without JavaScript every address is there, and no button that would not work', async () => {
  const context = await kit.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${kit.service.url}/docs?lang=en`);
  expect(await page.locator('[data-address]').count()).toBeGreaterThan(10);
  expect(await page.getByRole('button').count()).toBe(0);
  await context.close();
});
