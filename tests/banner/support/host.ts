// Web pages that carry the banner: on one origin the page, with the headers that the test wants; on another the script, as a service gives it.
import { createHash } from 'node:crypto';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { scriptText } from '../../../packages/banner/scripts/build.ts';
import { launchBrowser } from '../../support/browser.ts';
import { serveSite, type Page as Answer, type Site } from '../../support/site.ts';

/** A page that is opened, with what went wrong on it. */
export interface Opened {
  page: Page;
  /** Uncaught errors, console errors and policy violations, as they came. */
  errors: string[];
  close(): Promise<void>;
}

/** How a page is served and opened. */
export interface Visit {
  /** What is inside `<html>`; `SCRIPT` stands for the address of the script. */
  html?: string;
  /** Attributes of `<html>`. Default `lang="en"`. */
  root?: string;
  headers?: Record<string, string>;
  context?: BrowserContextOptions;
  /** Runs in the page before anything else. */
  before?: (page: Page) => Promise<unknown>;
  /** What to wait for. Default `load`. */
  until?: 'load' | 'commit';
}

/** The text of a page long enough to scroll. */
export const prose = Array.from(
  { length: 40 },
  (_, i) => `<p>Paragraph ${i} of the host, with <a href="#p${i}">a link</a> in it.</p>`,
).join('\n');

/** A plain page with a place for a snippet at the start and the end of its body. */
export function plainPage(atStart: string, atEnd = ''): string {
  return `<head><meta charset="utf-8"><title>Host</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body>${atStart}<header><h1>Host</h1></header><main>${prose}</main>${atEnd}</body>`;
}

const sha384 = (text: string): string =>
  `sha384-${createHash('sha384').update(text).digest('base64')}`;

const scriptAnswer = (body: string): Answer => ({
  body,
  type: 'text/javascript; charset=utf-8',
  headers: { 'access-control-allow-origin': '*' },
});

/** The kit's script and pages that load it, for the tests of one file. */
export class Hosts {
  readonly browser: Browser;
  readonly script: string;
  /** Where the script is; another origin than the pages'. */
  readonly kit: Site;
  readonly integrity: string;
  /** Hash of the script that can ask. */
  readonly online: string;
  /** More files on the page's own origin. */
  readonly files = new Map<string, Answer>();
  readonly #pages = new Map<string, Answer>();
  readonly #site: Site;

  private constructor(browser: Browser, script: string, online: string, kit: Site, site: Site) {
    this.browser = browser;
    this.script = script;
    this.kit = kit;
    this.#site = site;
    this.integrity = sha384(script);
    this.online = sha384(online);
  }

  static async start(): Promise<Hosts> {
    const script = await scriptText();
    const online = await scriptText('script-online');
    const kit = await serveSite((path) => {
      if (/^\/banner(@[\d.]+)?\.js$/.test(path)) return scriptAnswer(script);
      return path === '/banner@1.0.0/online.js' ? scriptAnswer(online) : undefined;
    });
    let hosts: Hosts;
    const site = await serveSite((path) => hosts.#pages.get(path) ?? hosts.files.get(path));
    hosts = new Hosts(await launchBrowser(), script, online, kit, site);
    return hosts;
  }

  /** The origin of the pages. */
  get origin(): string {
    return this.#site.origin;
  }

  /** The snippet of the design: pinned, with integrity. */
  snippet(attributes = '', loading = 'async'): string {
    return `<script ${loading} src="${this.kit.origin}/banner@1.0.0.js" integrity="${this.integrity}" crossorigin="anonymous" ${attributes}></script>`;
  }

  /** The snippet of the script that can ask. */
  asking(attributes: string): string {
    return `<script async src="${this.kit.origin}/banner@1.0.0/online.js" integrity="${this.online}" crossorigin="anonymous" ${attributes}></script>`;
  }

  /** Serves a page. @returns its address */
  serve(html: string, { root, headers }: Pick<Visit, 'root' | 'headers'> = {}): string {
    const path = `/${this.#pages.size + 1}`;
    this.#pages.set(path, {
      body: `<!doctype html><html ${root ?? 'lang="en"'}>${html.replaceAll('SCRIPT', `${this.kit.origin}/banner.js`)}</html>`,
      ...(headers ? { headers } : {}),
    });
    return this.origin + path;
  }

  /** Serves a page and opens it. */
  async open(visit: Visit): Promise<Opened> {
    const address = this.serve(visit.html ?? plainPage(this.snippet()), visit);
    const context = await this.browser.newContext({
      viewport: { width: 1024, height: 700 },
      ...visit.context,
    });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      const text = message.text();
      if (message.type() === 'error' && !/favicon|404/.test(text)) errors.push(text);
    });
    await visit.before?.(page);
    await page.goto(address, { waitUntil: visit.until ?? 'load' });
    return { page, errors, close: () => context.close() };
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.#site.close();
    await this.kit.close();
  }
}

/** Waits until the page has painted some frames: what the banner measures, and does about it, is done then. */
export async function painted(page: Page, frames = 5): Promise<void> {
  await page.evaluate(async (count) => {
    for (let i = 0; i < count; i++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => setTimeout(resolve));
    }
  }, frames);
}

/** Waits for the banner and gives its box. */
export async function bannerBox(page: Page): Promise<DOMRect> {
  await page.locator('solidarity-banner [part=banner]').first().waitFor();
  return page.evaluate(() =>
    document
      .querySelector('solidarity-banner')!
      .shadowRoot!.querySelector('section')!
      .getBoundingClientRect()
      .toJSON(),
  );
}
