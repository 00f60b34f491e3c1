// The plugin in real WordPress, as a visitor meets it: with a block theme and with a classic one, on every kind of page.
import { mkdirSync, writeFileSync } from 'node:fs';
import { textOf } from '@solidarity-kit/campaigns';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { message, startExample } from '../../examples/wordpress/start.ts';
import { launchBrowser } from '../support/browser.ts';
import { logIn, visit } from './people.ts';
import { administrator, missing, type WordPress } from './server.ts';

const lacks = missing();
const words = textOf('let-aid-in', 'en').text;

/** How much of the layout moved by itself. */
const shift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(
            list
              .getEntries()
              .reduce(
                (sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value,
                0,
              ),
          ),
        ).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 300);
      }),
  );

/** How many banners a page has. */
const count = (text: string): number => text.split('<solidarity-banner').length - 1;

/** A day from today, as the settings have it. */
const day = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);

/** The headers of a page, less those that differ by themselves. */
async function headersOf(url: string): Promise<Record<string, string>> {
  const all = Object.fromEntries((await fetch(url)).headers);
  return { ...all, date: '', 'content-length': '' };
}

describe.skipIf(lacks.length)(
  `WordPress for a visitor [needs ${lacks.join(', ') || 'nothing more'}]`,
  () => {
    let wordpress: WordPress;
    let browser: Browser;
    /** The front page before any test chose something. */
    let asStarted: string;
    /** Pages by what they are; the post has the block in it. */
    const paths: Record<string, string> = {
      'front page': '/',
      '404': '/?p=99999',
      feed: '/?feed=rss2',
    };

    /** Sets the theme and the choice of the whole site; nothing given is nothing chosen. */
    function choose(choice: object = {}, theme = 'twentytwentythree'): void {
      const json = JSON.stringify(choice)
        .replaceAll('\\', '\\\\')
        .replaceAll("'", String.raw`\'`);
      wordpress.php(
        `switch_theme('${theme}'); update_option('solidarity_banner', array_merge(SolidarityBanner\\untouched(), json_decode('${json}', true)));`,
      );
    }
    const chosen = { message: 'let-aid-in', link: 'message' };
    const html = async (path: string) => (await fetch(wordpress.origin + path)).text();

    beforeAll(async () => {
      [wordpress, browser] = await Promise.all([startExample(), launchBrowser()]);
      asStarted = await html('/');
      const block =
        '<!-- wp:solidarity-banner/banner {"message":"ceasefire-now","link":"message"} /-->';
      const made = wordpress.php(
        `foreach (['page', 'post'] as $type) echo wp_insert_post(['post_type' => $type, 'post_title' => 'T', 'post_content' => '<!-- wp:paragraph --><p>Text of it.</p><!-- /wp:paragraph -->', 'post_status' => 'publish']) . ' ';
       echo wp_insert_post(['post_type' => 'page', 'post_title' => 'With the block', 'post_content' => '${block}', 'post_status' => 'publish']);`,
      );
      const [page, post, single] = made.split(' ');
      Object.assign(paths, {
        page: `/?page_id=${page}`,
        post: `/?p=${post}`,
        block: `/?page_id=${single}`,
      });
      // A theme from before WordPress 5.2: nothing tells a plugin that the body has begun.
      const old = `${wordpress.folder}/wp-content/themes/old`;
      mkdirSync(old);
      writeFileSync(`${old}/style.css`, '/* Theme Name: Old */ body { margin: 0 }');
      writeFileSync(
        `${old}/index.php`,
        '<!DOCTYPE html><html <?php language_attributes(); ?>><head><title>T</title><?php wp_head(); ?></head><body <?php body_class(); ?>><main><h1>Old</h1></main><?php wp_footer(); ?></body></html>',
      );
    }, 120_000);
    afterAll(async () => {
      await browser?.close();
      await wordpress?.close();
    });

    test('examples/wordpress has one banner, with its message', () => {
      expect(count(asStarted)).toBe(1);
      expect(asStarted).toContain(textOf(message, 'en').text.headline);
    });

    test.each(['twentytwentythree', 'twentytwentyone'])(
      '%s: on every page once, and nothing before it was chosen',
      async (theme) => {
        choose({}, theme);
        const feed = await html(paths['feed']!);
        const pages = ['front page', 'page', 'post', '404'];
        for (const name of pages)
          expect([name, count(await html(paths[name]!))]).toEqual([name, 0]);
        choose(chosen);
        for (const name of pages) {
          const text = await html(paths[name]!);
          expect([name, count(text), text.includes(words.headline)]).toEqual([name, 1, true]);
          expect(text).toMatch(/<body[^>]*>\s*<solidarity-banner /);
          expect(text.match(/<script[^>]*solidarity-banner\/assets\/banner\.js/g)).toHaveLength(1);
        }
        const withTheBlock = await html(paths['block']!);
        expect([count(withTheBlock), withTheBlock.includes('position="inline"')]).toEqual([
          2,
          true,
        ]);
        const time = /<lastBuildDate>[^<]*/;
        expect((await html(paths['feed']!)).replace(time, '')).toBe(feed.replace(time, ''));
      },
    );

    test('the headers are those that the page has without it, for caches of pages too', async () => {
      choose();
      const without = await headersOf(wordpress.origin);
      choose(chosen);
      expect(await headersOf(wordpress.origin)).toEqual(without);
      expect(Object.keys(without)).not.toContain('set-cookie');
      expect(await html('/')).toBe(await html('/'));
    });

    test('speaks the language of the site', async () => {
      choose(chosen);
      wordpress.php("update_option('WPLANG', 'ar');");
      const text = await html('/');
      wordpress.php("update_option('WPLANG', '');");
      expect(text).toContain(textOf('let-aid-in', 'ar').text.headline);
      expect(text).toMatch(/<section[^>]* lang="ar" dir="rtl"/);
    });

    test('own words are text, whatever they hold', async () => {
      const headline = `<img src=x onerror=alert(1)> "a" & 'b' &amp; {{href}}`;
      choose({ ...chosen, headline, link: 'own', href: '/gaza?a=1&b=2' });
      const { page, complaints, close } = await visit(await browser.newContext());
      await page.goto(wordpress.origin);
      await page.getByText(headline, { exact: true }).waitFor();
      expect(await page.locator('solidarity-banner').getByRole('link').getAttribute('href')).toBe(
        '/gaza?a=1&b=2',
      );
      expect(complaints).toEqual([]);
      await close();
    });

    test.each(['twentytwentythree', 'twentytwentyone'])(
      '%s: there without JavaScript; with it, nothing moves, and closed it stays closed',
      async (theme) => {
        choose(chosen, theme);
        const plain = await browser.newContext({ javaScriptEnabled: false });
        const still = await plain.newPage();
        await still.goto(wordpress.origin);
        expect(await still.getByText(words.headline).isVisible()).toBe(true);
        await plain.close();
        const { page, complaints, close } = await visit(await browser.newContext());
        const asked: string[] = [];
        page.on('request', (request) => asked.push(new URL(request.url()).origin));
        await page.goto(wordpress.origin);
        await page.locator('solidarity-banner').getByRole('button').waitFor();
        expect(await page.locator('solidarity-banner').count()).toBe(1);
        expect(await shift(page)).toBe(0);
        await page.locator('solidarity-banner').getByRole('button').click();
        await page.getByText(words.headline).waitFor({ state: 'hidden' });
        await page.goto(wordpress.origin + paths['post']);
        await page.waitForFunction(() => customElements.get('solidarity-banner') !== undefined);
        expect(await page.getByText(words.headline).isVisible()).toBe(false);
        expect(complaints).toEqual([]);
        expect(asked.filter((origin) => origin.includes('solidarity'))).toEqual([]);
        await close();
      },
    );

    test('somebody logged in has it under the admin bar, wherever it stands at the top', async () => {
      const { page, complaints, close } = await logIn(browser, wordpress.origin, administrator);
      const section = page.locator('solidarity-banner').getByRole('region');
      for (const position of ['top', 'sticky']) {
        choose({ ...chosen, position });
        for (const [width, bar] of [
          [1280, 32],
          [700, 46],
        ] as const) {
          await page.setViewportSize({ width, height: 800 });
          await page.goto(wordpress.origin + paths['post']);
          await page.locator('solidarity-banner').getByRole('button').waitFor();
          expect(Math.round((await section.boundingBox())!.y)).toBe(bar);
          await page.evaluate(() => {
            document.body.style.minHeight = '3000px';
            window.scrollTo(0, 400);
          });
          const top = position === 'sticky' ? bar : bar - 400;
          await expect.poll(async () => Math.round((await section.boundingBox())!.y)).toBe(top);
        }
      }
      expect(complaints).toEqual([]);
      await close();
    });

    test('a theme from before WordPress 5.2 has it at the top, too', async () => {
      choose({ ...chosen, lang: 'fr' }, 'old');
      const { page, complaints, close } = await visit(await browser.newContext());
      await page.goto(wordpress.origin);
      const headline = page.getByText(textOf('let-aid-in', 'fr').text.headline);
      await headline.waitFor();
      const section = page.locator('solidarity-banner').getByRole('region');
      expect((await section.boundingBox())!.y).toBe(0);
      expect(await page.locator('solidarity-banner').count()).toBe(1);
      choose({ ...chosen, position: 'bottom' }, 'old');
      await page.reload();
      await page.getByText(words.headline).waitFor();
      expect(await page.locator('solidarity-banner').count()).toBe(1);
      expect(complaints).toEqual([]);
      await close();
    });

    test('shows from its first day until its last', async () => {
      choose({ ...chosen, starts: day(2) });
      expect(await html('/')).toMatch(
        /<solidarity-banner [^>]*starts="[\d-]+"[^>]*><\/solidarity-banner>/,
      );
      choose({ ...chosen, ends: day(-1) });
      expect(count(await html('/'))).toBe(0);
      choose({ ...chosen, starts: day(-1), ends: day(2) });
      expect(await html('/')).toContain(words.headline);
    });

    test('the block stands at its place, where the site shows no other', async () => {
      choose();
      const { page, complaints, close } = await visit(await browser.newContext());
      await page.goto(wordpress.origin + paths['block']);
      const banner = page.locator('main solidarity-banner, .entry-content solidarity-banner');
      await banner.getByText(textOf('ceasefire-now', 'en').text.headline).waitFor();
      await page.waitForFunction(() => customElements.get('solidarity-banner') !== undefined);
      expect(await page.locator('solidarity-banner').count()).toBe(1);
      expect(complaints).toEqual([]);
      await close();
    });
  },
);
