// What the service says of itself: the OpenAPI document, the page made from it, oEmbed, and the files at fixed places.
import { expect, test } from 'vitest';
import { arabicOf } from '../../apps/edge/src/pages/docs-arabic.ts';
import { badgeOptions, imageOptions, type Option } from '../../packages/options/src/index.ts';
import { operations } from '../../apps/edge/src/routes/describe.ts';
import { svgFault } from './harmless.ts';
import { watchedApp } from './watched-app.ts';

/** A name set as code in a page, however its markup is broken into lines. */
const codeOf = (text: string) => new RegExp(`<code>${text.replace(/[.{}]/g, '\\$&')}</code\\s*>`);

const { app } = await watchedApp({ PUBLIC_URL: 'https://kit.example.org' });

interface Document {
  openapi: string;
  paths: Record<
    string,
    {
      get: {
        operationId: string;
        parameters?: {
          name: string;
          in: string;
          required?: boolean;
          example?: string;
          schema: { enum?: string[] };
        }[];
        responses: Record<string, { content?: Record<string, unknown> }>;
      };
    }
  >;
  components: { schemas: Record<string, unknown> };
}
const document = (await (await app.request('/openapi.json')).json()) as Document;

test('the document is OpenAPI 3.1, and every operation has its own id', () => {
  expect(document.openapi).toMatch(/^3\.1\./);
  const ids = Object.values(document.paths).map(({ get }) => get.operationId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(
    Object.values(operations)
      .map(({ operationId }) => operationId)
      .toSorted(),
  );
  expect(JSON.stringify(document)).not.toContain(
    '"$ref":"#/components/schemas/Problem"'.replace('Problem', 'undefined'),
  );
  expect(document.components.schemas).toHaveProperty('Problem');
});

test('every described path answers as described, with its own examples', async () => {
  for (const [path, { get }] of Object.entries(document.paths)) {
    const parameters = get.parameters ?? [];
    const filled = path.replace(
      /\{(\w+)\}/g,
      (_, name: string) => parameters.find((one) => one.name === name)!.example!,
    );
    const query = parameters
      .filter((one) => one.in === 'query' && one.required)
      .map(
        (one) =>
          `${one.name}=${one.name === 'url' ? 'https://kit.example.org/default' : one.example}`,
      );
    const answer = await app.request(`${filled}?${query.join('&')}`);
    const described = get.responses[String(answer.status)];
    expect(answer.status, path).toBe(200);
    expect(Object.keys(described?.content ?? {}), path).toContain(
      answer.headers.get('content-type')!.split(';')[0],
    );
  }
});

test('every value that the document lists for an option is one that the service takes', async () => {
  const { parameters } = document.paths['/badge/{content}']!.get;
  const listed = parameters!.filter((one) => one.schema.enum);
  const options: readonly Option[] = Object.values({ ...badgeOptions, ...imageOptions });
  const ofWords = options.filter(({ values }) => values).map(({ name }) => name);
  expect(listed.map(({ name }) => name)).toEqual(ofWords);
  for (const { name, schema } of listed) {
    for (const value of schema.enum!) {
      const answer = await app.request(`/badge/a-b-blue?${name}=${value}`);
      expect(answer.headers.get('solidarity-kit-error'), `${name}=${value}`).toBeNull();
      expect(svgFault(await answer.text())).toBeUndefined();
    }
  }
});

test.each(['en', 'ar'])(
  'the page in %s has every path and option, and loads nothing from elsewhere',
  async (lang) => {
    const answer = await app.request(`/docs?lang=${lang}`);
    const html = await answer.text();
    for (const [path, { get }] of Object.entries(document.paths)) {
      expect(html).toMatch(codeOf(path));
      for (const { name } of get.parameters ?? []) expect(html).toMatch(codeOf(name));
    }
    const loaded = [...html.matchAll(/\s(?:src|href|action|poster|data)="([^"]*)"/g)].map(
      (found) => found[1]!,
    );
    expect(loaded.length).toBeGreaterThan(5);
    expect(loaded.filter((one) => !/^[/#](?!\/)/.test(one))).toEqual([]);
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script type="module" src="/docs.js">']);
    expect(html).not.toMatch(/@import|url\((?!#)/);
    expect(answer.headers.get('content-security-policy')).toMatch(/script-src 'self'$/);
  },
);

test('the page in Arabic has every description in Arabic', () => {
  const told = JSON.parse(JSON.stringify(document), (key, value: unknown) =>
    ['schema', 'content', 'headers', 'components', 'info'].includes(key) ? undefined : value,
  ) as object;
  const texts = [
    ...JSON.stringify(told).matchAll(/"(?:description|summary)":("(?:[^"\\]|\\.)*")/g),
  ].map(([, text]) => JSON.parse(text!) as string);
  expect(texts.length).toBeGreaterThan(100);
  expect([...new Set(texts)].filter((text) => arabicOf(text) === undefined)).toEqual([]);
  // Options and codes stay as a program writes them; a sentence of English does not.
  expect(arabicOf('light, dark, auto. Default: light')).toBe(
    '`light`، `dark`، `auto`. وإن تُرك: `light`',
  );
});

test('oEmbed sizes are those of the picture, and fit into what was asked for', async () => {
  const embed = async (query: string) =>
    (await (await app.request(`/oembed?${query}`)).json()) as Record<string, unknown>;
  const url = encodeURIComponent('https://kit.example.org/ceasefire-now?style=for-the-badge');
  const svg = await (await app.request('/ceasefire-now?style=for-the-badge')).text();
  const width = Number(/width="(\d+)"/.exec(svg)![1]);
  expect(await embed(`url=${url}`)).toEqual({
    version: '1.0',
    type: 'photo',
    title: 'Palestine: ceasefire now',
    provider_name: 'Solidarity Kit',
    provider_url: 'https://kit.example.org/',
    cache_age: 3600,
    url: 'https://kit.example.org/ceasefire-now?style=for-the-badge',
    width,
    height: 28,
  });
  expect(await embed(`url=${url}&maxwidth=${Math.floor(width / 2)}`)).toMatchObject({
    width: Math.floor(width / 2),
    height: 14,
  });
  const png = encodeURIComponent('https://kit.example.org/ceasefire-now.png?scale=2');
  expect(await embed(`url=${png}`)).toMatchObject({ height: 40 });
});

test('a shared choice of a badge is the very picture that the page shows, own words included', async () => {
  const choice = new URLSearchParams({
    make: 'badge',
    label: 'We',
    text: 'stand with Gaza & all',
    theme: 'dark',
    color: '9e1b32',
    labelColor: '#1b1714',
    icon: 'none',
    lang: 'en',
  });
  const url = encodeURIComponent(`https://kit.example.org/?${choice}`);
  const embed = (await (await app.request(`/oembed?url=${url}`)).json()) as Record<string, string>;
  const shown = await app.request(embed['url']!.slice('https://kit.example.org'.length));
  expect(shown.headers.get('solidarity-kit-error')).toBeNull();
  const svg = await shown.text();
  expect(embed).toMatchObject({
    type: 'photo',
    title: 'We: stand with Gaza & all',
    width: Number(/width="([\d.]+)"/.exec(svg)![1]),
    height: 20,
  });
  expect(svg).toContain('<title>We: stand with Gaza &amp; all</title>');
});

test('a shared choice of a banner is an image in a link, with the site’s own words as text and no markup of theirs', async () => {
  const choice = new URLSearchParams({
    headline: '"><script>alert(1)</script>',
    href: 'https://x.example/?a&b',
  });
  const url = encodeURIComponent(`https://kit.example.org/?${choice}`);
  const embed = (await (await app.request(`/oembed?url=${url}`)).json()) as Record<string, string>;
  expect(embed).toMatchObject({ type: 'rich', title: '"><script>alert(1)</script>', height: 28 });
  const html = embed['html']!.replaceAll(/\s+/g, ' ');
  const source =
    'https://kit.example.org/static/v1?message=%22%3E%3Cscript%3Ealert%281%29%3C%2Fscript%3E&style=for-the-badge';
  expect(html).toBe(
    `<a href="https://x.example/?a&amp;b" rel="noopener noreferrer"><img src="${source.replaceAll('&', '&amp;')}" height="28" alt="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"></a>`,
  );
  const svg = await (await app.request(source.slice('https://kit.example.org'.length))).text();
  expect(Number(/width="([\d.]+)"/.exec(svg)![1])).toBe(embed['width']);
});

test('security.txt is valid by RFC 9116 today and in a year', async () => {
  for (const now of [Date.now(), Date.now() + 365 * 86_400_000]) {
    const { app: later } = await watchedApp(
      { PUBLIC_URL: 'https://kit.example.org' },
      { now: () => now },
    );
    const text = await (await later.request('/.well-known/security.txt')).text();
    const fields = new Map(
      text
        .trim()
        .split('\n')
        .map((line) => line.split(/: (.*)/) as [string, string]),
    );
    expect(fields.get('Contact')).toMatch(/^(https:\/\/|mailto:|tel:)/);
    expect(fields.get('Canonical')).toBe('https://kit.example.org/.well-known/security.txt');
    const left = Date.parse(fields.get('Expires')!) - now;
    expect(left).toBeGreaterThan(100 * 86_400_000);
    expect(left).toBeLessThan(365 * 86_400_000);
  }
});

test('the config page says where its embed is, and the embed is there', async () => {
  const page = await (await app.request('/')).text();
  const link = /<link[^>]*type="application\/json\+oembed"[^>]*>/.exec(page)?.[0];
  const href = /href="([^"]+)"/.exec(link ?? '')?.[1];
  const embed = await app.request(href!.replaceAll('&amp;', '&'));
  expect(await embed.json()).toMatchObject({ version: '1.0', provider_name: 'Solidarity Kit' });
});

test('the config page comes with the policy that stands in it, and cannot be framed', async () => {
  const answer = await app.request('/');
  const page = await answer.text();
  const own = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1];
  expect(own).toMatch(
    /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; /,
  );
  expect(answer.headers.get('content-security-policy')).toBe(`${own}; frame-ancestors 'none'`);
});
