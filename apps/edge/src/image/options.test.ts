// The query: names of today and of earlier years, what is ignored, and what is refused with a reason.
import { expect, test } from 'vitest';
import { OptionError } from '@solidarity-kit/options';
import { parseOptions } from './options.ts';

test.each([
  ['', {}],
  ['style=plastic&color=red', { style: 'plastic', color: 'red' }],
  ['unknown=1&utm_source=x&STYLE=no', {}],
  ['style=&color=&lang=', {}],
  ['label=', { label: '' }],
  ['label=a+b%20c', { label: 'a b c' }],
  ['label=first&label=second', { label: 'first' }],
  ['colorA=red&colorB=blue&maxAge=600', { labelColor: 'red', color: 'blue', cacheSeconds: 600 }],
  ['colorB=blue&color=red', { color: 'red' }],
  ['color=&colorB=blue', { color: 'blue' }],
  ['style=popout', { style: 'flat' }],
  ['style=popout-square', { style: 'flat-square' }],
  ['logoWidth=30&logoPosition=2&logoSize=auto', { logoSize: 'auto' }],
  ['cacheSeconds=0&scale=4', { cacheSeconds: 0, scale: 4 }],
  ['lang=AUTO', { lang: 'AUTO' }],
  ['lang=zh_Hant&theme=auto&dir=rtl', { lang: 'zh_Hant', theme: 'auto', dir: 'rtl' }],
  ['__proto__=x&constructor=y', {}],
  ['link=https%3A%2F%2Fexample.org', { link: 'https://example.org/' }],
  ['link=mailto:a@b.example', { link: 'mailto:a@b.example' }],
  [
    'link=https://a.example&link=https://b.example',
    { link: 'https://a.example/', messageLink: 'https://b.example/' },
  ],
  ['color=rgb(1,2,3)&labelColor=%23abcd', { color: 'rgb(1,2,3)', labelColor: '#abcd' }],
])('%s', (query, options) => {
  expect(parseOptions(query)).toEqual({ options, refused: [], strict: false });
});

test.each([
  ['style=flatt', 'style', 'flatt'],
  ['theme=dim', 'theme', 'dim'],
  ['icon=nothing', 'icon', 'nothing'],
  ['lang=-', 'lang', '-'],
  ['scale=0', 'scale', '0'],
  ['scale=1.5', 'scale', '1.5'],
  ['cacheSeconds=-1', 'cacheSeconds', '-1'],
  ['cacheSeconds=1e3', 'cacheSeconds', '1e3'],
  ['link=javascript:alert(1)', 'link', 'javascript:alert(1)'],
  ['style=constructor', 'style', 'constructor'],
  ['maxAge=soon', 'cacheSeconds', 'soon'],
])('%s is left out and named', (query, option, given) => {
  const { options, refused } = parseOptions(query);
  expect(options).toEqual({});
  expect(refused).toHaveLength(1);
  expect(refused[0]).toBeInstanceOf(OptionError);
  expect(refused[0]).toMatchObject({ option, given });
  expect(refused[0]!.allowed.length).toBeGreaterThan(3);
});

test.each([
  ['strict=1', true],
  ['strict=yes', true],
  ['strict=0', false],
  ['strict=', false],
])('%s', (query, strict) => {
  expect(parseOptions(query).strict).toBe(strict);
});
