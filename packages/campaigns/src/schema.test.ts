// Every file against its schema, bad files against clear answers, the published documents against theirs.
import { describe, expect, test } from 'vitest';
import { all as campaignFiles } from './campaigns/index.generated.ts';
import { campaigns, campaignsDocument, locales, messagesDocument, reviewOf } from './index.ts';
import { all as localeFiles } from './locales/index.generated.ts';
import en from './locales/en.ts';
import type { Campaign } from './model.ts';
import {
  campaignsDocumentSchema,
  campaignsJsonSchema,
  messagesDocumentSchema,
  messagesJsonSchema,
  parseCampaign,
  parseLocale,
  registryNotes,
  registryProblems,
  RegistryError,
} from './schema.ts';

const valid: Campaign = {
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
      text: {
        en: { badge: 'Come', headline: 'Come and stand.', action: 'Come', alt: 'Vigil: come' },
      },
    },
  ],
};
const [message] = valid.messages;

function problemsOf(check: () => unknown): readonly string[] {
  try {
    check();
  } catch (error) {
    if (error instanceof RegistryError) return error.problems;
    throw error;
  }
  return [];
}

describe('the files of the kit', () => {
  test.each(localeFiles)('locale $tag', (file) => {
    expect(problemsOf(() => parseLocale(file))).toEqual([]);
  });

  test('fit together: no id twice, no message without words, no words without a message', () => {
    expect(registryProblems(campaignFiles, localeFiles)).toEqual([]);
  });

  test('have every message that was ever published', () => {
    const ids = campaigns.flatMap((campaign) => campaign.messages.map(({ id }) => id));
    expect(ids).toEqual(
      expect.arrayContaining(
        (
          'ceasefire-now permanent-ceasefire let-aid-in end-the-siege protect-civilians protect-children ' +
          'protect-journalists protect-health-workers stand-with-palestine free-palestine tech-for-palestine ' +
          'no-tech-for-apartheid no-azure-for-apartheid no-tech-for-ice'
        ).split(' '),
      ),
    );
    expect(campaigns.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['ceasefire', 'palestine']),
    );
  });
});

describe('a campaign from outside', () => {
  test('is taken when it is right', () => {
    expect(parseCampaign(structuredClone(valid))).toEqual(valid);
  });

  test.each<[string, Partial<Campaign>, string]>([
    ['http link', { home: 'http://example.org/' }, 'home: must be an https address'],
    ['script link', { home: 'javascript:alert(1)' }, 'home: must be an https address'],
    ['link with a user name', { home: 'https://example.org@evil.org/' }, 'home: must be an https'],
    ['link to a bare host', { home: 'https://localhost/' }, 'home: must be an https'],
    ['link with a port', { home: 'https://example.org:8080/' }, 'home: must be an https'],
    ['link with quotes', { home: 'https://example.org/"onload=' }, 'home: must be an https'],
    ['link in an action', { actions: [{ title: 'Go', url: '//x.org' }] }, 'actions.0.url: must be'],
    ['no action', { actions: [] }, 'actions: '],
    ['capital in the id', { id: 'Our-Vigil' }, 'id: must be a slug'],
    ['path of the service', { id: 'badge' }, 'id: is a path of the service'],
    [
      'colour by name',
      { palette: { ...valid.palette, ink: 'white' } },
      'palette.ink: must be a colour',
    ],
    [
      'grey on white',
      { palette: { ...valid.palette, accent: '#ffffff', onAccent: '#777777' } },
      'contrast of 4.48, needs 4.5',
    ],
    ['end before beginning', { until: '2025-12-31' }, 'until: is before since (2026-01-01)'],
    ['day that is none', { since: '2026-02-29' }, 'since: is not a day of the calendar'],
    ['label without English', { label: { ar: 'وقفة' } }, 'label: needs English'],
    [
      'two messages of one id',
      { messages: [message!, message!] },
      '“come-and-stand” is there twice',
    ],
    ['tag in another case', { label: { en: 'Vigil', 'pt-br': 'Vigília' } }, 'label.pt-br: '],
    ['line break in a label', { label: { en: 'Vi\ngil' } }, 'label.en: must be one line'],
    [
      'bidi override in a label',
      { label: { en: 'Vi\u202egil' } },
      'label.en: must have no control characters',
    ],
    ['unknown key', { colour: 'red' } as Partial<Campaign>, 'colour'],
  ])('%s is refused with its path', (_, change, problem) => {
    const problems = problemsOf(() => parseCampaign({ ...valid, ...change }));
    expect(problems.join('\n')).toContain(problem);
  });

  test.each<[string, object, string]>([
    ['revision 0', { revision: 0 }, 'messages.0.revision'],
    ['unknown tone', { tone: 'angry' }, 'messages.0.tone'],
    ['no source', { sources: [] }, 'messages.0.sources: must name at least one source'],
    ['a claim that nobody makes', { tone: 'direct' }, 'messages.0.claimant: must say who'],
    ['a claimant without English', { claimant: { ar: 'نحن' } }, 'messages.0.claimant: needs'],
    ['end before beginning', { until: '2020-01-01' }, 'messages.0.until: is before since'],
    [
      'words without English',
      { text: { ar: message!.text!.en } },
      'messages.0.text: needs English',
    ],
    [
      'words with a missing one',
      { text: { en: { badge: 'Come' } } },
      'messages.0.text.en.headline',
    ],
  ])('a message with %s is refused', (_, change, problem) => {
    const problems = problemsOf(() =>
      parseCampaign({ ...valid, messages: [{ ...message, ...change }] }),
    );
    expect(problems.join('\n')).toContain(problem);
  });

  test.each([undefined, null, 'x', [], 7])('%j is refused without a crash', (value) => {
    expect(problemsOf(() => parseCampaign(value))).not.toEqual([]);
  });
});

