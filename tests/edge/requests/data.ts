// Requests for the directory and the figures: pages, feeds, badges and JSON.
import { error, json, moving, png, problem, svg, type Case } from './shared.ts';

export const data: readonly Case[] = [
  // The directory
  {
    path: '/help?lang=ar',
    status: 200,
    expect: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': 'ar',
      'cache-control': moving,
      vary: null,
      'set-cookie': null,
    },
    holds: ['<html lang="ar" dir="rtl">', 'id="gaza-sky-geeks"'],
  },
  {
    path: '/help.rss?lang=en',
    status: 200,
    expect: { 'content-type': 'application/rss+xml; charset=utf-8' },
    holds: ['<language>en</language>', '/help#gaza-sky-geeks'],
  },
  {
    path: '/help.feed.json?lang=en',
    status: 200,
    expect: { 'content-type': 'application/feed+json; charset=utf-8' },
    holds: ['"version":"https://jsonfeed.org/version/1.1"'],
  },
  {
    path: '/docs.js',
    status: 200,
    expect: { 'content-type': 'text/javascript; charset=utf-8' },
  },
  {
    path: '/help.js',
    status: 200,
    expect: { 'content-type': 'text/javascript; charset=utf-8' },
  },
  {
    path: '/quiet?lang=ar',
    status: 200,
    expect: { 'content-type': 'text/html; charset=utf-8', 'content-language': 'ar' },
    holds: ['<html lang="ar" dir="rtl">', 'tests/edge/readme-proxy.test.ts'],
  },
  {
    path: '/privacy?lang=en',
    status: 200,
    expect: { 'content-type': 'text/html; charset=utf-8', 'cache-control': moving },
    holds: ['tests/edge/privacy.test.ts'],
  },
  { path: '/projects.json', status: 200, expect: json, holds: ['"id":"7amleh"'] },
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
];
