// The table of requests: what is asked, and what has to come back, literally. Run in process, over HTTP on Node, and on workerd.

/** One request and its answer. */
export interface Case {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status: number;
  /** Headers by lower-case name; `null` for one that must not be there. */
  readonly expect: Readonly<Record<string, string | null>>;
  /** Texts that the body holds. */
  readonly holds?: readonly string[];
  /** The whole body. */
  readonly body?: string;
}

const svg = {
  'content-type': 'image/svg+xml; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'x-content-type-options': 'nosniff',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'set-cookie': null,
  location: null,
} as const;
const png = { ...svg, 'content-type': 'image/png' } as const;
const json = {
  'content-type': 'application/json; charset=utf-8',
  'access-control-allow-origin': '*',
  'set-cookie': null,
} as const;
const problem = {
  'content-type': 'application/problem+json',
  'cache-control': 'public, max-age=60, s-maxage=60',
  'access-control-allow-origin': '*',
  'set-cookie': null,
} as const;

const pinned =
  'public, max-age=86400, s-maxage=604800, stale-while-revalidate=86400, stale-if-error=2592000';
const moving =
  'public, max-age=300, s-maxage=300, stale-while-revalidate=3600, stale-if-error=86400';
const error = 'public, max-age=60, s-maxage=60';
const forSeconds = (n: number) =>
  `public, max-age=${n}, s-maxage=${n}, stale-while-revalidate=86400, stale-if-error=2592000`;

const good = { ...svg, 'cache-control': pinned, vary: null, 'solidarity-kit-error': null } as const;
const bad = (message: string) => ({
  ...svg,
  'cache-control': error,
  'solidarity-kit-error': message,
});
const browser = {
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8',
};
const image = { accept: 'image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8' };
const asJson = { accept: 'application/json' };
const own = 'http://localhost';

