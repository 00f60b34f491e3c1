// Typing on the config page: the snippet is what was typed or is not to be had; dates, links and copying are said as they are.
import type { Page } from 'playwright-core';
import { findMessage, textOf } from '@solidarity-kit/campaigns';
import { expect, test } from 'vitest';
import ar from '../apps/config/src/i18n/ar.ts';
import en from '../apps/config/src/i18n/en.ts';
import { copySnippet, framedBanner, open, useService } from './support/config-page.ts';

const kit = useService();

/** Opens the fold of the link, as a person does. */
const openLink = (page: Page) => page.locator('summary', { hasText: en.href }).first().click();

/** Forbids the page to copy, as browsers do without a secure origin. */
const forbidCopying = (page: Page) =>
  page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });

test('an address without https:// gets it by itself, in the snippet, the field and the link to the choice', async () => {
  const { page, context } = await open(kit.browser, `${kit.service.url}/?ui=en`);
  await openLink(page);
  const field = page.getByLabel(en.href);
  expect(await field.getAttribute('placeholder')).toBe(
    findMessage('permanent-ceasefire')!.message.link,
  );
  await field.pressSequentially('www.example.org/vigil');
  await page.keyboard.press('Tab');
  expect(await field.inputValue()).toBe('https://www.example.org/vigil');
  expect(await copySnippet(page)).toContain('data-href="https://www.example.org/vigil"');
  await page.waitForURL((url) => url.hash === '#href=https%3A%2F%2Fwww.example.org%2Fvigil');
  await context.close();
});

