// The schemas of a host's own files (zod), and the JSON Schemas that editors complete and check them with.
import { contrastOf, iconNames, parseLink, passing } from '@solidarity-kit/options';
import * as z from 'zod';
import en from '../locales/en.ts';
import {
  action,
  endsAfterBeginning,
  hasEnglish,
  leastContrast,
  palette,
  source,
} from '../schema/campaign.ts';
import { byLocale, colour, day, line, link, slug, tag } from '../schema/parts.ts';

/** Kinds of files in a host's folder: the one file `kit`, and one folder for each other kind. */
export const ownKinds = ['kit', 'campaign', 'message', 'locale'] as const;

/** One of {@link ownKinds}. */
export type OwnKind = (typeof ownKinds)[number];

/** What accents stand on: the paper of the pages, light and dark. */
const papers = { accent: '#fbf8f2', accentDark: '#15120f' } as const;

const editors = z.string().optional().describe('Where editors find this schema.');

const text = z.strictObject({
  badge: line(60).describe('The badge: a slogan without a full stop.'),
  headline: line(140).describe('The banner: one sentence, with its full stop.'),
  action: line(40).describe('The words of the link: what the reader does next.'),
  alt: line(160)
    .optional()
    .describe('What a screen reader says in place of the badge. Default: label and badge.'),
});

const message = {
  id: slug.describe('Part of its addresses. Never changes, and neither does what it means.'),
  revision: z.int().min(1).default(1).describe('Raise it when you improve the words.'),
  tone: z
    .enum(['mild', 'direct'])
    .default('mild')
    .describe('direct: names a demand or a party, and says in claimant who makes the claim.'),
  claimant: byLocale(line(120)).optional().describe('Who makes the claim, by language.'),
  link: link.describe('Where it leads: a page on which the reader can act.'),
  actions: z.array(action).optional().describe('What else a reader can do.'),
  since: day.describe('First day on which it made sense.'),
  until: day.optional().describe('Last day on which it does.'),
  sources: z
    .array(source)
    .min(1, 'must name at least one source')
    .describe('Where its facts, its wording or its demand come from.'),
  text: byLocale(text).describe(
    'The words, by language (BCP 47). English is needed, and is enough.',
  ),
};

type AnyMessage = z.output<z.ZodObject<typeof message>>;

function checkMessage(given: AnyMessage, context: z.RefinementCtx): void {
  endsAfterBeginning(given, context);
  hasEnglish(given.text, context, 'text');
  hasEnglish(given.claimant, context, 'claimant');
  if (given.tone === 'direct' && given.claimant === undefined)
    context.addIssue({
      code: 'custom',
      path: ['claimant'],
      message: 'must say who makes the claim, since the tone is direct',
    });
}

const messageInCampaign = z.strictObject(message).superRefine(checkMessage);

const ownMessage = z
  .strictObject({
    $schema: editors,
    campaign: slug.describe('Id of the campaign that it joins: one of the kit, or your own.'),
    ...message,
  })
  .superRefine(checkMessage);

const ownCampaign = z
  .strictObject({
    $schema: editors,
    id: slug.describe('Your campaign’s id.'),
    name: line(60).describe('Its name, in English.'),
    names: byLocale(line(60)).optional().describe('Its name in other languages.'),
    label: byLocale(line(30))
      .optional()
      .describe('The left part of its badges, by language. Default: the name.'),
    home: link.describe('Its own page.'),
    actions: z
      .array(action)
      .optional()
      .describe('Pages on which a reader can do something. Default: its own page.'),
    palette: palette.describe('Its colours: two grounds, and the text on each.'),
    icon: z
      .enum([...iconNames, 'none'])
      .default('none')
      .describe('A picture in its badges.'),
    since: day.describe('Its first day.'),
    until: day.optional().describe('Its last day.'),
    messages: z.array(messageInCampaign).min(1, 'must have at least one message'),
  })
  .superRefine((campaign, context) => {
    endsAfterBeginning(campaign, context);
    hasEnglish(campaign.label, context, 'label');
  });

const words = <Keys extends Readonly<Record<string, unknown>>>(keys: Keys, max: number) =>
  z.strictObject(
    Object.fromEntries(Object.keys(keys).map((key) => [key, line(max)])) as Record<
      keyof Keys & string,
      z.ZodString
    >,
  );

