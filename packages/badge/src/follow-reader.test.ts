// Badges in several languages as one image: one size, one name, each language's own branch, and the first for everybody else.
import { expect, test } from 'vitest';
import { followReader } from './follow-reader.ts';
import { messageBadge } from './message-badge.ts';
import { badges } from './testing.ts';

const draw = (lang: string) => badges.draw(messageBadge('ceasefire-now', lang, { theme: 'auto' }));

async function all(...langs: string[]) {
  return followReader(
    await Promise.all(langs.map(async (lang) => ({ lang, svg: await draw(lang) }))),
  );
}
const widths = (svg: string) =>
  [...svg.matchAll(/<svg[^>]* width="(\d+)"/g)].map(([, w]) => Number(w));

test('is as wide as the widest, and named in the first language', async () => {
  const svg = await all('en', 'ar', 'fr');
  const [root, ...each] = widths(svg);
  expect(root).toBe(Math.max(...each));
  expect(svg).toMatch(/^<svg [^>]*lang="en"[^>]*><title>Palestine: ceasefire now<\/title><switch>/);
  expect(svg).toContain('systemLanguage="ar,ar-AE,');
});

test('the last branch has no condition and is the first language', async () => {
  const svg = await all('en', 'ar');
  const branches = svg.split(/(?=<svg )/).slice(1);
  expect(branches).toHaveLength(3);
  expect(branches[2]).not.toContain('systemLanguage');
  expect(branches[2]).toContain('lang="en"');
});

test('all stand where the first begins to read', async () => {
  expect(await all('en', 'ar', 'fr')).not.toMatch(/<svg[^>]* x="/);
  const [root, arabic] = widths(await all('ar', 'fr'));
  expect(await all('ar', 'fr')).toContain(` x="${root! - arabic!}"`);
});
