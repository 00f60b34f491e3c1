// Every campaign file, for whoever adds one: what is wrong is told with the file and the line to mend.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contrastOf } from '@solidarity-kit/options';
import { describe, expect, test } from 'vitest';
import type { Campaign } from './model.ts';
import * as palettes from './palettes.ts';
import { campaignFaults } from './testing/faults.ts';

const folder = fileURLToPath(new URL('./campaigns/', import.meta.url));
const files = readdirSync(folder).filter((name) => /^(?!index)[\w-]+\.ts$/.test(name));

/** Names of the icons that there are: one file each. This package knows no other part of the kit, so it reads the folder. */
const icons = readdirSync(fileURLToPath(new URL('../../badge/src/icons/', import.meta.url)))
  .filter((name) => /^(?!index)[\w-]+\.ts$/.test(name))
  .map((name) => name.slice(0, -'.ts'.length));

test.each(files)('%s', async (name) => {
  const path = `packages/campaigns/src/campaigns/${name}`;
  const module = (await import(`${folder}${name}`)) as { default: Campaign };
  expect(campaignFaults(path, readFileSync(folder + name, 'utf8'), module.default, icons)).toEqual(
    [],
  );
});

test('white text on the kit’s own palettes has a contrast of 7', () => {
  const own = Object.values(palettes).filter((value) => typeof value === 'object');
  expect(own.length).toBeGreaterThan(2);
  for (const { ground, ink, accent, onAccent } of own) {
    expect(contrastOf(ground, ink)).toBeGreaterThanOrEqual(7);
    expect(contrastOf(accent, onAccent)).toBeGreaterThanOrEqual(7);
  }
});

describe('a file with a fault', () => {
  const source = `// Our vigil.
const vigil: Campaign = {
  id: 'our-vigil',
  name: 'Our vigil',
  home: 'https://example.org/',
  actions: [{ title: 'Come', url: 'https://example.org/come' }],
  palette: { ground: '#000000', ink: '#ffffff', accent: '#9E1B32', onAccent: '#ffffff' },
  icon: 'candle',
  since: '2026-01-01',
  label: { en: 'Vigil' },
  messages: [
    {
      id: 'come-and-stand',
      revision: 1,
      tone: 'mild',
      link: 'https://example.org/come',
      since: '2026-01-01',
      sources: [
        { title: 'Us', publisher: 'Us', url: 'https://example.org/us', date: '2026-02-30' },
      ],
      text: { en: { badge: 'Come', headline: 'Come.', action: 'Come', alt: 'Vigil: come' } },
    },
  ],
};`;
  const vigil = {
    id: 'our-vigil',
    name: 'Our vigil',
    home: 'https://example.org/',
    actions: [{ title: 'Come', url: 'https://example.org/come' }],
    palette: { ground: '#000000', ink: '#ffffff', accent: '#9e1b32', onAccent: '#ffffff' },
    icon: 'candle',
    since: '2026-01-01',
    label: { en: 'Vigil' },
    messages: [
      {
        id: 'come-and-stand',
        revision: 1,
        tone: 'mild',
        link: 'https://example.org/come',
        since: '2026-01-01',
        sources: [
          { title: 'Us', publisher: 'Us', url: 'https://example.org/us', date: '2026-01-01' },
        ],
        text: { en: { badge: 'Come', headline: 'Come.', action: 'Come', alt: 'Vigil: come' } },
      },
    ],
  } as const satisfies Campaign;
  const [message] = vigil.messages;
  const faults = (campaign: object, text = source) =>
    campaignFaults('vigil.ts', text, campaign as Campaign, icons);

  test('has no fault before', () => {
    expect(faults(vigil)).toEqual([]);
  });

  test('with an icon that does not exist', () => {
    const text = source.replace("icon: 'candle'", "icon: 'lantern'");
    expect(faults({ ...vigil, icon: 'lantern' }, text)).toEqual([
      expect.stringMatching(/^vigil\.ts:8: icon: there is none of this name; there are candle,/),
    ]);
  });

  test('with a colour in capitals', () => {
    expect(faults({ ...vigil, palette: { ...vigil.palette, accent: '#9E1B32' } })).toEqual([
      expect.stringMatching(/^vigil\.ts:7: palette\.accent: must be a colour such as #9e1b32, in/),
    ]);
  });

  test('with a day that does not exist', () => {
    const [source1] = message.sources;
    const bad = { ...message, sources: [{ ...source1, date: '2026-02-30' }] };
    expect(faults({ ...vigil, messages: [bad] })).toEqual([
      expect.stringMatching(
        /^vigil\.ts:19: messages\.0\.sources\.0\.date: is not a day of the cal/,
      ),
    ]);
  });

  test('with something missing: the line where the message begins', () => {
    const { sources: _, ...bare } = message;
    const text = source.replace(/ {6}sources: \[[^\]]*\],\n/, '');
    expect(faults({ ...vigil, messages: [bare] }, text)).toEqual([
      expect.stringMatching(/^vigil\.ts:13: messages\.0\.sources: /),
    ]);
  });
});
