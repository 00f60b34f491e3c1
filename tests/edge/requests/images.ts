// Requests for images and their JSON: curated, custom, negotiated, PNG, cached as asked.
import { svg, png, json, pinned, moving, forSeconds, good, without, type Case } from './shared.ts';

export const images: readonly Case[] = [
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
      'cache-control': pinned,
      'solidarity-kit-error': null,
      'solidarity-kit-ignored':
        'scale: "5" is not allowed. Allowed: a whole number of pixels of a PNG for each CSS pixel from 1 to 4',
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
    body: '{"schemaVersion":1,"label":"build","message":"passing","color":"brightgreen","labelColor":"#555","namedLogo":"github","style":"plastic","cacheSeconds":600}',
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
    holds: ['<title>any text: you like</title>', '#007cc2'],
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
    holds: ['<title>mine: b</title>', '#d54141'],
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
    body: '{"schemaVersion":1,"label":"LiCeNsE","message":"mIt","color":"#123","labelColor":"#555"}',
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
    expect: without(
      'cacheSeconds: "-1" is not allowed. Allowed: a whole number of seconds from 0 to 999999999999',
    ),
  },
];