test.each([
  ['en', en, '1 thing to fix:'],
  ['ar', ar, 'أمر واحد للتصحيح:'],
] as const)(
  'in %s: while the link is wrong nothing can be copied, and the notice leads to the field by keyboard',
  async (ui, t, says) => {
    const { page, context, problems } = await open(
      kit.browser,
      `${kit.service.url}/?ui=${ui}&href=https://example.org/old`,
    );
    // Something is in it, so its fold is open.
    const field = page.getByLabel(t.href);
    expect(await field.inputValue()).toBe('https://example.org/old');
    await page.evaluate(() => navigator.clipboard.writeText('before'));
    await field.fill('exa mple.org');
    const notice = page.locator('.fix');
    await notice.getByText(says).waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    // The fold is closed by the reader, and opens again for who follows the notice.
    await page.locator('details:has(#href) > summary').click();
    await notice.getByRole('link', { name: t.theLink }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('href');

    expect(await page.locator('kit-snippet [inert] kit-copy button').count()).toBeGreaterThan(0);
    for (const button of await page.locator('kit-take-away button[aria-disabled=true]').all()) {
      await page.locator('h1').click();
      await button.focus();
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('href');
    }
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before');

    await field.fill('https://example.org/new');
    await notice.waitFor({ state: 'detached' });
    expect(await copySnippet(page)).toContain('https://example.org/new');
    expect(problems).toEqual([]);
    await context.close();
  },
);

test('days that are no number and an end before the start are each something to fix', async () => {
  const { page, context } = await open(
    kit.browser,
    `${kit.service.url}/?ui=en&starts=2027-05-15&ends=2027-05-14`,
  );
  await page.getByText(en.badDates).waitFor();
  await page.locator('.fix').getByText('1 thing to fix:').waitFor();
  await page.getByLabel(en.days).fill('');
  await page.locator('.fix').getByText('2 things to fix:').waitFor();
  await page.locator('.fix').getByRole('link', { name: en.days }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('days');
  await page.keyboard.type('3');
  await page.locator('.fix').getByRole('link', { name: en.ends }).click();
  await page.getByLabel(en.ends).fill('2027-05-20');
  const copied = await copySnippet(page);
  expect(copied).toContain('data-dismiss-days="3"');
  expect(copied).toContain('data-ends="2027-05-20"');
  expect(page.url()).not.toContain('NaN');
  await context.close();
});

test('a badge: a wrong logo and about with own words are told, and the thumbnails stay', async () => {
  const { page, context } = await open(
    kit.browser,
    `${kit.service.url}/?ui=en&make=badge&logo=python&text=Ours&link=https://example.org`,
  );
  await page.waitForFunction(() => {
    const all = [...document.querySelectorAll<HTMLImageElement>('.pictures.badges img')];
    return all.length > 5 && all.every((one) => one.complete && one.naturalWidth > 0);
  });
  await page.getByLabel(en.link).fill('about');
  await page.locator('#logo').fill('???');
  await page.locator('.fix').getByText('2 things to fix:').waitFor();
  await page.locator('.fix').getByRole('link', { name: en.logo }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('logo');
  await context.close();
});

test('a logo that no brand has, in a link or typed, is to be fixed before anything is copied; one that a brand has is not', async () => {
  const { page, context } = await open(
    kit.browser,
    `${kit.service.url}/?ui=en&make=badge&logo=nosuchlogo`,
  );
  await page.locator('.fix').getByRole('link', { name: en.logo }).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('python');
  await page.locator('.fix').waitFor({ state: 'detached' });
  expect(await copySnippet(page)).toContain('logo=python');
  await page.locator('#logo').fill('pythoness');
  await page.locator('.fix').getByText(en.logo).waitFor();
  expect(await page.locator('#logo-notes').innerText()).toContain(en.logoHelp);
  await context.close();
});

test('own words on a badge are grey like their neighbours: so are the swatches and the styles until a colour is chosen', async () => {
  const { page, context } = await open(
    kit.browser,
    `${kit.service.url}/?ui=en&make=badge#label=Sudan&text=Peace`,
  );
  const hasColour = async (hex: string) =>
    page.waitForFunction((wanted) => {
      const [flat] = document.querySelectorAll<HTMLImageElement>('.pictures.badges img');
      return decodeURIComponent(flat?.src ?? '').includes(wanted);
    }, hex);
  await hasColour('#767676');
  const chosen = page.locator('.colour .swatch:has(input:checked) i');
  expect(
    await chosen.evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor)),
  ).toEqual(['rgb(85, 85, 85)', 'rgb(147, 147, 147)']);
  await page.locator('#color').fill('007a3d');
  await hasColour('#007a3d');
  await context.close();
});

test('a link with wrong values is told with the names of the fields, in one notice', async () => {
  const { page, context } = await open(
    kit.browser,
    `${kit.service.url}/?ui=en&theme=blink&days=NaN&lang=xx-YY&href=javascript:1`,
  );
  const notices = page.locator('.notice');
  expect(await notices.count()).toBe(1);
  const said = (await notices.textContent())!.replaceAll(/[\u2066-\u2069]/g, '');
  for (const told of [
    `${en.theme} “blink”`,
    `${en.language} “xx-YY”`,
    `${en.days} “NaN”`,
    `${en.href} “javascript:1”`,
  ])
    expect(said).toContain(told);
  await context.close();
});

test('dates: the preview shows the banner on every day and says when a site does', async () => {
  const { page, context } = await open(
    kit.browser,
    `${kit.service.url}/?ui=en&starts=2031-12-05&ends=2031-12-06`,
  );
  await framedBanner(page).getByRole('link').waitFor();
  const when = page.locator('.when');
  expect((await when.textContent())!.replaceAll(/[\u2066-\u2069]/g, '').trim()).toBe(
    'From 5 December 2031 until 6 December 2031. Today it does not show.',
  );
  // The fold of what is set is open.
  await page.getByLabel(en.ends).fill('');
  await page.getByLabel(en.starts).fill('2020-01-02');
  await page.waitForFunction(
    () => !document.querySelector('.when')?.textContent?.includes('Today'),
  );
  expect(await when.textContent()).toContain('2 January 2020');
  expect(await copySnippet(page)).toContain('data-starts="2020-01-02"');
  await context.close();
});

test('what could not be copied is selected: the link in a field of its own, the snippet where it stands', async () => {
  const { page, context } = await open(kit.browser, `${kit.service.url}/?ui=en`);
  await forbidCopying(page);
  await page.getByRole('button', { name: en.share }).click();
  await page.getByText(en.copyFailed).waitFor();
  const selected = await page.evaluate(() => {
    const { value, selectionStart, selectionEnd } = document.activeElement as HTMLInputElement;
    return value.slice(selectionStart!, selectionEnd!);
  });
  expect(selected).toBe(`${kit.service.url}/?message=permanent-ceasefire&lang=en`);
  await page.locator('kit-snippet kit-copy button').first().click();
  await page.waitForFunction(() => getSelection()?.toString().includes('<script'));
  await context.close();
});

test('a toast goes when the choice changes', async () => {
  const { page, context } = await open(kit.browser, `${kit.service.url}/?ui=en`);
  await copySnippet(page);
  await page.getByRole('radio', { name: textOf('uphold-the-ceasefire', 'en').text.badge }).check();
  expect(await page.locator('#status').textContent()).toBe('');
  await context.close();
});

test('the badge in the preview has the words that the snippet gives it', async () => {
  const { page, context } = await open(kit.browser, `${kit.service.url}/?ui=en&make=badge`);
  const alt = await page.locator('.readme.light .ours img').getAttribute('alt');
  expect(alt).toBe(textOf('permanent-ceasefire', 'en').text.alt);
  expect(await copySnippet(page)).toContain(`![${alt}]`);
  await context.close();
});

test.each([1280, 640])(
  'letters of twice the size, %d px wide: nothing runs off to the side',
  async (width) => {
    for (const query of ['ui=en', 'ui=ar&make=badge', 'ui=de']) {
      const { page, context } = await open(kit.browser, `${kit.service.url}/?${query}`, {
        viewport: { width, height: 900 },
      });
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      const [inner, outer, wide] = await page.evaluate(() => {
        const root = document.documentElement;
        const over = [...document.querySelectorAll('body *')].filter(
          (one) => one.getBoundingClientRect().right > root.clientWidth + 0.5,
        );
        return [root.scrollWidth, root.clientWidth, over.map((one) => one.outerHTML.slice(0, 90))];
      });
      expect(inner, `${query} ${String(wide)}`).toBe(outer);
      await context.close();
    }
  },
);
