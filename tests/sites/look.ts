// What a reader of a built site notices of the banner, in real Chromium.
import type { Browser, Page } from 'playwright-core';

/** What was seen. Everything but `shift` is true on a site where the banner is as it should be. */
export interface Seen {
  /** The words are in the HTML as it was sent, and are seen without JavaScript. */
  inHtml: boolean;
  /** One banner, also after the script came. */
  one: boolean;
  /** It stays after a visit of another page, the way back and forward again; where the site has a router, without a new document. */
  navigation: boolean;
  /** Closed, it stays so after a reload and on the other page. */
  dismissal: boolean;
  /** Complaints in the console, refused requests and missing files: none. */
  complaints: string[];
  /** Layout shift of the first visit beyond that of the page without the banner: 0. */
  shift: number;
  /** What `default-src 'self'` refuses of the banner: nothing, beyond what it refuses of the page. */
  refused: string[];
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
  await page.waitForFunction((name) => customElements.get(name) !== undefined, banner);
  await page.locator(banner).getByRole('button').first().waitFor();
}

const policy = "default-src 'self'";

/** Pages of a site as they are sent, changed on the way. */
async function changing(
  page: Page,
  origin: string,
  change: { headers?: Record<string, string>; body?: (html: string) => string },
): Promise<void> {
  await page.route(
    (url) => url.origin === origin,
    async (route) => {
      if (route.request().resourceType() !== 'document') return route.fallback();
      const response = await route.fetch();
      const headers = { ...response.headers(), ...change.headers };
      const body = await response.text();
      await route.fulfill({ response, headers, body: change.body?.(body) ?? body });
    },
  );
}

/** The page without the banner, as far as the sent HTML has it. */
const withoutBanner = (html: string): string =>
  html
    .replace(/<solidarity-banner\b[^]*?<\/solidarity-banner>/, '')
    .replace(/<script[^>]*solidarity-kit\.js[^>]*><\/script>/, '');

/** A first visit: what is complained about, and how much moves. */
async function visit(
  browser: Browser,
  origin: string,
  change: Parameters<typeof changing>[2],
): Promise<{ complaints: string[]; shift: number }> {
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  await changing(page, origin, change);
  await page.goto(origin, { waitUntil: 'load' });
  await page.waitForTimeout(settling);
  const shift = await shiftOf(page);
  await page.close();
  return { complaints, shift };
}

/** How long a page has for what it does after it has loaded, in milliseconds. */
const settling = 700;

/** Whether there is one banner, and the script has it. */
async function isOne(page: Page): Promise<boolean> {
  await isUpgraded(page);
  return (await page.locator(banner).count()) === 1;
}

/** The words are in what is sent, and are seen without JavaScript. */
async function seenPlain(browser: Browser, origin: string, words: string): Promise<boolean> {
  const html = await (await fetch(origin)).text();
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(origin);
  const isVisible = await plain.getByText(words).isVisible();
  await plain.close();
  return html.includes(words) && isVisible;
}

/** From the first page to another one, back, and forward. */
async function navigates(
  page: Page,
  origin: string,
  link: string,
  client: boolean,
): Promise<boolean> {
  await page.evaluate(() => Object.assign(window, { firstDocument: true }));
  await page.locator(link).first().click();
  await page.waitForURL((url) => url.href.replace(/\/$/, '') !== origin);
  await page.getByRole('heading', { name: 'Holidays' }).first().waitFor();
  let ok = await isOne(page);
  if (client) ok &&= await page.evaluate(() => 'firstDocument' in window);
  await page.goBack();
  ok &&= await isOne(page);
  await page.goForward();
  await page.getByRole('heading', { name: 'Holidays' }).first().waitFor();
  ok &&= await isOne(page);
  await page.goBack();
  return ok && (await isOne(page));
}

/** Closes the banner; whether it stays closed after a reload, and on the other page. */
async function staysClosed(page: Page, words: string, link: string): Promise<boolean> {
  const isHidden = async (): Promise<boolean> => {
    await page.waitForFunction((name) => customElements.get(name) !== undefined, banner);
    await page.waitForTimeout(settling / 2);
    return !(await page.getByText(words).isVisible());
  };
  await page.locator(banner).getByRole('button').first().click();
  await page.getByText(words).waitFor({ state: 'hidden' });
  await page.reload({ waitUntil: 'load' });
  if (!(await isHidden())) return false;
  await page.locator(link).first().click();
  await page.getByRole('heading', { name: 'Holidays' }).first().waitFor();
  return isHidden();
}

/** What to look at. */
export interface Place {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** What the banner says. */
  words: string;
  /** Selector of a link from the first page to another page of the same site. */
  link: string;
  /** Whether that link goes there without a new document. */
  client: boolean;
  /** Whether complaints that the page has without the banner do not count. */
  noisy: boolean;
}

/** Looks at a site. */
export async function look(
  browser: Browser,
  { origin, words, link, client, noisy }: Place,
): Promise<Seen> {
  const headers = { 'content-security-policy': policy };
  const [bare, strictBare, strict] = [
    await visit(browser, origin, { body: withoutBanner }),
    await visit(browser, origin, { body: withoutBanner, headers }),
    await visit(browser, origin, { headers }),
  ];
  const inHtml = await seenPlain(browser, origin, words);
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  await page.goto(origin, { waitUntil: 'load' });
  const one = await isOne(page);
  await page.waitForTimeout(settling);
  const shift = Math.max(0, (await shiftOf(page)) - bare.shift);
  const navigation = await navigates(page, origin, link, client);
  const dismissal = await staysClosed(page, words, link);
  await page.close();
  return {
    inHtml,
    one,
    navigation,
    dismissal,
    complaints: noisy
      ? complaints.filter((complaint) => !bare.complaints.includes(complaint))
      : complaints,
    shift,
    refused: strict.complaints.filter((complaint) => !strictBare.complaints.includes(complaint)),
  };
}

/** A site in its development server: one banner, on the first page and on the next, and a clean console. */
export async function lookAtDev(
  browser: Browser,
  { origin, link }: Place,
): Promise<{ one: boolean; complaints: string[] }> {
  const page = await browser.newPage();
  // What such a server compiles on demand takes its time, and may load the page a second time.
  page.setDefaultTimeout(90_000);
  await page.goto(origin, { waitUntil: 'load' });
  await isOne(page);
  await page.waitForTimeout(2_000);
  const complaints = complaintsOf(page);
  await page.reload({ waitUntil: 'load' });
  let one = await isOne(page);
  await page.locator(link).first().click();
  await page.getByRole('heading', { name: 'Holidays' }).first().waitFor();
  one &&= await isOne(page);
  await page.close();
  // The development build of the library that the element is made with says so, whoever uses it.
  return { one, complaints: complaints.filter((text) => !text.startsWith('Lit is in dev mode')) };
}
