// Static badges as they stand in public READMEs: with only the host changed, each is drawn with its words.
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../apps/edge/src/app.ts';
import { svgFault } from './harmless.ts';
import { watchedApp } from './watched-app.ts';

let app: App;
beforeAll(async () => {
  ({ app } = await watchedApp());
});

/** A picture's words, the options that it was drawn without, and the error that it shows in their place. */
async function drawn(target: string) {
  const answer = await app.request(target);
  const svg = await answer.text();
  const reasons = answer.headers.get('solidarity-kit-ignored') ?? '';
  return {
    svg,
    name: unescape(/<title>([^<]*)</.exec(svg)?.[1] ?? ''),
    without: [...reasons.matchAll(/(?:^|; )(\w+): "/g)].map(([, option]) => option!),
    error: answer.headers.get('solidarity-kit-error'),
  };
}

const marks: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};
const unescape = (text: string) => text.replace(/&[#\w]+;/g, (one) => marks[one] ?? one);

/** Address, accessible name, and the options that cannot be used, one badge a line. */
const table = readFileSync(new URL('readme-badges.tsv', import.meta.url), 'utf8')
  .replace(/\n$/, '')
  .split('\n')
  .map((line) => line.split('\t') as [target: string, name: string, without: string]);

test('the table has every kind of trouble', () => {
  expect(table.length).toBeGreaterThanOrEqual(150);
  const targets = table.map(([target]) => target).join('\n');
  for (const kind of [
    /logo=data:/,
    /logo=linkedin/i,
    /logo=css3/,
    /style=flat-rounded/,
    /link=mailto:/,
    /colorB=/,
    /logoSize=auto/,
    /static\/v1/,
    /badge\/[^?]*--/,
    /%D8/,
  ])
    expect(targets).toMatch(kind);
});

test.each(table)('%s', async (target, name, without) => {
  const got = await drawn(target);
  // A picture of an error has no words of the badge's own.
  expect(got.error === null ? got.name : '').toBe(unescape(name));
  const found = name === '' ? ['message'] : [...new Set(got.without)];
  expect(found.toSorted()).toEqual(without.split(' ').filter(Boolean).toSorted());
  expect(svgFault(got.svg)).toBeUndefined();
});

const whole = new URL('../../../shared/data/real-badges.txt', import.meta.url);

describe.runIf(existsSync(whole))('shared/data/real-badges.txt', () => {
  test('at least 99.5 % are drawn with their words', { timeout: 120_000 }, async () => {
    const addresses = readFileSync(whole, 'utf8').trim().split('\n');
    const left: string[] = [];
    const reasons: Record<string, number> = {};
    let slowest = 0;
    for (const address of addresses) {
      const { pathname, search } = new URL(address);
      const target = pathname.replace(/\.png$/, '.svg') + search;
      await drawn(target);
      // The second time everything that it needs is loaded: what is timed is the drawing.
      const started = performance.now();
      const { name, without, error } = await drawn(`${target}${search ? '&' : '?'}again`);
      slowest = Math.max(slowest, performance.now() - started);
      if (error !== null || name === '') left.push(`${address}: ${error}`);
      for (const option of without) reasons[option] = (reasons[option] ?? 0) + 1;
    }
    console.log({ badges: addresses.length, left, without: reasons, slowest: Math.round(slowest) });
    expect(left.length / addresses.length).toBeLessThanOrEqual(0.005);
  });
});
