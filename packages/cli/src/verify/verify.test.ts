// What `verify` finds on a page, and what it says of each script.
import { createHash } from 'node:crypto';
import type { ReleaseEntry } from '@solidarity-kit/banner/releases';
import { describe, expect, test } from 'vitest';
import { findScripts } from './find.ts';
import { judge } from './judge.ts';

const bytesOf = (text: string) => Buffer.from(text);
const hash = (text: string, algorithm = 'sha384') =>
  `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`;
const release = (version: string, text: string): ReleaseEntry => ({
  version,
  date: '2026-11-26',
  files: { 'banner.js': { bytes: text.length, integrity: hash(text) } },
  previous: null,
});
const releases = [release('1.0.0', 'one'), release('1.1.0', 'two')];
const known = new Set(releases.map(({ files }) => files['banner.js']!.integrity));
const find = (html: string) => findScripts(html, known).candidates;

describe('finds', () => {
  test.each([
    ['a versioned name', '<script src="https://a.example/banner@1.0.0.js"></script>'],
    ['the newest', '<script src="/banner.js?x"></script>'],
    [
      'another name with a hash of ours',
      `<script src="/s.js" integrity="${hash('one')}"></script>`,
    ],
    ['the mark', '<script src="/s.js" data-solidarity></script>'],
    [
      'the code of a tag manager',
      `<script>var s = document.createElement('script'); s.src = "https:\\/\\/a.example\\/banner@1.0.0.js";</script>`,
    ],
  ])('%s', (_, html) => expect(find(html)).toHaveLength(1));

  test.each([
    ['another script', '<script src="/app.js"></script>'],
    ['a name that only ends like it', '<script src="/cookiebanner.js"></script>'],
    ['a comment', '<!-- <script src="/banner@1.0.0.js"></script> -->'],
    ['a template', '<template><script src="/banner@1.0.0.js"></script></template>'],
    ['the text of a page', '<pre>banner@1.0.0.js</pre>'],
  ])('not %s', (_, html) => expect(find(html)).toEqual([]));

  test('the hash beside an address in code, and banners in the page itself', () => {
    const code = `<script>s.src='https://a.example/banner@1.0.0.js';s.integrity='${hash('one')}';s.crossOrigin='anonymous'</script>`;
    expect(find(code)).toEqual([
      {
        src: 'https://a.example/banner@1.0.0.js',
        integrity: hash('one'),
        crossorigin: true,
        how: 'inline',
        marked: true,
      },
    ]);
    expect(findScripts('<base href="/x/"><solidarity-banner></solidarity-banner>', known)).toEqual({
      candidates: [],
      elements: 1,
      base: '/x/',
    });
  });
});

describe('says', () => {
  const place = {
    url: 'https://a.example/banner@1.0.0.js',
    from: 'https://a.example',
    same: false,
  };
  const say = (text: string, integrity: string, more: object = {}, at: object = {}) =>
    judge(
      { src: '', integrity, crossorigin: true, how: 'tag', marked: true, ...more },
      { ...place, ...at },
      { bytes: bytesOf(text) },
      releases,
    );

  test('that all is well', () => {
    expect(say('one', hash('one'))).toEqual({
      url: place.url,
      from: place.from,
      release: '1.0.0',
      pinned: 'hash',
      whole: true,
      problems: [],
    });
    expect(say('one', `${hash('x', 'sha512')} ${hash('one', 'sha256')}`).problems).toEqual([]);
    expect(say('two', 'ed25519-AAAA', {}, { url: 'https://a.example/banner.js' })).toMatchObject({
      release: '1.1.0',
      pinned: 'key',
      problems: [],
    });
  });

  test.each([
    ['not pinned', say('one', ''), /not pinned/],
    ['changed on the way', say('evil', hash('one')), /browsers refuse it/],
    [
      'changed, and the hash with it',
      say('evil', hash('evil')),
      /not those of the release 1\.0\.0/,
    ],
    [
      'another release under this name',
      say('two', hash('two')),
      /not those of the release 1\.0\.0/,
    ],
    [
      'an unknown release',
      say('new', hash('new'), {}, { url: 'https://a.example/banner@9.0.0.js' }),
      /known here \(1\.0\.0, 1\.1\.0\)/,
    ],
    ['without crossorigin', say('one', hash('one'), { crossorigin: false }), /no crossorigin/],
  ])('%s', (_, { problems }, why) => expect(problems.join(' ')).toMatch(why));

  test('that it cannot be read', () => {
    const verdict = judge(
      { src: '', integrity: hash('one'), crossorigin: true, how: 'tag', marked: true },
      place,
      { failed: 'it answers with 404' },
      releases,
    );
    expect(verdict).toMatchObject({ release: null, whole: false });
    expect(verdict.problems).toEqual(['It cannot be read: it answers with 404.']);
  });
});
