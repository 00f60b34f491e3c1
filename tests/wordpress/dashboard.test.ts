// The plugin in real WordPress, as an administrator and an editor meet it: upload, settings, block, and out again without a trace.
import type { Browser } from 'playwright-core';
import { textOf } from '@solidarity-kit/campaigns';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pluginZip } from '../../packages/wordpress/scripts/build.ts';
import { launchBrowser } from '../support/browser.ts';
import { logIn, newPage, publish, type Visit } from './people.ts';
import { administrator, missing, startWordPress, type WordPress } from './server.ts';

const lacks = missing();
const words = textOf('let-aid-in', 'en').text;
const settings = '/wp-admin/options-general.php?page=solidarity-banner';

describe.skipIf(lacks.length)(
  `WordPress’ dashboard [needs ${lacks.join(', ') || 'nothing more'}]`,
  () => {
    let wordpress: WordPress;
    let browser: Browser;
    let admin: Visit;
    /** Names of the rows of the table of options. */
    const options = () =>
      JSON.parse(
        wordpress.php(
          'global $wpdb; echo json_encode($wpdb->get_col(\'select option_name from wp_options where option_name not like "%transient%" order by 1\'));',
        ),
      ) as string[];
    const home = async () => (await fetch(wordpress.origin)).text();
    let before: string[];

    beforeAll(async () => {
      [wordpress, browser] = await Promise.all([startWordPress(), launchBrowser()]);
      wordpress.php(
        "wp_insert_user(['user_login' => 'editor', 'user_pass' => 'editor', 'role' => 'editor']);",
      );
      admin = await logIn(browser, wordpress.origin, administrator);
    }, 120_000);
    afterAll(async () => {
      await browser?.close();
      await wordpress?.close();
    });

    test('an administrator uploads the ZIP and activates it: nothing shows, and the way to the settings is there', async () => {
      const { page } = admin;
      await page.goto(`${wordpress.origin}/wp-admin/plugins.php`);
      before = options();
      await page.goto(`${wordpress.origin}/wp-admin/plugin-install.php?tab=upload`);
      await page.setInputFiles('input[name=pluginzip]', pluginZip);
      await page.getByRole('button', { name: 'Install Now' }).click();
      await page.getByRole('link', { name: 'Activate Plugin' }).click();
      await page.getByText('Solidarity Banner shows nothing yet.').waitFor();
      expect(await home()).not.toContain('solidarity-banner');
      await page.getByRole('link', { name: 'Choose what it says and where it leads' }).click();
      await page.getByText('Nothing shows yet: choose a message.').waitFor();
    });

    test('chooses, sees it in the preview, saves, and a visitor sees it', async () => {
      const { page } = admin;
      await page.goto(wordpress.origin + settings);
      const preview = page.frameLocator('iframe[title="Preview of the banner"]');
      await preview.getByText('Choose a message to see it here.').waitFor();
      await page.getByLabel('Message', { exact: true }).selectOption('let-aid-in');
      await preview.getByText(words.headline).waitFor();
      await preview.getByRole('button').click();
      await preview.getByText(words.headline).waitFor({ state: 'hidden' });
      await page
        .getByLabel('Save Changes')
        .or(page.getByRole('button', { name: 'Save Changes' }))
        .click();
      await page.getByText('Nothing shows yet: choose where it leads.').waitFor();
      expect(await home()).not.toContain('solidarity-banner');
      await page.getByRole('radio', { name: 'Your own address' }).check();
      await page.getByRole('textbox', { name: 'Your own address' }).fill('www.example.org/vigil');
      await page.getByRole('button', { name: 'Save Changes' }).click();
      await page.getByText('It shows on every page of your site.').waitFor();
      expect(await home()).toContain('href="https://www.example.org/vigil"');
    });

    test('what cannot be is told with its field, and the rest is kept', async () => {
      const { page } = admin;
      await page.goto(wordpress.origin + settings);
      await page.getByRole('textbox', { name: 'Your own address' }).fill('exa mple.org');
      await page.getByRole('radio', { name: 'Dark' }).check();
      await page.getByRole('button', { name: 'Save Changes' }).click();
      await page.getByText('Link: “exa mple.org” is not an address').waitFor();
      expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
      expect(await home()).toContain('href="https://www.example.org/vigil"');
    });

    test('a choice of the kit’s page fills in the fields', async () => {
      const { page } = admin;
      await page.goto(wordpress.origin + settings);
      await page.getByText('Paste a choice from the kit’s page').click();
      await page.getByLabel('The choice').fill('{ "message": ');
      await page.getByRole('button', { name: 'Fill in the fields' }).click();
      await page.getByText('This is not a choice from the kit’s page').waitFor();
      const choice = {
        message: 'ceasefire-now',
        lang: 'fr',
        position: 'bottom',
        dismissible: false,
      };
      await page.getByLabel('The choice').fill(JSON.stringify(choice));
      await page.getByRole('button', { name: 'Fill in the fields' }).click();
      await page.getByText('Filled in.').waitFor();
      await page.getByRole('button', { name: 'Save Changes' }).click();
      await page.getByText('It shows on every page of your site.').waitFor();
      const text = await home();
      expect(text).toContain(textOf('ceasefire-now', 'fr').text.headline);
      expect(text).toMatch(/position="bottom" dismissible="false"/);
    });

    test('the page fits 320 px, and is wholly in Arabic and right to left for who reads Arabic', async () => {
      const { page } = admin;
      wordpress.php("update_user_meta(1, 'locale', 'ar');");
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(wordpress.origin + settings);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await page.evaluate(() => document.dir)).toBe('rtl');
      // The names of the languages are their own.
      await page.locator('#solidarity-banner-lang option + option').evaluateAll((all) => {
        for (const option of all) option.remove();
      });
      const shown = await page.locator('.wrap.solidarity-banner').innerText();
      const latin = shown.match(/[a-z]{3,}/gi) ?? [];
      wordpress.php("delete_user_meta(1, 'locale');");
      await page.setViewportSize({ width: 1280, height: 900 });
      expect(
        latin.filter((word) => !/https|techforpalestine|org|get|involved|HTML/.test(word)),
      ).toEqual([]);
    });

    test('an editor has the block but not the settings, also where unfiltered HTML is not allowed', async () => {
      wordpress.configure("define('DISALLOW_UNFILTERED_HTML', true);");
      const { page, complaints, close } = await logIn(browser, wordpress.origin, 'editor');
      const refused = await page.goto(wordpress.origin + settings);
      expect(refused?.status()).toBe(403);
      await newPage(page, wordpress.origin, 'By an editor');
      await page.keyboard.press('Enter');
      await page.keyboard.type('/solidarity');
      await page.getByRole('option', { name: 'Solidarity Banner' }).click();
      const block = page.locator('.wp-block-solidarity-banner-banner');
      await block.getByLabel('Message', { exact: true }).selectOption('let-aid-in');
      await block.getByLabel('Your own address').click();
      await block.getByLabel('Address', { exact: true }).fill('https://example.org/a?b=1&c=2');
      await block.getByRole('button', { name: 'Show the banner' }).click();
      await block.getByText(words.headline).waitFor();
      const address = await publish(page);
      const text = await (await fetch(address)).text();
      expect(/<solidarity-banner [^>]*>/.exec(text)?.[0]).toContain(
        'href="https://example.org/a?b=1&amp;c=2"',
      );
      expect(text).toContain(words.headline);
      // What WordPress' own editor asks for and an editor may not have.
      expect(complaints.filter((one) => !one.includes('403'))).toEqual([]);
      await close();
      wordpress.configure('');
    });

    test('a preview asked for without its nonce, or by an editor, shows nothing', async () => {
      const preview = `${wordpress.origin}/wp-admin/admin-ajax.php?action=solidarity_banner_preview`;
      expect((await admin.page.request.get(preview)).status()).toBe(403);
      expect((await fetch(preview)).status).toBe(400);
    });

    test('deleted, it leaves nothing: no option, no file, and pages with the block show nothing', async () => {
      const { page } = admin;
      await page.goto(`${wordpress.origin}/wp-admin/plugins.php`);
      const row = page.locator('tr[data-slug="solidarity-banner"]').first();
      await row.getByRole('link', { name: /^Deactivate/ }).click();
      page.once('dialog', (dialog) => void dialog.accept());
      await page
        .locator('tr[data-slug="solidarity-banner"]')
        .first()
        .getByRole('link', { name: /^Delete/ })
        .click();
      await page.getByText('was successfully deleted').waitFor();
      expect(options()).toEqual(before);
      expect(wordpress.php("echo count(glob(WP_CONTENT_DIR . '/plugins/solidarity*'));")).toBe('0');
      expect(
        wordpress.php(
          'global $wpdb; echo $wpdb->get_var(\'select count(*) from wp_usermeta where meta_key like "%solidarity%"\');',
        ),
      ).toBe('0');
      expect(await home()).not.toContain('solidarity-banner');
      expect(admin.complaints.filter((text) => !text.includes('403'))).toEqual([]);
    });
  },
);