/** What is wrong with English when some of it is changed. */
function bad(change: object): string {
  return problemsOf(() => parseLocale({ ...en, ...change })).join('\n');
}

describe('a locale from outside', () => {
  test('may lack a message, and is refused with the key that is missing or too many', () => {
    const { 'let-aid-in': _, ...rest } = en.messages;
    expect(bad({ messages: rest })).toBe('');
    expect(bad({ messages: { ...rest, 'let-aid-in': {} } })).toContain('messages.let-aid-in.badge');
    expect(bad({ messages: { ...en.messages, extra: en.messages['let-aid-in'] } })).toContain(
      'extra',
    );
  });

  test('is refused when a placeholder is lost', () => {
    const errors = { ...en.errors, badValue: '{option} is wrong' };
    expect(bad({ errors })).toContain(
      'errors.badValue: needs exactly the placeholders {given} {option}',
    );
  });

  test('is reviewed by somebody on a day, or not yet', () => {
    const review = reviewOf(en, en, 'Rima K.', '2026-11-21');
    expect(bad({ reviewed: review })).toBe('');
    expect(bad({ reviewed: { ...review, rest: 'x' } })).toContain('reviewed.rest: must be a hash');
    expect(bad({ reviewed: { ...review, date: 'today' } })).toContain(
      'reviewed.date: must be a day',
    );
    expect(bad({ reviewed: true })).toContain('reviewed');
    expect(bad({ reviewed: 'yes' })).toContain('reviewed');
  });
});

describe('the registry', () => {
  test('names what is there twice or has no words', () => {
    expect(registryProblems([valid, valid], [en])).toEqual(
      expect.arrayContaining([
        'Two campaigns have the id “our-vigil”.',
        'Two messages have the id “come-and-stand”: one in our-vigil.ts, one in our-vigil.ts. Give the newer one another id.',
      ]),
    );
    const { text: _, ...wordless } = message!;
    const { label: __, ...bare } = { ...valid, messages: [wordless] };
    expect(registryProblems([bare], [en]).join('\n')).toMatch(
      /“come-and-stand” has no words[\s\S]*“our-vigil” has no label/,
    );
    expect(registryProblems([valid], [en]).join('\n')).toContain(
      'has words for “ceasefire-now”, which is no message',
    );
    expect(registryProblems([valid], []).join('\n')).toContain('no English locale');
  });
});

test('a note names the languages that lack a message', () => {
  const { 'let-aid-in': _, ...rest } = en.messages;
  const french = { ...en, tag: 'fr', messages: rest };
  const kit = campaigns.filter(({ id }) => id === 'ceasefire');
  const noted = registryNotes(kit, [en, french]);
  expect(noted).toEqual([
    'The message “let-aid-in” has no words in fr; it is shown in English there.',
  ]);
  expect(registryNotes([valid], [en, french])).toEqual([
    'The message “come-and-stand” has no words in fr; it is shown in English there.',
  ]);
  expect(registryNotes([valid], [en])).toEqual([]);
});

describe('the documents', () => {
  test('have the form of their schemas, and the words of every locale', () => {
    const { messages } = messagesDocumentSchema.parse(messagesDocument());
    expect(messages.length).toBe(campaigns.flatMap((campaign) => campaign.messages).length);
    const first = messages.find(({ id }) => id === 'ceasefire-now')!;
    expect(Object.keys(first.text)).toEqual(locales.map(({ tag }) => tag).toSorted());
    expect(first.sources[0]).toMatchObject({ publisher: 'Tech for Palestine', undated: true });
    expect(first).toMatchObject({
      campaign: 'ceasefire',
      revision: 2,
      tone: 'mild',
      link: 'https://techforpalestine.org/get-involved/',
      text: { en: { badge: 'Ceasefire now' }, ar: { badge: 'وقف إطلاق النار الآن' } },
    });
    const document = campaignsDocumentSchema.parse(campaignsDocument());
    expect(document.campaigns.find(({ id }) => id === 'ceasefire')).toMatchObject({
      text: { ar: { name: 'وقف إطلاق النار', label: 'فلسطين' } },
    });
    expect(document.locales.find(({ tag }) => tag === 'ar')).toMatchObject({
      dir: 'rtl',
      name: 'العربية',
    });
  });

  test('are new each time, so that nobody can change the registry through them', () => {
    Object.assign(messagesDocument().messages[0]!.text.en!, { badge: 'changed' });
    Object.assign(campaignsDocument().campaigns[0]!.palette, { ground: 'changed' });
    expect(JSON.stringify([messagesDocument(), campaignsDocument()])).not.toContain('changed');
    expect(JSON.stringify([campaigns, locales])).not.toContain('changed');
  });

  test('have published JSON Schemas that name their address', () => {
    const schema = messagesJsonSchema('https://example.org/schema/messages.json');
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://example.org/schema/messages.json',
      type: 'object',
      required: ['messages'],
    });
    expect(campaignsJsonSchema()).toMatchObject({ required: ['campaigns', 'locales'] });
    expect(campaignsJsonSchema()).not.toHaveProperty('$id');
    expect(JSON.stringify(schema)).toContain('^https:');
  });
});
