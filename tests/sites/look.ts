// What a reader of a built site notices of the banner, in real Chromium.
import type { Browser, Page } from 'playwright-core';

/** What was seen. Everything but `shift` is true on a site where the banner is as it should be. */
export interface Seen {
  /** The words are in the HTML as it was sent. */
  inHtml: boolean;
  /** They are seen without JavaScript. */
  withoutScript: boolean;
  /** One banner, also after the script came. */
  one: boolean;
  /** It stays after a visit of another page and the way back. */
  navigation: boolean;
  /** Closed, it stays so after a reload. */
  dismissal: boolean;
  /** Nothing in the console, no refused request, that is not there without the banner. */
  clean: boolean;
  /** Layout shift of the first visit beyond that of the page without the banner: 0. */
  shift: number;
}

const banner = 'solidarity-banner';

/** Complaints of a page: errors, refusals of the policy, missing files but for the browser's own icon. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    const { url } = message.location();
    if (['error', 'warning'].includes(message.type()) && !url.endsWith('/favicon.ico'))
      complaints.push(message.text());
  });
  return complaints;
}

const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list, observer) => {
          observer.disconnect();
          resolve(
            list
              .getEntries()
              .reduce(
                (sum, entry) => sum + (entry as { value?: number } & PerformanceEntry).value!,
                0,
              ),
          );
        }).observe({ type: 'layout-shift', buffered: true });
        // No entry, no call: a second frame after the load is the end of what is looked at.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
      }),
  );

async function isUpgraded(page: Page): Promise<void> {
  await page.locator(banner).getByRole('button').first().waitFor();
}

/** What a first visit of the page without the banner has in its console, and how much it shifts by itself. */
async function withoutBanner(browser: Browser, origin: string): Promise<[string[], number]> {
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  await page.route(`${origin}/`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replace(/<solidarity-banner\b[^]*?<\/solidarity-banner>/, '')
      .replace(/<script async src="[^"]*solidarity-kit\.js"[^>]*><\/script>/, '');
    await route.fulfill({ response, body });
  });
  await page.goto(origin, { waitUntil: 'networkidle' });
  const shift = await shiftOf(page);
  await page.close();
  return [complaints, shift];
}

/**
 * Looks at a site.
 *
 * @param origin of the site
 * @param words that the banner says
 * @param link selector of a link to another page of the same site, if it has one
 */
export async function look(
  browser: Browser,
  origin: string,
  words: string,
  link?: string,
): Promise<Seen> {
  const html = await (await fetch(origin)).text();
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(origin);
  const withoutScript = await plain.getByText(words).isVisible();
  await plain.close();

  const [usual, usualShift] = await withoutBanner(browser, origin);
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  await page.goto(origin, { waitUntil: 'networkidle' });
  await isUpgraded(page);
  const shift = Math.max(0, (await shiftOf(page)) - usualShift);
  const clean = complaints.every((complaint) => usual.includes(complaint));
  const one = (await page.locator(banner).count()) === 1;

  let navigation = true;
  if (link) {
    await page.locator(link).first().click();
    await page.waitForURL((url) => url.href.replace(/\/$/, '') !== origin);
    await isUpgraded(page);
    navigation = (await page.locator(banner).count()) === 1;
    await page.goBack();
    await isUpgraded(page);
    navigation &&= (await page.locator(banner).count()) === 1;
  }
  await page.locator(banner).getByRole('button').first().click();
  await page.getByText(words).waitFor({ state: 'hidden' });
  await page.reload({ waitUntil: 'load' });
  await page.waitForFunction((name) => customElements.get(name) !== undefined, banner);
  const dismissal = !(await page.getByText(words).isVisible());
  await page.close();
  return {
    inHtml: html.includes(words),
    withoutScript,
    one,
    navigation,
    dismissal,
    clean,
    shift,
  };
}
