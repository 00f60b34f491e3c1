// Fuzz: whole addresses, headers and methods, thrown together. FUZZ_RUNS sets how many.
import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  oneof,
  record,
  string,
  tuple,
} from 'fast-check';
import { expect, test } from 'vitest';
import { faultOf } from './harmless.ts';
import { errorsIn, watchedApp } from './watched-app.ts';

const { app, lines } = await watchedApp({ TRUST_PROXY: 'on' });

const names =
  'style label message color labelColor icon logo logoColor theme lang dir link cacheSeconds scale url format maxwidth x'.split(
    ' ',
  );
const known =
  'default ceasefire-now ar auto flat for-the-badge github red 9cf 2 % %zz - -- _ .svg .png .json .. :'.split(
    ' ',
  );
const text = string({ unit: 'binary', maxLength: 60 }).map((one) =>
  encodeURIComponent(one.toWellFormed()),
);
const ascii = string({ unit: 'grapheme-ascii', maxLength: 40 }).map((one) =>
  one.replace(/[#\\]/g, ''),
);
const piece = oneof(text, ascii, constantFrom(...known));
const place = constantFrom(
  ...'/ /badge/ /: /static/ /static/v1 /default /banner@ /assets/ /oembed /docs /x/'.split(' '),
);
const query = array(tuple(oneof(constantFrom(...names), text), piece), { maxLength: 6 });
const target = tuple(
  place,
  array(piece, { maxLength: 4 }),
  constantFrom('', '.svg', '.png', '.json'),
  query,
).map(([first, pieces, suffix, options]) => {
  const path = `${first}${pieces.join('-').replaceAll('?', '%3F')}${suffix}`;
  return `${path}?${options.map((one) => one.join('=')).join('&')}`;
});
const value = string({ unit: 'grapheme-ascii', maxLength: 200 });
const headers = record(
  {
    accept: value,
    'accept-language': value,
    'if-none-match': value,
    'accept-encoding': value,
    'x-forwarded-host': value,
    'x-forwarded-proto': value,
  },
  { requiredKeys: [] },
);
const method = constantFrom('GET', 'GET', 'GET', 'HEAD', 'POST', 'OPTIONS');

test('every answer is harmless', { timeout: 600_000 }, async () => {
  await assert(
    asyncProperty(target, headers, method, async (path, given, verb) => {
      lines.length = 0;
      expect(await faultOf(app, path, { headers: given, method: verb })).toBeUndefined();
      expect(errorsIn(lines)).toEqual([]);
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 1500) },
  );
});