/** All of them. The clock of the in-process and Node runs is the machine's. */
export const cases: readonly Case[] = [
  // Curated badges, drop-in for the two paths of Tech for Palestine's badges
  {
    path: '/default',
    status: 200,
    expect: { ...svg, 'cache-control': moving, vary: null },
    holds: ['<title>Palestine: ', 'role="img"'],
  },
  {
    path: '/ceasefire-now',
    status: 200,
    expect: { ...good, 'content-language': 'en' },
    holds: ['<title>Palestine: ceasefire now</title>'],
  },
  { path: '/ceasefire-now.svg', status: 200, expect: good, holds: ['height="20"'] },
  {
    path: '/ceasefire-now.svg?lang=ar&style=for-the-badge',
    status: 200,
    expect: { ...good, 'content-language': 'ar' },
    holds: ['lang="ar"', 'dir="rtl"', 'height="28"', 'وقف إطلاق النار الآن'],
  },
  { path: '/ceasefire-now?lang=fr-CA', status: 200, expect: { ...good, 'content-language': 'fr' } },
  { path: '/ceasefire-now?lang=tlh', status: 200, expect: { ...good, 'content-language': 'en' } },
  { path: '/let-aid-in?label=', status: 200, expect: good },
  {
    path: '/ceasefire-now?label=Gaza',
    status: 200,
    expect: good,
    holds: ['<title>Gaza: Ceasefire now</title>'],
  },
  {
    path: '/ceasefire-now?utm_source=x&color=3f5b2f',
    status: 200,
    expect: good,
    holds: ['#3f5b2f'],
  },
  {
    path: '/default?theme=auto',
    status: 200,
    expect: { ...svg, 'cache-control': moving },
    holds: ['prefers-color-scheme'],
  },
  // lang=auto
  {
    path: '/ceasefire-now?lang=auto',
    headers: { 'accept-language': 'ar-EG,ar;q=0.9,en;q=0.5' },
    status: 200,
    expect: { ...svg, 'cache-control': moving, vary: 'Accept-Language', 'content-language': 'ar' },
  },
  {
    path: '/ceasefire-now?lang=auto',
    headers: { 'accept-language': 'fr;q=0.2, es' },
    status: 200,
    expect: { ...svg, vary: 'Accept-Language', 'content-language': 'es' },
  },
  {
    path: '/ceasefire-now?lang=auto',
    status: 200,
    expect: { ...svg, vary: 'Accept-Language', 'content-language': 'en' },
  },
  {
    path: '/ceasefire-now',
    headers: { 'accept-language': 'ar' },
    status: 200,
    expect: { ...good, 'content-language': 'en' },
  },
  // PNG
  {
    path: '/ceasefire-now.png',
    status: 200,
    expect: { ...png, 'cache-control': pinned },
    holds: ['PNG'],
  },
  {
    path: '/ceasefire-now.png?scale=4&theme=auto',
    status: 200,
    expect: { ...png, 'cache-control': pinned },
  },
  { path: '/badge/غزة-حرة-black.png?scale=2', status: 200, expect: png },
  {
    path: '/ceasefire-now.png?scale=5',
    status: 200,
    expect: {
      ...png,
      'cache-control': error,
      'solidarity-kit-error': 'scale: "5" cannot be used. Allowed: 1, 2, 3 or 4',
    },
  },
  // JSON in the schema of shields.io's endpoint badge
  {
    path: '/ceasefire-now.json',
    status: 200,
    expect: { ...json, 'cache-control': pinned },
    body: '{"schemaVersion":1,"label":"Palestine","message":"Ceasefire now","color":"#9e1b32","labelColor":"#1b1714"}',
  },
  {
    path: '/badge/build-passing-brightgreen.json?style=plastic&cacheSeconds=600&logo=github',
    status: 200,
    expect: { ...json, 'cache-control': forSeconds(600) },
    body: '{"schemaVersion":1,"label":"build","message":"passing","color":"brightgreen","namedLogo":"github","style":"plastic","cacheSeconds":600}',
  },
  {
    path: '/badge/just%20the%20message-8A2BE2.json',
    status: 200,
    expect: json,
    body: '{"schemaVersion":1,"label":"","message":"just the message","color":"#8a2be2"}',
  },
  // Custom badges
  {
    path: '/badge/any_text-you_like-blue',
    status: 200,
    expect: good,
    holds: ['<title>any text: you like</title>', '#007ec6'],
  },
  {
    path: '/badge/any%20text-you%20like-blue.svg',
    status: 200,
    expect: good,
    holds: ['<title>any text: you like</title>'],
  },
  {
    path: '/badge/best--license-Apache--2.0-blue',
    status: 200,
    expect: good,
    holds: ['<title>best-license: Apache-2.0</title>'],
  },
  { path: '/badge/a/b-c-blue', status: 200, expect: good, holds: ['<title>a/b: c</title>'] },
  { path: '/badge/a%2Fb%2Dc-blue', status: 200, expect: good, holds: ['<title>a/b: c</title>'] },
  {
    path: '/badge/a-b-blue?label=mine&colorB=red&style=popout-square',
    status: 200,
    expect: good,
    holds: ['<title>mine: b</title>', '#dd4343'],
  },
  {
    path: '/badge/a-b-blue?color=yellow&colorB=red',
    status: 200,
    expect: good,
    holds: ['#d8b800'],
  },
  { path: '/badge/a-b-blue?logo=github&logoColor=white', status: 200, expect: good },
  { path: '/:first-years-blue', status: 200, expect: good, holds: ['<title>first: years</title>'] },
  {
    path: '/static/v1?label=label&message=message&color=blue',
    status: 200,
    expect: good,
    holds: ['<title>label: message</title>'],
  },
  { path: '/static/v1.svg?message=a+b', status: 200, expect: good, holds: ['<title>a b</title>'] },
  {
    path: '/static/v1.json?label=LiCeNsE&message=mIt&color=123',
    status: 200,
    expect: json,
    body: '{"schemaVersion":1,"label":"LiCeNsE","message":"mIt","color":"#123"}',
  },
  // cacheSeconds, clamped
  {
    path: '/ceasefire-now?cacheSeconds=3600',
    status: 200,
    expect: { 'cache-control': forSeconds(3600) },
  },
  {
    path: '/ceasefire-now?cacheSeconds=0',
    status: 200,
    expect: { 'cache-control': forSeconds(300) },
  },
  {
    path: '/ceasefire-now?maxAge=999999999',
    status: 200,
    expect: { 'cache-control': forSeconds(31_536_000) },
  },
  {
    path: '/default?cacheSeconds=999999999',
    status: 200,
    expect: {
      'cache-control':
        'public, max-age=86400, s-maxage=86400, stale-while-revalidate=3600, stale-if-error=86400',
    },
  },
  {
    path: '/default?cacheSeconds=-1',
    status: 200,
    expect: bad('cacheSeconds: "-1" cannot be used. Allowed: a whole number of seconds, 0 or more'),
  },
  // Errors are images that say why
  {
    path: '/no-such-message',
    status: 200,
    expect: bad('No message is called "no-such-message"'),
    holds: ['No message is called “no-such-message”'],
  },
  {
    path: '/no-such-message',
    headers: image,
    status: 200,
    expect: { ...svg, vary: 'Accept, Accept-Language' },
  },
  {
    path: '/no-such-message.png',
    headers: browser,
    status: 200,
    expect: { ...png, 'cache-control': error },
  },
  {
    path: '/default?style=flatt',
    status: 200,
    expect: bad(
      'style: "flatt" cannot be used. Allowed: flat-square, flat, for-the-badge, plastic, social, tatreez',
    ),
  },
  {
    path: '/default?style=flatt&lang=ar',
    status: 200,
    expect: { ...svg, 'content-language': 'ar' },
    holds: ['dir="rtl"', 'خطأ في الشارة'],
  },
  {
    path: '/default?color=bleu&style=for-the-badge',
    status: 200,
    expect: svg,
    holds: ['height="28"', 'bleu'],
  },
  {
    path: '/badge/only',
    status: 200,
    expect: bad('badge: "only" cannot be used. Allowed: LABEL-MESSAGE-COLOR or MESSAGE-COLOR'),
  },
  { path: '/static/v1?label=x', status: 200, expect: bad('The badge has no text yet') },
  {
    path: '/default?lang=not%20a%20tag',
    status: 200,
    expect: bad(
      'lang: "not a tag" cannot be used. Allowed: a BCP 47 language tag, such as ar or pt-BR, or auto',
    ),
  },
  // … and problems for programs
  {
    path: '/no-such-message.json',
    status: 404,
    expect: problem,
    body: '{"type":"/docs#unknown-message","status":404,"title":"No message has this name","given":"no-such-message"}',
  },
  { path: '/no-such-message', headers: asJson, status: 404, expect: problem },
  {
    path: '/default.json?theme=dim',
    status: 400,
    expect: problem,
    body: '{"type":"/docs#bad-value","status":400,"title":"An option has a value that it cannot take","detail":"theme: \\"dim\\" is not allowed. Allowed: light, dark, auto","option":"theme","given":"dim","allowed":"light, dark, auto"}',
  },
  {
    path: '/default?theme=dim',
    headers: { accept: 'application/problem+json' },
    status: 400,
    expect: problem,
  },
  {
    path: '/a/b/c',
    status: 404,
    expect: problem,
    body: '{"type":"/docs#not-found","status":404,"title":"There is nothing at this address"}',
  },
  {
    path: '/default',
    method: 'POST',
    status: 405,
    expect: { ...problem, allow: 'GET, HEAD, OPTIONS' },
  },
  { path: '/badge/a-b-c', method: 'DELETE', status: 405, expect: { allow: 'GET, HEAD, OPTIONS' } },
  {
    path: '/default',
    method: 'OPTIONS',
    status: 204,
    expect: {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    },
  },
  // … and a page for people
  {
    path: '/no-such-page',
    headers: browser,
    status: 404,
    expect: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': 'en',
      'cache-control': error,
      vary: 'Accept, Accept-Language',
    },
    holds: ['<html lang="en" dir="ltr">', '<h1>There is nothing at this address</h1>', 'href="/"'],
  },
  {
    path: '/a/b',
    headers: { ...browser, 'accept-language': 'ar' },
    status: 404,
    expect: { 'content-type': 'text/html; charset=utf-8', 'content-language': 'ar' },
    holds: [
      '<html lang="ar" dir="rtl">',
      'لا شيء في هذا العنوان',
      'There is nothing at this address',
    ],
  },
  // HEAD
  { path: '/ceasefire-now', method: 'HEAD', status: 200, expect: good, body: '' },
  {
    path: '/no-such-message.json',
    method: 'HEAD',
    status: 404,
    expect: { 'content-type': 'application/problem+json' },
    body: '',
  },
  // Registry, oEmbed, description
  {
    path: '/messages.json',
    status: 200,
    expect: { ...json, 'cache-control': moving },
    holds: ['"default":"', '"id":"ceasefire-now"', 'وقف إطلاق النار الآن'],
  },
  {
    path: '/campaigns.json',
    status: 200,
    expect: { ...json, 'cache-control': moving },
    holds: ['"tag":"ar"', '"dir":"rtl"'],
  },
  {
    path: '/schema/messages.json',
    status: 200,
    expect: { ...json, 'cache-control': moving },
    holds: ['"$schema":"https://json-schema.org/draft/2020-12/schema"', '/schema/messages.json"'],
  },
  {
    path: '/schema/campaigns.json',
    status: 200,
    expect: { ...json, 'cache-control': moving },
    holds: ['"required":["campaigns","locales"]'],
  },
  {
    path: `/oembed?url=${own}/ceasefire-now`,
    status: 200,
    expect: json,
    holds: [
      '"type":"photo"',
      `"url":"${own}/ceasefire-now"`,
      '"height":20',
      '"title":"Palestine: ceasefire now"',
    ],
  },
  {
    path: `/oembed?url=${own}/ceasefire-now&format=xml`,
    status: 200,
    expect: { 'content-type': 'text/xml; charset=utf-8' },
    holds: ['<?xml version="1.0"', '<type>photo</type>'],
  },
  { path: `/oembed?url=${own}/`, status: 200, expect: json, holds: ['"type":"link"'] },
  { path: '/oembed?url=%2F', status: 200, expect: json, holds: ['"type":"link"'] },
  { path: '/oembed?url=%2F%3Fui%3Dar', status: 200, expect: json, holds: ['"type":"link"'] },
  {
    path: `/oembed?url=${encodeURIComponent('/?make=badge&message=let-aid-in&lang=ar&style=for-the-badge')}`,
    status: 200,
    expect: json,
    holds: [
      '"type":"photo"',
      `"url":"${own}/let-aid-in.svg?lang=ar&style=for-the-badge"`,
      '"height":28',
      '"title":"فلسطين: أدخلوا المساعدات إلى غزة"',
    ],
  },
  {
    path: `/oembed?url=${encodeURIComponent('/?message=let-aid-in&lang=ar')}`,
    status: 200,
    expect: json,
    holds: [
      '"type":"rich"',
      '"title":"أدخلوا الغذاء والماء والدواء إلى غزة."',
      `src=\\"${own}/let-aid-in.svg?lang=ar&amp;style=for-the-badge\\"`,
      '"height":28',
    ],
  },
  {
    path: `/oembed?url=${encodeURIComponent('/?message=let-aid-in&lang=ar')}&format=xml`,
    status: 200,
    expect: { 'content-type': 'text/xml; charset=utf-8' },
    holds: ['<type>rich</type>', '<html>&#60;a href=&#34;https://'],
  },
  {
    path: `/oembed?url=${encodeURIComponent('/?message=let-aid-in')}&maxwidth=40`,
    status: 200,
    expect: json,
    holds: ['"type":"link"', '"title":"Let food, water and medicine into Gaza."'],
  },
  {
    path: `/oembed?url=${encodeURIComponent('/?make=badge&style=neon')}`,
    status: 400,
    expect: problem,
    holds: ['"option":"style"', '"given":"neon"', '"allowed":"flat-square, flat, '],
  },
  {
    path: `/oembed?url=${encodeURIComponent('/?position=left')}`,
    status: 400,
    expect: problem,
    holds: ['"option":"position"', '"allowed":"top, bottom, sticky, inline, corner"'],
  },
  {
    path: `/oembed?url=${encodeURIComponent('/?make=badge&logo=no-such-brand')}`,
    status: 400,
    expect: problem,
    holds: ['"option":"logo"'],
  },
  { path: '/oembed?url=/let-aid-in.png', status: 200, expect: json, holds: ['"type":"photo"'] },
  { path: '/oembed?url=https://example.org/ceasefire-now', status: 404, expect: problem },
  { path: '/oembed?url=//example.org/ceasefire-now', status: 404, expect: problem },
  { path: '/oembed?url=ftp://localhost/default', status: 400, expect: problem },
  { path: '/oembed', status: 400, expect: problem, holds: ['"option":"url"'] },
  {
    path: `/oembed?url=${own}/default&format=yaml`,
    status: 400,
    expect: problem,
    holds: ['"allowed":"json, xml"'],
  },
  {
    path: '/openapi.json',
    status: 200,
    expect: json,
    holds: ['"openapi":"3.1.0"', '"/badge/{content}"', '"flat-square"'],
  },
  {
    path: '/docs',
    headers: { 'accept-language': 'en' },
    status: 200,
    expect: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': moving,
      vary: 'Accept-Language',
      'content-language': 'en',
    },
  },
  {
    path: '/docs?lang=ar',
    status: 200,
    expect: { 'content-language': 'ar' },
    holds: ['<html lang="ar" dir="rtl">'],
  },
  {
    path: '/healthz',
    status: 200,
    expect: { ...json, 'cache-control': 'no-store' },
    holds: ['"status":"ok"', '"version":"'],
  },
  {
    path: '/metrics',
    status: 200,
    expect: {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
      'cache-control': 'no-store',
    },
    holds: ['solidarity_kit_answers_total{route="/:message",status="200"}'],
  },
  {
    path: '/robots.txt',
    status: 200,
    expect: { 'content-type': 'text/plain; charset=utf-8' },
    holds: ['User-agent: *'],
  },
  {
    path: '/.well-known/security.txt',
    status: 200,
    expect: { 'content-type': 'text/plain; charset=utf-8' },
    holds: ['Contact: ', 'Expires: 20'],
  },
  // The page and the script
  {
    path: '/',
    status: 200,
    expect: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'set-cookie': null,
    },
    holds: ['<html'],
  },
  {
    path: '/banner.js',
    status: 200,
    expect: {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': moving,
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    },
    holds: ['solidarity-banner'],
  },
  {
    path: '/banner@1.0.0.js',
    status: 200,
    expect: {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    },
  },
  { path: '/banner@0.0.1.js', headers: { accept: '*/*' }, status: 404, expect: problem },
];
