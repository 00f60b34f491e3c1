// The page's platforms and controls as hands meet them: places that a platform lacks, the way to the image, steps in the page's language, targets for fingers, Tab's way.
import { stepLanguages } from '@solidarity-kit/snippets/steps';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import en from '../apps/config/src/i18n/en.ts';
import { copySnippet, open, useService } from './support/config-page.ts';

const kit = useService();

const take = (page: Page, target: string) => page.locator('.targets select').selectOption(target);
const inline = (page: Page) => page.locator('input[name=position][value=inline]');

test('a platform without a place in the text offers no such position, and taking it gives a snippet at once', async () => {
  const { page, context } = await open(kit.browser, `${kit.service.url}/?ui=en&position=inline`);
  await inline(page).waitFor();
  expect(await inline(page).isChecked()).toBe(true);
  await take(page, 'docusaurus');
  await inline(page).waitFor({ state: 'detached' });
  expect(await page.locator('input[name=position][value=""]').isChecked()).toBe(true);
  expect(await copySnippet(page)).toContain('banner@');
  // The platform is remembered, but a link that asks for such a place is opened as it is.
  await page.goto(`${kit.service.url}/?ui=en&position=inline&message=let-aid-in`);
  await inline(page).waitFor();
  expect(await copySnippet(page)).toContain('data-position="inline"');
  await context.close();
});

test('where WordPress strips scripts, a click on the note opens what to paste instead', async () => {
  const { page, context } = await open(kit.browser, `${kit.service.url}/?ui=en`);
  await take(page, 'wordpress-block');
  const fold = page.locator('.unscripted');
  expect(await fold.getAttribute('open')).toBeNull();
  await page
    .locator('.steps.notes')
    .getByRole('button', { name: en.withoutScript })
    .first()
    .click();
  await fold.getByText('<img').first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  await context.close();
});

test.each(['fa', 'pt-BR', 'ru', 'zh-Hans', 'he', 'bn', 'it', 'ja'])(
  '%s: steps and platforms are in the language of the page',
  async (ui) => {
    const { page, context } = await open(kit.browser, `${kit.service.url}/?ui=${ui}`);
    const words = stepLanguages[ui]!;
    await page.locator('.steps').first().waitFor();
    expect(await page.locator('.steps').first().innerText()).toContain(words.check);
    expect(await page.locator('.targets').innerText()).toContain(words['name-wordpress-plugin']);
    await context.close();
  },
);

test('badges pasted from a README: style and colours follow, and the snippet has them', async () => {
  const { page, context } = await open(kit.browser, `${kit.service.url}/?ui=en&make=badge`);
  await page.getByText(en.matchBadges, { exact: true }).click();
  const line =
    '![a](https://img.shields.io/badge/build-passing-0a7d34?style=for-the-badge&labelColor=222) ' +
    '![b](https://img.shields.io/badge/licence-MIT-0a7d34?style=for-the-badge&labelColor=222)';
  await page.evaluate((text) => navigator.clipboard.writeText(text), line);
  await page.locator('#match').focus();
  await page.keyboard.press('Control+V');
  await page.getByText('Style and colours now follow 2 badges.').waitFor();
  const snippet = await copySnippet(page);
  for (const part of ['style=for-the-badge', 'color=0a7d34', 'labelColor=222'])
    expect(snippet).toContain(part);
  // What was pasted goes nowhere.
  expect(page.url()).not.toContain('shields');
  await page.locator('#match').fill('Nothing here.');
  await page.getByText(en.matchNone).waitFor();
  await context.close();
});

/** Controls in sight that are less than 44 px high or wide; a link within a sentence may be as high as its line. */
const small = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(
      'button, select, textarea, summary, a[href], input:not([type=hidden])',
    )) {
      const hand = element.matches('[type=radio], [type=checkbox]')
        ? (element.closest('label') ?? element)
        : element;
      if (!element.checkVisibility({ visibilityProperty: true }) || hand.closest('[inert], .skip'))
        continue;
      const { width, height } = hand.getBoundingClientRect();
      const isInSentence =
        element.tagName === 'A' && getComputedStyle(element).display === 'inline';
      if (!isInSentence && (height < 43.5 || width < 43.5))
        found.push(
          `${Math.round(width)} × ${Math.round(height)}: ${hand.outerHTML.slice(0, 90).replaceAll(/\s+/g, ' ')}`,
        );
    }
    return found;
  });

test.each(['ui=en', 'ui=ar', 'ui=en&make=badge', 'ui=en&message=own'])(
  '390 px, %s: what a finger touches is at least 44 px high and wide',
  async (query) => {
    const { page, context } = await open(kit.browser, `${kit.service.url}/?${query}`, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    await page.locator('.foot').waitFor();
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect(await small(page)).toEqual([]);
    await context.close();
  },
);

test('1280 px: Tab goes down the first column, then down the second, and never back', async () => {
  const { page, context } = await open(kit.browser, `${kit.service.url}/?ui=en`);
  await page.locator('.foot').waitFor();
  await page.locator('kit-site-preview iframe:not(.coming)').waitFor();
  const way: string[] = [];
  const backwards: string[] = [];
  let last = { place: '', top: 0 };
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const element = document.activeElement!;
      const part = ['.column', '.result', '.foot'].find((name) => element.closest(name));
      const { top, height } = (element.closest('label') ?? element).getBoundingClientRect();
      return {
        place: part ?? '',
        top: top + scrollY + height / 2,
        name: element.outerHTML.slice(0, 80),
      };
    });
    if (here.place && here.place !== last.place) way.push(here.place);
    if (here.place === last.place && here.place !== '' && here.top < last.top - 24)
      backwards.push(here.name);
    if (here.place) last = here;
    if (here.place === '.foot') break;
  }
  expect(way).toEqual(['.column', '.result', '.foot']);
  expect(backwards).toEqual([]);
  await context.close();
});
