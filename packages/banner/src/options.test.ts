// Reading the options: every bad value is refused in words, and nothing throws.
import { assert, double, option, property, record, string } from 'fast-check';
import { allowedDates, allowedSiteLinks } from '@solidarity-kit/options';
import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

const read = (options: Parameters<typeof readOptions>[0]) => {
  const complaints: string[] = [];
  return { settings: readOptions(options, (sentence) => complaints.push(sentence)), complaints };
};

test('nothing given: the defaults, and no complaint', () => {
  const { settings, complaints } = read({ message: null, theme: '', border: null });
  expect(settings).toMatchObject({
    theme: 'auto',
    position: undefined,
    dismissible: true,
    dismissFor: 7 * 86_400_000,
    starts: -Infinity,
    ends: Infinity,
    border: false,
  });
  expect(complaints).toEqual([]);
});

test('a day is a day in UTC, an instant is an instant', () => {
  const { settings } = read({ starts: '2026-11-29', ends: '2026-11-29T18:00:00+02:00' });
  expect(settings.starts).toBe(Date.UTC(2026, 10, 29));
  expect(settings.ends).toBe(Date.UTC(2026, 10, 29, 16));
});

test.each([
  [{ theme: 'pink' }, 'theme="pink" cannot be used; allowed: auto, light, dark, flag'],
  [
    { position: 'left' },
    'position="left" cannot be used; allowed: top, bottom, sticky, inline, corner',
  ],
  [{ starts: 'tomorrow' }, `starts="tomorrow" cannot be used; allowed: ${allowedDates}`],
  [{ ends: '12' }, `ends="12" cannot be used; allowed: ${allowedDates}`],
  [{ dismissDays: -1 }, 'dismiss-days="-1" cannot be used; allowed: 0 to 3650'],
  [{ dismissDays: NaN }, 'dismiss-days="NaN" cannot be used; allowed: 0 to 3650'],
  [
    { href: 'javascript:alert(1)' },
    `href="javascript:alert(1)" cannot be used; allowed: ${allowedSiteLinks}`,
  ],
  [{ href: 'https://[' }, `href="https://[" cannot be used; allowed: ${allowedSiteLinks}`],
])('%o is refused in words and counts as not given', (options, sentence) => {
  const { settings, complaints } = read(options);
  expect(complaints).toEqual([sentence]);
  expect(settings).toEqual(read({}).settings);
});

test('addresses and paths are kept; what leads elsewhere from each page is refused', () => {
  for (const href of ['https://a.example/b?c#d', '/act', 'mailto:act@example.org'])
    expect(read({ href }).settings.href).toBe(href);
  for (const href of ['act.html', '//cdn.example/x', '#act'])
    expect(read({ href }).complaints).toHaveLength(1);
});

test('auto is the language of nobody', () => {
  expect(read({ lang: 'AUTO' }).settings.lang).toBeUndefined();
  expect(read({ lang: 'pt_br' }).settings.lang).toBe('pt-BR');
});

test('no link but http, https or mailto gets through, whatever is given', () => {
  assert(
    property(string(), (text) => {
      const { href = '/' } = read({ href: text }).settings;
      expect(new URL(href, 'https://x.example').protocol).toMatch(/^(https?|mailto):$/);
    }),
  );
});

test('nothing throws, whatever is given', () => {
  const text = option(string());
  assert(
    property(
      record({
        message: text,
        lang: text,
        theme: text,
        position: text,
        starts: text,
        ends: text,
        href: text,
        dismissDays: option(double()),
      }),
      (options) => {
        expect(() => readOptions(options)).not.toThrow();
      },
    ),
  );
});
