// Requests for what is no image: registry, oEmbed, description, page and script.
import { error, json, moving, own, png, problem, svg, type Case } from './shared.ts';

export const documents: readonly Case[] = [
  // Figures
  {
    path: '/data/gaza-children-killed.json',
    status: 200,
    expect: { ...json, 'cache-control': moving },
    holds: ['"value":20179', '"reported":"2025-10-07"', '"carried":true', '"lang":"en"'],
  },
  {
    path: '/data/gaza-killed.json?lang=ar',
    status: 200,
    expect: json,
    holds: ['"lang":"ar"', 'القتلى في غزة'],
  },
  {
    path: '/data/gaza-killed',
    status: 200,
    expect: { ...svg, 'cache-control': moving, 'solidarity-kit-error': null },
    holds: ['<title>Killed in Gaza: 73,419 (', 'Source: Ministry of Health, Gaza'],
  },
  {
    path: '/data/gaza-killed.png?scale=2',
    status: 200,
    expect: { ...png, 'cache-control': moving },
  },
  {
    path: '/data/gaza-kiled.json',
    status: 404,
    expect: problem,
    holds: ['"detail":"Did you mean gaza-killed?"'],
  },
  {
    path: '/data/gaza-kiled.svg',
    status: 200,
    expect: { ...svg, 'cache-control': error },
    holds: ['gaza-kiled'],
  },
  { path: '/data.json', status: 200, expect: json, holds: ['"id":"west-bank-settler-attacks"'] },
  {
    path: '/data/corrections.json',
    status: 200,
    expect: json,
    holds: ['"figure":"gaza-starvation-deaths","kind":"fall"', '"held":[]'],
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
