// A host that has the banner's script and is not to be trusted with anything else, and a page that tells what comes of it.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { scriptText } from '../../../packages/banner/scripts/build.ts';
import { pointOf } from '../../../packages/banner/src/point.ts';
import { makeKeys, now, one, two } from '../../../packages/campaigns/src/feed/testing/forger.ts';
import { Hosts, painted, plainPage, type Visit } from './host.ts';

/** Answers a request; `honest` is what an honest host would say. */
export type Answer = (
  response: ServerResponse,
  honest: string | Uint8Array,
  path: string,
) => unknown;

/** What a page says once the banner has settled. */
export interface Told {
  page: Page;
  /** The headline that each banner shows. */
  headlines: string[];
  /** Paths that were asked for, but for the script. */
  asked: string[];
  /** Lines of the kit's in the console. */
  said: string[];
  /** Errors that nobody caught, promises' as well. */
  thrown: string[];
  /** What of the page was moved. */
  shifts: string[];
  close(): Promise<void>;
}

export const headers = {
  'content-type': 'application/json',
  'access-control-allow-origin': '*',
};

/** One that says what an honest one would. */
export const honestly: Answer = (response, honest) => response.writeHead(200, headers).end(honest);

export const hashOf = (text: string | Uint8Array): string =>
  `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** The host, and the browser. */
export class HostileHost {
  readonly hosts: Hosts;
  readonly #server: Server;
  /** How it answers, and with what if it were honest. */
  answer: Answer = honestly;
  honest: string | Uint8Array = '';
  readonly #asked: string[] = [];

  private constructor(hosts: Hosts, script: string) {
    this.hosts = hosts;
    this.#server = createServer(({ url }: IncomingMessage, response) => {
      response.on('error', () => {});
      if (url === '/banner@9.9.9/online.js')
        return response
          .writeHead(200, { ...headers, 'content-type': 'text/javascript' })
          .end(script);
      this.#asked.push(url!);
      return this.answer(response, this.honest, url!);
    });
  }

  static async start(): Promise<HostileHost> {
    await makeKeys();
    const host = new HostileHost(await Hosts.start(), await scriptText('script-online'));
    await new Promise<void>((resolve) => host.#server.listen(0, '127.0.0.1', resolve));
    return host;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The tag of the script that can ask. */
  tag(attributes: string): string {
    return `<script async src="${this.origin}/banner@9.9.9/online.js" ${attributes}></script>`;
  }

  /** That of one that follows the feed. */
  live(more = ''): string {
    const keys = [one, two].map(({ x, y }) => `key=${pointOf(x, y)}`).join('&');
    return `data-live="${this.origin}/feed#${keys}&least=40" ${more}`;
  }

  /** That of one with a file of a site's own, pinned. */
  own(file: string | Uint8Array, more = 'data-message="open-the-roads"'): string {
    return `data-words="${this.origin}/ours.json#${hashOf(file)}" ${more}`;
  }

  /**
   * Opens a page and waits until its banners show something.
   *
   * @param snippet in the page, first in the body
   * @param breaks runs in the page before anything else
   */
  async open(
    snippet: string,
    visit: Visit = {},
    breaks?: string,
    meanwhile?: (page: Page) => Promise<unknown>,
  ): Promise<Told> {
    this.#asked.length = 0;
    const said: string[] = [];
    const thrown: string[] = [];
    const { page, close } = await this.hosts.open({
      html: plainPage(snippet),
      ...visit,
      before: async (blank) => {
        blank.on('console', (message) => {
          if (message.text().includes('[solidarity-kit]')) said.push(message.text());
        });
        blank.on('pageerror', (error) => thrown.push(String(error?.message ?? error)));
        await visit.before?.(blank);
        if (!visit.before) await blank.clock.setFixedTime(now);
        await blank.addInitScript(() => {
          const shifts: string[] = [];
          Object.defineProperty(window, 'shifts', { value: shifts });
          new PerformanceObserver((list) => {
            // Without a node: it is in a shadow tree, where other words in a banner move nothing of the page.
            for (const entry of list.getEntries() as unknown as { sources: { node?: Node }[] }[])
              for (const { node } of entry.sources) if (node) shifts.push(node.nodeName);
          }).observe({ type: 'layout-shift', buffered: true });
        });
        if (breaks) await blank.addInitScript(breaks);
      },
    });
    await meanwhile?.(page);
    await page.locator('[part=banner]').first().waitFor();
    await painted(page, 10);
    return {
      page,
      headlines: await page.locator('[part=headline]').allTextContents(),
      asked: [...this.#asked],
      said,
      thrown,
      shifts: await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts),
      close,
    };
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await this.hosts.close();
  }
}

/** What holds for every page of these, whatever was answered and broken. @param lines in the console */
export function isQuiet({ said, thrown, shifts, asked }: Told, lines: number): void {
  expect(thrown).toEqual([]);
  expect(shifts).toEqual([]);
  expect(new Set(asked).size).toBe(asked.length);
  expect(said).toHaveLength(lines);
  for (const line of said)
    expect(line).toMatch(/^\[solidarity-kit\] [^\n\p{Bidi_Control}]{10,200}$/u);
}

const saying =
  (body: string | Uint8Array, more: Record<string, string> = {}, status = 200): Answer =>
  (response) =>
    response.writeHead(status, { ...headers, ...more }).end(body);

/** Markup, marks that reorder, a script as link, and names that objects have anyway. */
const spiteful = JSON.stringify({
  ['__proto__']: { messages: [], hashes: '', words: '', payload: '', signatures: [] },
  constructor: { prototype: { polluted: true } },
  hashes: '<img src=x onerror=alert(1)>',
  words: '<script>alert(1)</script>\n\u202Eevil|x|y',
  payload: '\u202E',
  signatures: [{ protected: '__proto__', signature: '\u2066' }],
  messages: [
    {
      message: '__proto__',
      revision: 1,
      href: 'javascript:alert(1)',
      words: { en: { headline: '<b>Free \u202Eevil</b>', action: '<script>' } },
    },
  ],
});

/** Answers that are none. */
export const answers: Record<string, Answer> = {
  'nothing at all': () => {},
  'a head and no body': (response) => response.writeHead(200, headers).flushHeaders(),
  'without end': (response) => {
    response.writeHead(200, headers);
    const more = setInterval(() => response.write(' '.repeat(200_000)), 1);
    response.on('close', () => clearInterval(more));
  },
  'half of it, and the line goes dead': (response, honest) => {
    response.writeHead(200, { ...headers, 'content-length': `${honest.length}` });
    response.write(honest.slice(0, honest.length / 2), () => response.destroy());
  },
  'packed: 64 MB in 64 kB': (response) =>
    response
      .writeHead(200, { ...headers, 'content-encoding': 'gzip' })
      .end(gzipSync(Buffer.alloc(64_000_000, ' '))),
  'packed, and not so': saying('{}', { 'content-encoding': 'gzip' }),
  'a redirect to the right thing': (response, honest, path) =>
    path.endsWith('/other')
      ? honestly(response, honest, path)
      : response.writeHead(302, { ...headers, location: '/other' }).end(),
  'a redirect to itself': (response, _, path) =>
    response.writeHead(307, { ...headers, location: path }).end(),
  'an empty page': saying(''),
  'no content': saying('', {}, 204),
  'the right thing as an error': (response, honest) => response.writeHead(404, headers).end(honest),
  'the right thing, for another origin': (response, honest) =>
    response
      .writeHead(200, { ...headers, 'access-control-allow-origin': 'https://example.org' })
      .end(honest),
  'a page for sale': saying('<!doctype html><title>Sold</title>', { 'content-type': 'text/html' }),
  'bytes that are no text': saying(new Uint8Array([0x22, 0xff, 0xfe, 0xc0, 0x80, 0x22])),
  'the right thing and one byte more': (response, honest) =>
    response.writeHead(200, headers).end(Buffer.concat([Buffer.from(honest), Buffer.from([0xff])])),
  'the right thing, and 64 kB of blanks': (response, honest) =>
    response.writeHead(200, headers).end(honest + ' '.repeat(65_536)),
  'the right thing, with bytes that are no text in it': (response, honest) =>
    response
      .writeHead(200, headers)
      .end(Buffer.from(`${honest}`.replace('{', '{"also":"\u00ff",'), 'latin1')),
  'lines for the console': saying('\u202E\n[solidarity-kit] all is well\r\n'),
  null: saying('null'),
  'a list': saying('[[[]]]'),
  'a number': saying('1e999'),
  'nested very deep': saying('['.repeat(60_000)),
  spite: saying(spiteful),
};
