// What a choice is refused for, and what is left out because the element or the service does it anyway.
import { textOf } from '@solidarity-kit/campaigns';
import { describe, expect, test } from 'vitest';
import { findTarget, snippet, SnippetError } from '../index.ts';
import { badgeUrl } from '../badge/url.ts';
import { release } from '../testing/choices.ts';
import { everyElement } from '../testing/html.ts';
import { banner, firstText } from '../testing/targets.ts';
import type { BadgeChoice, BannerChoice, Release } from '../types.ts';

/** The error of a call, which must be the generator's own. */
function refusal(call: () => unknown): SnippetError {
  try {
    call();
  } catch (error) {
    if (error instanceof SnippetError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

const dataOf = (choice: BannerChoice): Record<string, string> => {
  const [script] = everyElement(firstText(banner('html', choice)));
  return Object.fromEntries(
    Object.entries(script?.attributes ?? {}).filter(([name]) => name.startsWith('data-')),
  );
};

describe('a banner', () => {
  test.each<[string, Partial<BannerChoice>]>([
    ['message', { message: 'no-such-message' }],
    ['message', { message: '' }],
    ['lang', { lang: 'not a tag' }],
    ['theme', { theme: 'blue' as 'auto' }],
    ['position', { position: 'middle' as 'top' }],
    ['dismissDays', { dismissDays: 1.5 }],
    ['dismissDays', { dismissDays: -1 }],
    ['dismissDays', { dismissDays: Number.NaN }],
    ['starts', { starts: 'tomorrow' }],
    ['starts', { starts: '2027-02-30' }],
    ['ends', { ends: '2027-13-01' }],
    ['ends', { starts: '2027-02-02', ends: '2027-02-02' }],
    ['headline', { headline: ' \n ' }],
    ['headline', { headline: 'x'.repeat(201) }],
    ['action', { action: 'x'.repeat(61) }],
    ['href', { href: 'javascript:alert(1)' }],
    ['href', { href: 'data:text/html,x' }],
    ['href', { href: '//evil.example/x' }],
    ['href', { href: 'page.html' }],
  ])('is refused for its %s: %j', (option, choice) => {
    const error = refusal(() => banner('html', { message: 'ceasefire-now', ...choice }));
    expect(error.option).toBe(option);
    expect(error.message).toContain(error.allowed);
  });

  test('takes a path of the same site as its link', () => {
    expect(dataOf({ message: 'ceasefire-now', href: '/gaza?x=1#top' })).toEqual({
      'data-message': 'ceasefire-now',
      'data-href': '/gaza?x=1#top',
    });
  });

  test('leaves out empty fields, as a form has them', () => {
    expect(
      dataOf({ message: 'ceasefire-now', headline: '', href: '', lang: '', theme: undefined }),
    ).toEqual({ 'data-message': 'ceasefire-now' });
  });

  test('writes a language in its canonical form', () => {
    expect(dataOf({ message: 'default', lang: 'AR' })).toEqual({
      'data-message': 'default',
      'data-lang': 'ar',
    });
  });

  test('makes one line of words, without control characters or half characters', () => {
    expect(
      dataOf({ message: 'ceasefire-now', headline: ' a\n\tb\u0000c \ud800' })['data-headline'],
    ).toBe('a bc \uFFFD');
  });

  test('writes words out unless every release has them, which is sure of English only', () => {
    expect(dataOf({ message: 'permanent-ceasefire', lang: 'en' })).toEqual({
      'data-message': 'permanent-ceasefire',
      'data-lang': 'en',
    });
    expect(dataOf({ message: 'permanent-ceasefire', lang: 'ar' })).toMatchObject({
      'data-lang': 'ar',
      'data-headline': textOf('permanent-ceasefire', 'ar').text.headline,
    });
    const french = dataOf({ message: 'let-aid-in', lang: 'fr' });
    expect(Object.keys(french)).toEqual([
      'data-message',
      'data-lang',
      'data-headline',
      'data-action',
      'data-href',
    ]);
    expect(french['data-headline']).toMatch(/Gaza/);
  });

  test('writes out a message that the script does not have, in whatever language', () => {
    expect(dataOf({ message: 'let-aid-in' })).toMatchObject({
      'data-lang': 'en',
      'data-headline': 'Let food, water and medicine into Gaza.',
      'data-href': 'https://www.unrwa.org/',
    });
  });

  test('what asks for something pins the script that can, and its policy allows the host', () => {
    const online = `sha384-${'B'.repeat(64)}`;
    const asking = { message: 'let-aid-in', figure: 'gaza-killed', live: true, tag: 'site-note' };
    const { files, csp } = snippet('html', asking, { ...release, online });
    expect(files[0]!.text).toContain(`/banner@${release.version}/online.js"`);
    expect(files[0]!.text).toContain(online);
    expect(files[0]!.text).toMatch(/data-words="load"\s+data-live\s+data-tag="site-note"/);
    expect(csp).toBe(`script-src ${release.origin}; connect-src ${release.origin}`);
    expect(refusal(() => snippet('html', asking, release)).option).toBe('release');
  });

  test('a line with a figure asks for nothing; an id of none is refused', () => {
    const line = 'Killed in Gaza: 1 · last reported 22 August 2026.';
    expect(dataOf({ message: 'default', figure: line })).toEqual({
      'data-message': 'default',
      'data-figure': line,
    });
    expect(
      refusal(() => banner('html', { message: 'default', figure: 'gaza-kiled' })),
    ).toMatchObject({ option: 'figure', near: 'gaza-killed' });
  });

  test('may follow the current message', () => {
    expect(dataOf({ message: 'default', lang: 'fr' })).toEqual({
      'data-message': 'default',
      'data-lang': 'fr',
    });
  });
});

describe('a badge', () => {
  test.each<[string, BadgeChoice]>([
    ['message', {}],
    ['message', { message: 'no-such-message' }],
    ['message', { text: { message: '  ' } }],
    ['text.message', { text: { message: 'x'.repeat(501) } }],
    ['lang', { message: 'ceasefire-now', lang: '!!' }],
    ['style', { message: 'ceasefire-now', style: 'a b' }],
    ['icon', { message: 'ceasefire-now', icon: '../x' }],
    ['color', { message: 'ceasefire-now', color: '#12345' }],
    ['color', { message: 'ceasefire-now', color: 'url(x)' }],
    ['theme', { message: 'ceasefire-now', theme: 'pink' }],
    ['format', { message: 'ceasefire-now', format: 'gif' as 'png' }],
    ['scale', { message: 'ceasefire-now', format: 'png', scale: 9 }],
    ['link', { message: 'ceasefire-now', link: 'javascript:alert(1)' }],
  ])('is refused for its %s: %j', (option, choice) => {
    expect(refusal(() => badgeUrl(choice, release.origin)).option).toBe(option);
  });

  test.each<[BadgeChoice, string]>([
    [{ message: 'ceasefire-now' }, '/ceasefire-now.svg'],
    [{ message: 'default', style: 'flat', lang: 'en' }, '/default.svg'],
    [
      { message: 'ceasefire-now', lang: 'ar', style: 'for-the-badge' },
      '/ceasefire-now.svg?lang=ar&style=for-the-badge',
    ],
    [{ message: 'ceasefire-now', format: 'png', scale: 3 }, '/ceasefire-now.png?scale=3'],
    [{ message: 'ceasefire-now', scale: 3 }, '/ceasefire-now.svg'],
    [
      { text: { label: 'Made in', message: 'Gaza' }, color: '#007A3D' },
      '/static/v1?label=Made%20in&message=Gaza&color=007a3d',
    ],
    [{ text: { message: 'غزة' }, format: 'png' }, '/static/v1.png?message=%D8%BA%D8%B2%D8%A9'],
  ])('%j is at %s', (choice, path) => {
    expect(badgeUrl(choice, release.origin)).toBe(release.origin + path);
  });
});

describe('a release', () => {
  test.each<[string, Partial<Release>]>([
    ['origin', { origin: 'kit.example' }],
    ['origin', { origin: 'https://kit.example/' }],
    ['origin', { origin: 'https://kit.example/x/' }],
    ['version', { version: 'latest' }],
    ['version', { version: '^1.0.0' }],
    ['integrity', { integrity: '' }],
    ['integrity', { integrity: 'sha384-"onload="x' }],
  ])('is refused for its %s: %j', (option, wrong) => {
    expect(
      refusal(() => snippet('html', { message: 'ceasefire-now' }, { ...release, ...wrong })).option,
    ).toBe(option);
  });
});

test('an unknown target is refused with the names of those that there are', () => {
  const error = refusal(() => snippet('geocities', { message: 'ceasefire-now' }, release));
  expect(error.allowed).toContain('wordpress-block');
  expect(findTarget('geocities')).toBeUndefined();
});
