// A folder for one's own campaign: made, checked, drawn, and known to the other commands.
import { applyOwn } from '@solidarity-kit/campaigns/own';
import { existsSync, mkdirSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { useKit } from '../testing/kit.ts';

const { kit, path, put, get } = useKit();
afterEach(() => applyOwn(undefined));

const campaign = 'our-kit/campaigns/our-campaign.yaml';

/** The folder that `init` makes, with a change. */
async function made(change: (text: string) => string = (text) => text): Promise<void> {
  expect((await kit(['init', 'campaign'])).code).toBe(0);
  await put(campaign, change(await get(campaign)));
}

test('init makes a folder that is right as it is, with schemas beside it', async () => {
  const { code, err } = await kit(['init', 'campaign']);
  expect([code, err]).toEqual([0, expect.stringContaining('✓ our-kit/kit.yaml')]);
  const checked = await kit(['check', 'our-kit'], { columns: 300 });
  expect(checked.out).toBe(
    '✓ our-kit: 1 campaign, 2 messages, 0 languages; 0 hidden. default says come-and-stand; the page begins with come-and-stand.\n',
  );
  expect([checked.code, checked.err]).toEqual([0, '']);
  for (const kind of ['kit', 'campaign', 'message', 'locale'])
    expect(JSON.parse(await get(`our-kit/schema/${kind}.json`))).toMatchObject({ type: 'object' });
  expect(await get(campaign)).toContain('$schema=../schema/campaign.json');
});

test('init touches no folder that has something in it', async () => {
  mkdirSync(path('our-kit'));
  await put('our-kit/mine.txt', 'mine');
  const { code, err } = await kit(['init', 'campaign']);
  expect([code, err]).toEqual([3, expect.stringContaining('there is something in it already')]);
  expect(existsSync(path('our-kit/kit.yaml'))).toBe(false);
});

describe('check says file, line, what is wrong and what is allowed', () => {
  test.each<[string, (text: string) => string, RegExp]>([
    [
      'a link',
      (text) => text.replace('link: https:', 'link: http:'),
      /^our-kit\/campaigns\/our-campaign\.yaml:25:5: messages\[0\]\.link: must be an https address such as/,
    ],
    [
      'a contrast',
      (text) => text.replace("accent: '#24476b'", "accent: '#6a8fb5'"),
      /:17:3: palette\.onAccent: .* contrast of 3\.38, needs 4\.5; #[0-9a-f]{6} would do/,
    ],
    [
      'a day',
      (text) => text.replace(/since: .*/, 'since: 2026-02-30'),
      /:20:1: since: is not a day of the calendar \(given: "2026-02-30"\)/,
    ],
    [
      'a badge that is too wide',
      (text) =>
        text.replace(
          'badge: Bring a candle',
          'badge: Bring a candle, and a friend who brings another one',
        ),
      /:54:9: messages\[1\]\.text\.en\.badge: the badge is \d{3} px wide, and a small phone 320/,
    ],
    [
      'a headline that is too long',
      (text) =>
        text.replace('Bring a candle for', `Bring ${'WARM WHITE WAX CANDLES, '.repeat(3)} one for`),
      /:55:9: messages\[1\]\.text\.en\.headline: takes \d lines on a phone of 320 px/,
    ],
    [
      'letters that no font has',
      (text) => text.replace('badge: Bring a candle', 'badge: "Bring \\U0001F8FF"'),
      /:54:9: messages\[1\]\.text\.en\.badge: no font of the kit has all of its letters/,
    ],
  ])('%s', async (_, change, problem) => {
    await made(change);
    const { code, out } = await kit(['check', 'our-kit'], { columns: 400 });
    expect(out).toMatch(problem);
    expect(code).toBe(1);
  });
});

test('--json says the same to programs', async () => {
  await made((text) => text.replace('link: https:', 'link: http:'));
  const { code, out } = await kit(['check', 'our-kit', '--json']);
  expect(JSON.parse(out)).toMatchObject({
    problems: [{ file: 'campaigns/our-campaign.yaml', path: ['messages', 0, 'link'], line: 25 }],
  });
  expect(code).toBe(1);
});

test('a folder that is misspelt is told, and one that there is not', async () => {
  await made();
  mkdirSync(path('our-kit/campaings'));
  await put('our-kit/campaings/x.yaml', 'id: x');
  expect((await kit(['check', 'our-kit'])).err).toContain('our-kit/campaings/x.yaml is not read');
  const none = await kit(['check', 'nowhere'], { columns: 300 });
  expect([none.code, none.err]).toEqual([3, expect.stringContaining('there is no such folder')]);
});

test('--sheet draws everything into one picture, as PNG and as SVG', async () => {
  await made();
  expect((await kit(['check', 'our-kit', '--sheet', 'sheet.svg'])).code).toBe(0);
  const svg = await get('sheet.svg');
  expect(svg.match(/<image /g)).toHaveLength(2 * 6);
  expect((await kit(['check', 'our-kit', '--sheet', 'sheet.png'])).code).toBe(0);
  expect((await get('sheet.png')).slice(1, 4)).toBe('PNG');
});

test('--out writes the files as one, for a service on Workers', async () => {
  await made();
  await kit(['check', 'our-kit', '--out', 'kit-data.json']);
  const { files } = JSON.parse(await get('kit-data.json')) as { files: { name: string }[] };
  expect(files.map(({ name }) => name)).toEqual(['campaigns/our-campaign.yaml', 'kit.yaml']);
});

test('with KIT_DATA every command knows the campaign', async () => {
  await made();
  const env = { KIT_DATA: 'our-kit' };
  expect((await kit(['campaigns'], { env })).out).toContain('come-and-stand');
  const badge = await kit(['render', 'badge', '--message', 'come-and-stand'], { env });
  expect(badge.out).toContain('aria-label="Gaza: Come and stand with us"');
  expect((await kit(['render', 'badge', '--message', 'default'], { env })).out).toContain(
    'Come and stand with us',
  );
  expect((await kit(['campaigns'])).out).not.toContain('come-and-stand');
  await put('our-kit/kit.yaml', 'hide: [x]');
  const broken = await kit(['campaigns'], { env, columns: 300 });
  expect([broken.code, broken.err]).toEqual([
    3,
    expect.stringContaining('KIT_DATA: our-kit cannot be used: kit.yaml:1:8'),
  ]);
});
