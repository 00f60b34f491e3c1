// What holds for every target, whatever it is for.
import { describe, expect, test } from 'vitest';
import { snippet, stepParts, stepText, targetGroups, targetName, targets } from './index.ts';
import { stepLanguages, stepWords } from './steps/languages.ts';
import type { Step } from './steps/step.ts';
import { hostileBadges, hostileBanner, release } from './testing/choices.ts';
import type { BannerTarget, Snippet, Target } from './types.ts';

const make = (target: Target): Snippet =>
  target.kind === 'banner'
    ? target.generate(hostileBanner, release)
    : target.generate(hostileBadges[0] ?? {}, release);

const everyStep: Step[] = targets.flatMap((target) => make(target).steps);

/** The steps of a badge from a service at an address. */
const stepsAt = (origin: string) =>
  snippet('markdown', { message: 'ceasefire-now' }, { ...release, origin }).steps.map(
    ({ id }) => id,
  );

/** What several targets have alike, and which ones. */
const shared = (by: (target: Target) => string, what: string) =>
  [...Map.groupBy(targets, by)]
    .filter(([, found]) => found.length > 1)
    .map(([key, found]) => `${found.map(({ name }) => name).join(' and ')}: ${what} ${key}`);

test('ids and places in the menu are unique, and ids are slugs', () => {
  expect(shared(({ id }) => id, 'the same id')).toEqual([]);
  expect(
    shared(
      ({ kind, group, order }) => `${kind}, group ${group}, order ${order}`,
      'the same place in the menu; choose another order:',
    ),
  ).toEqual([]);
  for (const { id } of targets) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test('targets stand in the order of their groups', () => {
  for (const kind of ['banner', 'badge'] as const) {
    const ranks = targets
      .filter((target) => target.kind === kind)
      .map(({ group }) => targetGroups.indexOf(group));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  }
});

describe.each(targets.map((target) => [target.id, target] as const))('%s', (_, target) => {
  const made = make(target);

  test('is the same text each time', () => expect(make(target)).toEqual(made));

  test('has files with names, languages and text that ends without a line break', () => {
    for (const { name, language, text } of made.files) {
      expect(name).toMatch(/^[\w./-]+$/);
      expect(language).toMatch(/^[a-z-]+$/);
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/[ \t]\n|\r|\t/);
    }
    expect(made.files.length).toBeGreaterThan(0);
  });

  test('says what to do, and every placeholder of it is filled', () => {
    expect(made.steps.some(({ note }) => !note)).toBe(true);
    for (const step of made.steps) {
      for (const words of Object.values(stepLanguages)) {
        expect(stepText(step, words)).not.toMatch(/\{\w+\}|undefined|\s{2}|: *$/);
      }
    }
  });

  test('a banner with a script says what a policy must allow and what to paste without one', () => {
    const text = made.files.map((file) => file.text).join('\n');
    const runs = target.kind === 'banner' && text.includes(`banner@${release.version}.js`);
    expect(made.csp !== undefined).toBe(runs);
    expect(made.withoutScript !== undefined).toBe(runs);
    expect(text.includes(release.integrity)).toBe(runs);
  });
});

const places = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).toSorted();

describe('steps', () => {
  test.each(Object.entries(stepLanguages))(
    '%s has the placeholders of the English sentences',
    (_, words) => {
      for (const [id, sentence] of Object.entries(stepLanguages['en'] ?? {})) {
        expect([id, places(words[id as Step['id']])]).toEqual([id, places(sentence)]);
      }
    },
  );

  test('an address that only this computer reaches is said to be one', () => {
    expect(stepsAt('http://localhost:8787')).toContain('localImage');
    expect(stepsAt('https://localhost.example.org')).not.toContain('localImage');
  });

  test('every sentence is used by a target', () => {
    const later = snippet(
      'angular',
      { message: 'ceasefire-now' },
      { ...release, version: '1.1.0' },
    );
    const used = new Set([
      'local',
      'localImage',
      'savePicture',
      ...[...everyStep, ...later.steps].map(({ id }) => id),
    ]);
    expect(
      Object.keys(stepLanguages['en'] ?? {}).filter(
        (id) => !id.startsWith('name-') && !used.has(id as Step['id']),
      ),
    ).toEqual([]);
  });

  test('names and code stand apart from the words', () => {
    expect(stepParts({ id: 'openFile', values: { file: '{x}.md' } })).toEqual([
      { text: 'Open the file ', code: false },
      { text: '{x}.md', code: true },
      { text: '.', code: false },
    ]);
  });

  test('code is isolated in a right-to-left sentence only', () => {
    const step: Step = { id: 'openFile', values: { file: 'README.md' } };
    expect(stepText(step, stepWords('ar'))).toContain('\u2068README.md\u2069');
    expect(stepText(step, stepWords('he'))).toContain('\u2068README.md\u2069');
    expect(stepText(step, stepWords('fr'))).toBe('Ouvrez le fichier README.md.');
  });

  test('a regional tag has its language’s words, an unknown one English', () => {
    expect(stepWords('ar-PS')).toBe(stepLanguages['ar']);
    expect(stepWords('pt-PT')).toBe(stepLanguages['pt-BR']);
    expect(stepWords('zh-CN')).toBe(stepLanguages['zh-Hans']);
    expect(stepWords('xx')).toBe(stepLanguages['en']);
  });
});

const bannerTargets = targets.filter((target) => target.kind === 'banner');
const inline = (target: BannerTarget) => () =>
  target.generate({ message: 'ceasefire-now', position: 'inline' }, release);

test.each(bannerTargets.filter(({ noInline }) => noInline).map((target) => [target.id, target]))(
  '%s has no place in the text of a page, and refuses such a position',
  (_, target) => expect(inline(target as BannerTarget)).toThrow(/^position: "inline" is not/),
);

test.each(bannerTargets.filter(({ noInline }) => !noInline).map((target) => [target.id, target]))(
  '%s at its place in the text of a page goes into no head and no configuration',
  (_, target) =>
    expect(JSON.stringify(inline(target as BannerTarget)().steps)).not.toMatch(
      /<\/head>|head\.html|config/,
    ),
);

test.each(['html-image', 'html-instant', 'html', 'markdown', 'wordpress-block'])(
  '%s from a service on this computer says that nobody else can see it',
  (id) => {
    const local = { ...release, origin: 'http://localhost:8787' };
    const ids = snippet(id, { message: 'ceasefire-now' }, local).steps.map((step) => step.id);
    expect(ids).toContain(/html-image|markdown/.test(id) ? 'localImage' : 'local');
  },
);

test('the steps that send to the image without a script say so to programs', () => {
  const words = stepLanguages['en']!;
  for (const step of everyStep)
    expect([step.id, step.image === true]).toEqual([
      step.id,
      words[step.id].includes('image without a script'),
    ]);
});

test('a name with a variant is in every dictionary, and no other name is', () => {
  const variants = targets.filter(({ name }) => /, [a-z]/.test(name));
  expect(variants.length).toBeGreaterThan(5);
  for (const words of Object.values(stepLanguages)) {
    expect(
      Object.keys(words)
        .filter((key) => key.startsWith('name-'))
        .toSorted(),
    ).toEqual(variants.map(({ id }) => `name-${id}`).toSorted());
    for (const target of variants) {
      expect(targetName(target, stepLanguages['en'])).toBe(target.name);
      // The proper name stays, as the platform writes it.
      expect(targetName(target, words)).toContain(target.name.split(',')[0]);
    }
  }
});
