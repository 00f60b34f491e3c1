// The table itself: every option can be found, says what it takes, and takes what it says.
import { describe, expect, test } from 'vitest';
import { badgeOptions, imageOptions } from './badge.ts';
import { bannerOptions } from './banner.ts';
import type { Option } from './option.ts';
import { readQuery } from './query.ts';

const tables: Readonly<Record<string, Readonly<Record<string, Option>>>> = {
  badge: { ...badgeOptions, ...imageOptions },
  banner: bannerOptions,
};

describe.each(Object.entries(tables))('%s', (_, table) => {
  test('no two options share a name', () => {
    const names = Object.values(table).flatMap(({ name, otherNames = [] }) => [
      name,
      ...otherNames,
    ]);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(Object.entries(table))(
    '%s takes what it lists and refuses what is nothing',
    (_key, option) => {
      expect(option.allowed.length).toBeGreaterThan(3);
      expect(option.default.length).toBeGreaterThan(0);
      for (const value of option.values ?? []) expect(option.parse(value), value).toBeDefined();
      for (const edge of option.range ?? []) expect(option.parse(String(edge))).toBe(edge);
      for (const most of option.range?.slice(1) ?? [])
        expect(option.parse(String(most + 1))).toBeUndefined();
      for (const nothing of ['\u0000', '__proto__', 'constructor'].filter(
        () => option.values ?? option.range,
      ))
        expect(option.parse(nothing)).toBeUndefined();
    },
  );
});

describe('readQuery', () => {
  const table = { ...badgeOptions, ...imageOptions };
  test.each([
    ['', {}],
    ['?style=plastic', { style: 'plastic' }],
    ['colorA=red&colorB=blue&maxAge=60', { labelColor: 'red', color: 'blue', cacheSeconds: '60' }],
    ['colorB=blue&color=red', { color: 'red' }],
    ['color=red&colorB=blue', { color: 'red' }],
    ['color=&colorB=blue', { color: 'blue' }],
    ['color=red&color=blue', { color: 'red' }],
    ['label=&message=', { label: '' }],
    ['__proto__=x&constructor=y&toString=z', {}],
  ])('%s', (query, found) => {
    expect(readQuery(table, query)).toEqual(found);
  });
});
