// Every message in every locale as a badge: no missing glyph, at most 320 px in `flat`, the accessible name whole, read in the right direction.
import { expect, test } from 'vitest';
import { createBadges, icons, parseBadge, svgOf } from '../packages/badge/src/index.ts';
import { campaigns, locales, textOf } from '../packages/campaigns/src/index.ts';
import { directionOf } from '../packages/options/src/index.ts';
import { createNodeOutliner } from '../packages/outline/src/node.ts';

/** Widest badge, in px: the smallest screen that the kit is made for. */
const widest = 320;

const outliner = createNodeOutliner();
let missing = 0;
let truncated = 0;
const badges = createBadges({
  ...outliner,
  outline: (text, options) => {
    const outline = outliner.outline(text, options);
    // Before its font is loaded, a character says nothing.
    if (outline.complete) missing += outline.missing;
    if (outline.truncated) truncated += 1;
    return outline;
  },
});

test.each(locales)('$tag: every badge can be read', async ({ tag }) => {
  const faults: string[] = [];
  for (const campaign of campaigns) {
    const { icon, palette } = campaign;
    for (const { id } of campaign.messages) {
      const { text, label, locale, dir } = textOf(id, tag);
      missing = 0;
      truncated = 0;
      const spec = parseBadge({
        label,
        message: text.badge,
        icon,
        color: palette.accent,
        labelColor: palette.ground,
        alt: text.alt,
        lang: locale,
      });
      const svg = svgOf(await badges.render(spec));
      const width = Number(/^<svg[^>]* width="(\d+)"/.exec(svg)?.[1]);
      if (!(width <= widest)) faults.push(`${id}: ${width} px: ${label} | ${text.badge}`);
      if (missing > 0) faults.push(`${id}: ${missing} missing: ${label} | ${text.badge}`);
      if (truncated > 0) faults.push(`${id}: cut: ${label} | ${text.badge}`);
      if (spec.direction !== dir)
        faults.push(`${id}: runs ${spec.direction}, ${locale} runs ${dir}`);
      if (!svg.includes(`lang="${locale}"`)) faults.push(`${id}: is not marked as ${locale}`);
    }
  }
  expect(faults).toEqual([]);
});

test('the check above can fail: a long text is wide, a character of no script is missing', async () => {
  missing = 0;
  const spec = parseBadge({
    label: 'Palestine',
    message: `${'ceasefire now '.repeat(6)}\u{10fffd}`,
  });
  const svg = svgOf(await badges.render(spec));
  expect(Number(/ width="(\d+)"/.exec(svg)?.[1])).toBeGreaterThan(widest);
  expect(missing).toBeGreaterThan(0);
  expect(directionOf('en')).toBe('ltr');
});

test('every campaign has an icon that the badges know', () => {
  const names = icons.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(campaigns.map(({ icon }) => icon)));
});
