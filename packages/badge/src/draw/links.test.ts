// A badge's links: around all of it, or one for each segment.
import { expect, it } from 'vitest';
import { badges, elements } from '../testing.ts';

const links = { link: 'https://example.org/label', messageLink: 'https://example.org/message' };

it('two links lie on their segments, each with its words', async () => {
  const svg = await badges.draw({ label: 'غزة', message: 'الآن', ...links });
  const all = elements(svg);
  const anchors = all.filter(({ name }) => name === 'a').map(({ attributes }) => attributes);
  expect(anchors.map(({ href }) => href)).toEqual([links.messageLink, links.link]);
  expect(anchors.map((each) => each['aria-label'])).toEqual(['الآن', 'غزة']);
  const [first, second] = all.filter(({ attributes }) => attributes['fill-opacity'] === '0');
  expect(Number(first!.attributes['width'])).toBe(Number(second!.attributes['x']));
  expect(all[0]!.attributes['role']).toBeUndefined();
});

it('one segment has the link that is its own', async () => {
  expect(await badges.draw({ message: 'now', ...links })).toContain(`href="${links.messageLink}"`);
  const svg = await badges.draw({ label: 'Gaza', message: 'now', link: links.link });
  expect(svg.match(/<a /g)?.length).toBe(1);
});
