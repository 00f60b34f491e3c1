// Whatever the generator would leave out or refuse is told by the name of its field; what it takes is not.
import { assert, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { ownWords, untouched, type Choice } from './choice.ts';
import { bannerChoice } from './pick.ts';
import { wrongFields } from './wrong.ts';

const start = untouched('en');
const banner = (change: Partial<Choice['banner']>): Choice => ({
  ...start,
  banner: { ...start.banner, ...change },
});
const badge = (change: Partial<Choice['badge']>): Choice => ({
  ...start,
  kind: 'badge',
  badge: { ...start.badge, ...change },
});
const picture = (change: Partial<Choice['picture']>): Choice => ({
  ...start,
  kind: 'picture',
  picture: { ...start.picture, ...change },
});

const own = (choice: Choice): Choice => ({ ...choice, message: ownWords });

test.each([
  [banner({}), []],
  [
    own(banner({})),
    [
      { field: 'headline', reason: 'needed' },
      { field: 'action', reason: 'needed' },
      { field: 'href', reason: 'needed' },
    ],
  ],
  [own(banner({ headline: 'Now', action: 'Join', href: 'a.example' })), []],
  [own(badge({})), [{ field: 'text', reason: 'needed' }]],
  [own(badge({ text: 'Now' })), []],
  [picture({ headline: 'not chosen'.repeat(30) }), []],
  [own(picture({})), [{ field: 'headline', reason: 'needed' }]],
  [own(picture({ headline: 'Now', link: 'a.example', size: 'hero' })), []],
  [
    own(picture({ headline: 'x'.repeat(281), subline: 'x'.repeat(281) })),
    [
      { field: 'headline', reason: 'long' },
      { field: 'subline', reason: 'long' },
    ],
  ],
  [
    own(picture({ headline: 'Now', link: 'exa mple.org', size: 'hero' })),
    [{ field: 'link', reason: 'link' }],
  ],
  // A card leads nowhere by itself.
  [own(picture({ headline: 'Now', link: 'exa mple.org' })), []],
  [banner({ href: 'www.example.org/vigil' }), []],
  [banner({ href: 'about' }), []],
  [banner({ href: 'exa mple.org' }), [{ field: 'href', reason: 'link' }]],
  [banner({ days: Number.NaN }), [{ field: 'days', reason: 'days' }]],
  [banner({ days: Number.NaN, dismissible: false }), []],
  [banner({ starts: '2027-05-15', ends: '2027-05-14' }), [{ field: 'ends', reason: 'order' }]],
  [banner({ starts: '2027-05-15', ends: '2027-05-15' }), [{ field: 'ends', reason: 'order' }]],
  [banner({ starts: '2027-05-15', ends: '2027-05-16' }), []],
  [banner({ headline: 'x'.repeat(201) }), []],
  [
    own(banner({ headline: 'x'.repeat(201), action: 'Join', href: '/act' })),
    [{ field: 'headline', reason: 'long' }],
  ],
  [badge({ link: 'about' }), []],
  [own(badge({ link: 'about', text: 'Ours' })), [{ field: 'link', reason: 'link' }]],
  [badge({ logo: '???' }), [{ field: 'logo', reason: 'logo' }]],
  [badge({ color: 'bleu' }), [{ field: 'color', reason: 'colour' }]],
])('%#', (choice, wrong) => expect(wrongFields(choice)).toEqual(wrong));

test('where nothing is told, the snippet has everything that was typed', () => {
  const typed = string({ unit: 'grapheme', maxLength: 230 });
  assert(
    property(typed, typed, typed, integer(), (headline, href, starts, days) => {
      const choice = own(banner({ headline, action: 'Join', href, starts, days }));
      if (wrongFields(choice).length > 0) return;
      const made = bannerChoice(choice);
      expect(made.headline ?? '').toBe(headline.trim());
      expect(made.starts ?? '').toBe(starts);
      expect(Boolean(made.href)).toBe(Boolean(href.trim()));
    }),
  );
});
