// Every address of the project's list of real badges is drawn with its words, by the service as it is.
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clean, parseStatic } from '../packages/options/src/index.ts';
import { addressesOf, outcomes, realBadges } from '../scripts/real-badges.ts';

/** What shields.io refuses as well: an address without a dash, or one that says nothing. */
const wordless = /Allowed: LABEL-MESSAGE-COLOR|^The badge has no text/;

/** The accessible name of an address's words; empty where the grammar of static badges tells none. */
function nameOf(address: string): string {
  const { pathname, searchParams } = new URL(address);
  const given = searchParams.get('label');
  const [label, message] = pathname.startsWith('/static/v1')
    ? ['', searchParams.get('message') ?? '']
    : partsOf(pathname.replace(/^\/badge\//, '').replace(/\.(?:svg|png|json)$/, ''));
  // A swatch, or an address without a dash, is named by what there is of it.
  if (message.trim() === '') return '';
  return [given ?? label ?? '', message]
    .map((text) => clean(text))
    .filter((text) => text !== '')
    .join(': ');
}

function partsOf(content: string): [string, string] {
  // A percent sign that escapes nothing stands for itself.
  const decoded = content.replace(/(?:%[\da-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
  const { label = '', message = '' } = parseStatic(decoded) ?? {};
  return [label, message];
}

const unescaped = (text: string): string =>
  text.replace(
    /&(?:#39|amp|lt|gt|quot);/g,
    (entity) => ({ '&#39;': "'", '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' })[entity]!,
  );

test.skipIf(!existsSync(realBadges))(
  `../shared/data/real-badges.txt: all that say something are drawn with their words`,
  async () => {
    const all = await outcomes(addressesOf(realBadges));
    const failed = all.filter(({ error }) => error !== null);
    expect(failed.filter(({ error }) => !wordless.test(error!))).toEqual([]);
    expect(failed.length / all.length).toBeLessThan(0.005);
    const pictures = all.filter(
      ({ error, address }) =>
        error === null && !/\.(?:png|json)(?:$|\?)/.test(new URL(address).pathname),
    );
    const wrong = pictures.filter(
      ({ address, name }) =>
        ![unescaped(name), ''].includes(nameOf(address)) && !/link=/.test(address),
    );
    expect(
      wrong.length / pictures.length,
      JSON.stringify(wrong.slice(0, 20), null, 1),
    ).toBeLessThan(0.005);
    // Options that cannot be used are left out, and few.
    expect(all.filter(({ ignored }) => ignored !== null).length / all.length).toBeLessThan(0.04);
  },
  120_000,
);
