// Requests with something wrong, by what asks: an image, a problem for programs, a page for people; and HEAD.
import {
  svg,
  png,
  problem,
  error,
  good,
  bad,
  without,
  browser,
  image,
  asJson,
  type Case,
} from './shared.ts';

export const errors: readonly Case[] = [
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
    path: '/ceasefire',
    status: 200,
    expect: bad('No message is called "ceasefire". Did you mean "ceasefire-now"?'),
    holds: ['aria-label="No message is called “ceasefire”: Did you mean “ceasefire-now”?"'],
  },
  {
    path: '/ceasefier-now?lang=ar',
    status: 200,
    expect: { ...svg, 'content-language': 'ar' },
    holds: ['dir="rtl"', 'هل تقصدون', '#595959'],
  },
  { path: '/static/v1?label=&color=red', status: 200, expect: bad('The badge has no text yet') },
  {
    path: '/badge/only?strict=1',
    status: 200,
    expect: bad('badge: "only" cannot be used. Allowed: LABEL-MESSAGE-COLOR, MESSAGE-COLOR'),
  },
  // What shields.io draws by asking another service stays there
  {
    path: '/npm/v/left-pad',
    status: 200,
    expect: bad('Only static badges move here; this address stays at img.shields.io'),
    holds: ['#595959'],
  },
  {
    path: '/badge/dynamic/json?url=https://example.org/x.json&query=x',
    status: 200,
    expect: bad('Only static badges move here; this address stays at img.shields.io'),
  },
  { path: '/github/stars/a/b?lang=ar', status: 200, expect: { ...svg, 'content-language': 'ar' } },
  {
    path: '/endpoint?url=https://example.org/x.json&lang=ja',
    status: 200,
    expect: { ...svg, 'content-language': 'en' },
  },
  // Words are drawn also where shields.io refuses them
  {
    path: '/badge/only_words',
    status: 200,
    expect: without(
      'badge: "only_words" is not allowed. Allowed: LABEL-MESSAGE-COLOR, MESSAGE-COLOR',
    ),
    holds: ['aria-label="only words"', '#767676'],
  },
  { path: '/badge/-Java', status: 200, expect: svg, holds: ['aria-label="Java"'] },
  {
    path: '/static/v1?label=x',
    status: 200,
    expect: without('message: "" is not allowed. Allowed: some words'),
    holds: ['aria-label="x"'],
  },
  {
    path: '/badge/-%23407B2C',
    status: 200,
    expect: { ...svg, 'solidarity-kit-ignored': null },
    holds: ['#407b2c'],
  },
  {
    path: '/static/v1?message=%20&color=red',
    status: 200,
    expect: { ...svg, 'solidarity-kit-error': null },
  },
  { path: '/badge/-%20-000000', status: 200, expect: { ...svg, 'solidarity-kit-error': null } },
  // What cannot be used is left out, and said
  {
    path: '/default?style=flatt',
    status: 200,
    expect: without(
      'style: "flatt" is not allowed. Allowed: flat-square, flat, for-the-badge, plastic, social, tatreez',
    ),
    holds: ['Palestine'],
  },
  {
    path: '/default?color=bleu&style=for-the-badge',
    status: 200,
    expect: svg,
    holds: ['height="28"', '#9e1b32'],
  },
  {
    path: '/badge/a-b-bleu',
    status: 200,
    expect: svg,
    holds: ['#44bb00', '#555555'],
  },
  { path: '/static/v1?message=b', status: 200, expect: good, holds: ['#767676'] },
  {
    path: '/badge/a-b-blue?logo=no-such-brand',
    status: 200,
    expect: { ...svg, 'solidarity-kit-error': null },
    holds: ['aria-label="a: b"'],
  },
  {
    path: '/default?lang=not%20a%20tag',
    status: 200,
    expect: { ...svg, 'content-language': 'en' },
  },
  // … unless the reader wants to be told
  {
    path: '/default?style=flatt&strict=1',
    status: 200,
    expect: bad(
      'style: "flatt" cannot be used. Allowed: flat-square, flat, for-the-badge, plastic, social, tatreez',
    ),
  },
  {
    path: '/default?style=flatt&lang=ar&strict=1',
    status: 200,
    expect: { ...svg, 'content-language': 'ar' },
    holds: ['dir="rtl"', 'لا يمكن استخدام'],
  },
  {
    path: '/badge/a-b-bleu?lang=ar&strict=1',
    status: 200,
    // What a colour may be can be said in English only, so it is not said.
    expect: { ...svg, 'content-language': 'ar' },
    holds: ['dir="rtl"', 'aria-label="color: لا يمكن استخدام «bleu»"'],
  },
  {
    path: '/badge/a-b-blue?logo=no-such-brand&strict=1',
    status: 200,
    expect: { ...svg, 'cache-control': error },
    holds: ['no-such-brand'],
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
    path: '/let-aid.json',
    status: 404,
    expect: problem,
    body: '{"type":"/docs#unknown-message","status":404,"title":"No message has this name","given":"let-aid","detail":"Did you mean let-aid-in?"}',
  },
  {
    path: '/ceasefire-now.json?theme=dim',
    status: 200,
    expect: { 'content-type': 'application/json; charset=utf-8' },
    holds: [
      '"ignored":[{"option":"theme","reason":"\\"dim\\" is not allowed. Allowed: light, dark, auto"}]',
    ],
  },
  {
    path: '/default.json?theme=dim&strict=1',
    status: 400,
    expect: problem,
    body: '{"type":"/docs#bad-value","status":400,"title":"An option has a value that it cannot take","detail":"theme: \\"dim\\" is not allowed. Allowed: light, dark, auto","option":"theme","given":"dim","allowed":"light, dark, auto"}',
  },
  {
    path: '/default?theme=dim&strict=1',
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
      'لا توجد صفحة على هذا العنوان',
      'There is nothing at this address',
    ],
  },
  // An empty badge is an address of a picture
  { path: '/badge/', status: 200, expect: { ...svg, 'cache-control': error } },
  { path: '/badge/.png', status: 200, expect: { ...png, 'cache-control': error } },
  // HEAD
  { path: '/ceasefire-now', method: 'HEAD', status: 200, expect: good, body: '' },
  {
    path: '/no-such-message.json',
    method: 'HEAD',
    status: 404,
    expect: { 'content-type': 'application/problem+json' },
    body: '',
  },
];