const ownLocale = z
  .strictObject({
    $schema: editors,
    tag: tag.describe('BCP 47, such as kab or zh-Latn. One that the kit does not have.'),
    name: line(40).describe('The language’s name in the language itself.'),
    campaigns: z
      .record(slug, z.strictObject({ name: line(60), label: line(30) }))
      .optional()
      .describe('Names and badge labels of the kit’s campaigns, by id.'),
    messages: z
      .record(slug, text.required())
      .optional()
      .describe('Words of the kit’s messages, by id. What is missing is shown in English.'),
    banner: z.strictObject({ close: line(90) }).optional(),
    about: words(en.about, 160)
      .optional()
      .describe('Words of the pages about messages; all or none.'),
    errors: words(en.errors, 160)
      .optional()
      .describe('What a picture says when something is wrong; all or none.'),
  })
  .superRefine(({ about = en.about, errors = en.errors }, context) => {
    for (const [part, given] of [
      ['about', about],
      ['errors', errors],
    ] as const) {
      for (const [key, sentence] of Object.entries(given)) {
        const needed = placeholders((en[part] as Readonly<Record<string, string>>)[key]!);
        if (placeholders(sentence) === needed) continue;
        const problem = `needs exactly the placeholders ${needed || '(none)'}`;
        context.addIssue({ code: 'custom', path: [part, key], message: problem });
      }
    }
  });

function placeholders(sentence: string): string {
  return (sentence.match(/\{\w+\}/g) ?? []).toSorted().join(' ');
}

const accent = (key: keyof typeof papers) =>
  colour.superRefine((given, context) => {
    const ratio = contrastOf(given, papers[key]);
    if (Number.isNaN(ratio) || ratio >= leastContrast) return;
    const near = passing(given, papers[key], leastContrast);
    const problem = `on the page (${papers[key]}) has a contrast of ${ratio.toFixed(2)}, needs ${leastContrast}; ${near} would do`;
    context.addIssue({ code: 'custom', message: problem });
  });

const contact = z
  .string()
  .max(300)
  .regex(
    /^(https:\/\/[^\s<>"'\\^`{|}]+|mailto:[^\s<>"'\\@]+@[^\s<>"'\\@]+|tel:\+?[\d-]+)$/,
    'must be an address such as https://example.org/contact, mailto:us@example.org or tel:+491234567',
  )
  .refine(
    (given) => !given.startsWith('https:') || parseLink(given) !== undefined,
    'must be an https address such as https://example.org/contact',
  );

const kit = z.strictObject({
  $schema: editors,
  name: line(40).optional().describe('Your name, in place of “Solidarity Kit” on the pages.'),
  about: link
    .optional()
    .describe('A page about you; /about and the pages about messages link to it.'),
  contact: contact.optional().describe('Where to write to you: https:, mailto: or tel:.'),
  colours: z
    .strictObject({
      accent: accent('accent').describe('Links and buttons on light paper, #rrggbb.'),
      accentDark: accent('accentDark')
        .optional()
        .describe('The same on dark paper. Default: a lighter form of accent.'),
    })
    .optional(),
  hide: z
    .array(slug)
    .max(200)
    .default([])
    .describe('Ids of messages and campaigns of the kit that you do not show.'),
  default: z
    .union([
      slug,
      z
        .array(z.strictObject({ message: slug, since: day, source: source.optional() }))
        .min(1, 'must have at least one entry')
        .max(100),
    ])
    .optional()
    .describe(
      'What /default says: a message’s id, or a list of ids, each with its first day (UTC).',
    ),
});

/** The schema of each kind of file. */
export const ownSchemas = {
  kit,
  campaign: ownCampaign,
  message: ownMessage,
  locale: ownLocale,
} as const satisfies Record<OwnKind, z.ZodType>;

/** Values as files give them, checked one by one. */
export type OwnFile<Kind extends OwnKind> = z.output<(typeof ownSchemas)[Kind]>;

/** Contrast of a dark accent that nobody chose: one that just passes looks dull. */
const comfortable = 6;

/** The accent for dark paper where only one is given. */
export function darkAccent(light: string): string {
  return passing(light, papers.accentDark, comfortable);
}

const titles: Readonly<Record<OwnKind, string>> = {
  kit: 'A host of the Solidarity Kit: who it is, and what it shows',
  campaign: 'A campaign of one’s own',
  message: 'A message of one’s own, in a campaign that is there',
  locale: 'A language that the kit does not have',
};

/**
 * The published JSON Schema of a kind of file.
 *
 * @param id absolute address under which it is served, for `$id`; none when left out.
 */
export function ownJsonSchema(kind: OwnKind, id?: string): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(ownSchemas[kind], { io: 'input' });
  return { $schema, ...(id === undefined ? {} : { $id: id }), title: titles[kind], ...rest };
}
