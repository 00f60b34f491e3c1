// Requests for signs without words, and for the page that says who signed what.
import { bad, good, json, moving, png, svg, without, type Case } from './shared.ts';

export const people: readonly Case[] = [
  {
    path: '/schema/projects.json',
    status: 200,
    expect: json,
    holds: ['"$id":"http://localhost/schema/projects.json"', '"unseen"'],
  },
  {
    path: '/about/campaign/no-azure-for-apartheid?lang=ar',
    status: 200,
    expect: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': 'ar',
      'cache-control': moving,
    },
    holds: ['datetime="2025-09-25"', 'href="/about/end-mass-surveillance?lang=ar"'],
  },
  { path: '/about/campaign/nobody', status: 404, expect: {} },
  {
    path: '/data?lang=ar',
    status: 200,
    expect: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': 'ar',
      'cache-control': moving,
    },
    holds: ['القتلى في غزة: ٧٣٬٤١٩', 'id="gaza-children-killed"', '/data/corrections.rss?lang=ar'],
  },
  {
    path: '/data/corrections.rss?lang=en',
    status: 200,
    expect: { 'content-type': 'application/rss+xml; charset=utf-8' },
    holds: [
      '<guid isPermaLink="false">http://localhost/data?lang=en#gaza-starvation-deaths-2025-07-22-101</guid>',
      'lowered from 104',
    ],
  },
  {
    path: '/data/corrections.feed.json?lang=ar',
    status: 200,
    expect: { 'content-type': 'application/feed+json; charset=utf-8' },
    holds: ['"language":"ar"', 'خُفّض العدد من ١٠٤'],
  },
  {
    path: '/verify?lang=ar',
    status: 200,
    expect: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': 'ar',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; script-src 'self'; connect-src 'self'",
    },
    holds: ['<html lang="ar" dir="rtl">', '<script type="module" src="/verify.js">'],
  },
  {
    path: '/verify.js',
    status: 200,
    expect: { 'content-type': 'text/javascript; charset=utf-8' },
  },
  {
    path: '/sign/olive-branch.svg?form=icon&name=%D8%BA%D8%B5%D9%86',
    status: 200,
    expect: good,
    holds: ['width="1em"', 'aria-label="غصن"'],
  },
  { path: '/sign/key', status: 200, expect: good, holds: ['width="28"', 'aria-label="key"'] },
  {
    path: '/sign/watermelon.png?form=signature',
    status: 200,
    expect: { ...png, 'solidarity-kit-error': null },
  },
  {
    path: '/sign/thread.txt',
    status: 200,
    expect: { 'content-type': 'text/plain; charset=utf-8' },
    body: '──×××××──\n',
  },
  {
    path: '/sign/key?form=cloud',
    status: 200,
    expect: without(
      'form: "cloud" is not allowed. Allowed: icon, badge, favicon, divider, signature',
    ),
  },
  { path: '/sign/flag', status: 200, expect: bad('No message is called "flag"') },
  {
    path: '/sign/key?name=%3Cscript%3E',
    status: 200,
    expect: svg,
    holds: ['aria-label="&lt;script&gt;"'],
  },
];
