// Negotiation case by case, over the locales that the kit promises.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAcceptLanguage } from './accept-language.ts';
import { localeTags, negotiate } from './index.ts';
import { lookup } from './negotiate.ts';

const promised =
  'ar en fr es de it pt pt-BR nl sv da nb fi pl cs ro el tr fa ur ckb ku ps he hi bn ta id ms ja ko zh-Hans zh-Hant ru uk sw am so ha bs sq ga cy eu ca'.split(
    ' ',
  );

test('no locale that was ever published goes away', () => {
  expect(localeTags).toEqual(expect.arrayContaining(promised));
});

describe('a single wish', () => {
  test.each([
    // The tag itself, and cut from its end.
    ['ar', 'ar'],
    ['ar-EG', 'ar'],
    ['ar-PS', 'ar'],
    ['ar-Arab-SA', 'ar'],
    ['en-GB', 'en'],
    ['en-US-u-nu-arab', 'en'],
    ['es-419', 'es'],
    ['fr-CA', 'fr'],
    ['de-CH-1996', 'de'],
    ['ca-ES-valencia', 'ca'],
    ['ur-IN', 'ur'],
    ['bn-IN', 'bn'],
    ['ta-LK', 'ta'],
    ['sw-KE', 'sw'],
    // Case and separator as people write them.
    ['AR-eg', 'ar'],
    ['zh_TW', 'zh-Hant'],
    ['PT-br', 'pt-BR'],
    // Chinese by script, said or likely.
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['zh-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['zh-TW', 'zh-Hant'],
    ['zh-Hant-US', 'zh-Hant'],
    ['cmn-TW', 'zh-Hant'],
    ['yue', 'zh-Hant'],
    ['yue-CN', 'zh-Hans'],
    ['wuu', 'zh-Hans'],
    ['nan-TW', 'zh-Hant'],
    // Norwegian.
    ['nb-NO', 'nb'],
    ['nn', 'nb'],
    ['nn-NO', 'nb'],
    ['no', 'nb'],
    // Portuguese: Brazil's own, everybody else the other.
    ['pt-BR', 'pt-BR'],
    ['pt', 'pt'],
    ['pt-PT', 'pt'],
    ['pt-AO', 'pt'],
    ['pt-MZ', 'pt'],
    // Old and alternative codes.
    ['iw', 'he'],
    ['iw-IL', 'he'],
    ['in', 'id'],
    ['in-ID', 'id'],
    ['mo', 'ro'],
    ['arb', 'ar'],
    ['swh', 'sw'],
    ['zsm', 'ms'],
    // Spoken Arabics are written in Arabic.
    ['arz', 'ar'],
    ['apc', 'ar'],
    ['ajp', 'ar'],
    ['ary-MA', 'ar'],
    // Kurdish by script.
    ['ku', 'ku'],
    ['ku-TR', 'ku'],
    ['kmr', 'ku'],
    ['ku-IQ', 'ckb'],
    ['ku-Arab', 'ckb'],
    ['ckb-IR', 'ckb'],
    // Relatives.
    ['prs', 'fa'],
    ['fa-AF', 'fa'],
    ['hr', 'bs'],
    ['sr-Latn-RS', 'bs'],
    ['sh', 'bs'],
    ['gsw', 'de'],
    ['pbt', 'ps'],
  ])('%s gets %s', (wish, locale) => {
    expect(lookup([wish], promised)).toBe(locale);
  });

  test.each([
    ['another script than ours', 'ms-Arab'],
    ['Hindi in Latin letters', 'hi-Latn'],
    ['Serbian in Cyrillic letters', 'sr'],
    ['a language we lack', 'is'],
    ['no tag at all', '../../etc/passwd'],
    ['nothing', ''],
    ['a private tag', 'x-klingon'],
    ['a very long string', 'a'.repeat(10_000)],
  ])('%s gets English: %s', (_, wish) => {
    expect(lookup([wish], promised)).toBe('en');
  });
});

describe('several wishes', () => {
  test('the first that there is decides, before any later exact one', () => {
    expect(lookup(['is', 'nn', 'da'], promised)).toBe('nb');
    expect(lookup(['fr-CA', 'en'], promised)).toBe('fr');
  });

  test('what is no tag is passed over', () => {
    expect(lookup(['', '*', '💔', 'de'], promised)).toBe('de');
  });

  test('only what is available comes back, written as it is there', () => {
    expect(lookup(['pt-BR'], ['en', 'pt'])).toBe('pt');
    expect(lookup(['pt'], ['en', 'pt-BR'])).toBe('en');
    expect(lookup(['nb'], ['en', 'no'])).toBe('no');
    expect(lookup(['zh-SG'], ['en', 'zh'])).toBe('zh');
    expect(lookup(['wuu'], ['en', 'zh'])).toBe('zh');
    expect(lookup(['ar'], [])).toBe('en');
  });

  test('the closest of several comes back, its script named or not', () => {
    expect(lookup(['sr-RS'], ['en', 'sr', 'sr-Cyrl-RS'])).toBe('sr-Cyrl-RS');
    expect(lookup(['zh-TW'], ['zh-Hans', 'zh-Hant', 'zh-Hant-TW'])).toBe('zh-Hant-TW');
    expect(lookup(['de-AT'], ['de', 'de-AT', 'de-CH'])).toBe('de-AT');
  });

  test('the kit’s own locales are the default', () => {
    expect(negotiate(['ar-EG'])).toBe('ar');
    expect(negotiate(['ur-PK', 'en'])).toBe('ur');
    expect(negotiate([])).toBe('en');
  });
});

describe('parseAcceptLanguage', () => {
  test.each<[string, string[]]>([
    ['ar-EG,ar;q=0.9,en;q=0.8', ['ar-EG', 'ar', 'en']],
    ['fr;q=0.5, ar', ['ar', 'fr']],
    ['en;q=0.8,de;q=0.8', ['en', 'de']],
    ['da, en-gb;q=0.8, en;q=0.7', ['da', 'en-gb', 'en']],
    ['he ; q = 0.3 , fa', ['fa', 'he']],
    ['en;q=0, ur', ['ur']],
    ['*', []],
    ['sv, *;q=0.1', ['sv']],
    ['', []],
    ['en;q=2, de;q=x, tr', ['tr']],
    [';;;,,,', []],
    ['<script>, it', ['it']],
  ])('%s', (header, tags) => {
    expect(parseAcceptLanguage(header)).toEqual(tags);
  });

  test('of a header of a megabyte only the beginning is read', () => {
    expect(parseAcceptLanguage('ar,'.repeat(350_000)).length).toBeLessThan(400);
    expect(parseAcceptLanguage(`${'a'.repeat(1_000_000)};q=0.5`)).toEqual([]);
  });
});

describe('whatever comes in', () => {
  const subtag = fc.stringMatching(/^[A-Za-z0-9]{1,8}$/);
  const tagLike = fc.array(subtag, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('-'));
  const wish = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), tagLike);

  test.each(['und', 'und-Latn', 'und-Arab', 'und-US', 'zxx', 'root'])(
    '%s names no language: the next wish decides',
    (tag) => {
      expect(lookup([tag, 'ar'], promised)).toBe('ar');
      expect(lookup([tag], promised)).toBe('en');
    },
  );

  test('a locale of the kit comes out', () => {
    fc.assert(
      fc.property(fc.array(wish), (wishes) => {
        expect(promised).toContain(lookup(wishes, promised));
      }),
      { numRuns: 2000 },
    );
  });

  test('every available locale is found under its own name, and under it with any region', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...promised),
        fc.constantFrom('AQ', '001', 'XK'),
        (tag, region) => {
          expect(lookup([tag], promised)).toBe(tag);
          const regional = tag.includes('BR') ? tag : `${tag}-${region}`;
          expect(lookup([regional], promised)).toBe(tag);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a header is read without harm', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (header) => {
        expect(parseAcceptLanguage(header).every((tag) => /^[A-Za-z0-9-]+$/.test(tag))).toBe(true);
      }),
    );
  });
});
