// The server's form as text: what is escaped, what is written, what the element will need.
import { textOf } from '@solidarity-kit/campaigns';
import { assert, property, string } from 'fast-check';
import { expect, test, vi } from 'vitest';
import { bannerStyles, renderBanner } from './server.ts';

/** How many characters there are that could open or close something. */
const marks = (html: string): number => html.replace(/[^<>"]/g, '').length;

const now = Date.UTC(2026, 10, 21);

test('words of every locale are there, and stay when the element knows only English and Arabic', () => {
  const html = renderBanner({ message: 'let-aid-in', lang: 'fr-CA', now });
  const { text } = textOf('let-aid-in', 'fr');
  expect(html).toContain(`<slot name="headline">${text.headline}</slot>`);
  expect(html).toContain(
    `lang="fr" position="top" headline="${text.headline}" action="${text.action}"`,
  );
});

test('words that the script carries are not repeated in attributes', () => {
  expect(renderBanner({ lang: 'ar', now })).not.toContain('headline="');
});

test('the language follows the list when none is given', () => {
  expect(renderBanner({ languages: ['tlh', 'ar'], now })).toContain('dir="rtl"');
});

test('with a strict policy: a linked style sheet, no inline style of any kind', () => {
  const html = renderBanner({ stylesheet: '/banner.css', border: true, now });
  expect(html).toContain(
    '<template shadowrootmode="open"><link rel="stylesheet" href="/banner.css">',
  );
  expect(html).not.toMatch(/<style|style=/);
});

test('inline: the same style sheet, with the nonce', () => {
  expect(renderBanner({ nonce: 'r4nd0m', now })).toContain(
    `<style nonce="r4nd0m">${bannerStyles}</style>`,
  );
});

test('dates: empty before they begin, nothing after they end', () => {
  expect(renderBanner({ starts: '2027-01-01', now })).not.toContain('<template');
  expect(renderBanner({ starts: '2027-01-01', now })).toContain('starts="2027-01-01"');
  expect(renderBanner({ ends: '2026-01-01', now })).toBe('');
});

test('the clock is read for the schedule and for dates, and for nothing else', () => {
  const clock = vi.spyOn(Date, 'now');
  renderBanner({ message: 'let-aid-in', lang: 'fr' });
  expect(clock).not.toHaveBeenCalled();
  for (const options of [{}, { message: 'default' }, { message: 'let-aid-in', ends: '2999-01-01' }])
    renderBanner(options);
  expect(clock).toHaveBeenCalledTimes(3);
  clock.mockRestore();
});

test('a bad option is complained about and left out', () => {
  const complaints: string[] = [];
  const html = renderBanner({ theme: 'pink', now }, (s) => complaints.push(s));
  expect(complaints).toHaveLength(1);
  expect(html).not.toContain('pink');
});

test('no text gets out of its place, whatever it is', () => {
  assert(
    property(string({ minLength: 1 }), string({ minLength: 1 }), (headline, action) => {
      const html = renderBanner({ headline, action, now, stylesheet: '/x.css' });
      const plain = renderBanner({ headline: 'x', action: 'y', now, stylesheet: '/x.css' });
      // As many tags and quotes as with harmless words: nothing opened, nothing closed.
      expect(marks(html)).toBe(marks(plain));
    }),
  );
});
