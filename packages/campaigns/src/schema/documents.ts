// The schemas of /messages.json and /campaigns.json, and their published JSON Schemas.
import * as z from 'zod';
import { byLocale, colour, day, line, link, messageText, slug, tag } from './parts.ts';

const action = z.object({
  title: line(100),
  url: link,
  text: byLocale(line(100)).optional().describe('The title in other locales.'),
});

const source = z.object({
  title: line(140),
  publisher: line(80),
  url: link.describe('The original.'),
  date: day.describe('Day of publication.'),
  undated: z
    .literal(true)
    .optional()
    .describe('The page names no day: date is the day on which it was read.'),
  unseen: z
    .literal(true)
    .optional()
    .describe('No stored copy was found, so its text could not be compared.'),
});

/** The answer of `/messages.json`. Fields may be added later, so unknown ones are let through. */
export const messagesDocumentSchema = z.object({
  default: slug.optional().describe('What the alias default means today; a service says it.'),
  messages: z.array(
    z.object({
      id: slug.describe('Slug; also the path of its badge. Its meaning never changes.'),
      campaign: slug.describe('Id of the campaign that it belongs to.'),
      revision: z.int().min(1).describe('Rises when the wording improves.'),
      tone: z.enum(['mild', 'direct']),
      claimant: byLocale(line(120)).optional().describe('Who makes the claim, by locale.'),
      link: link.describe('Where its action leads.'),
      actions: z.array(action).describe('What else a reader can do.'),
      since: day.describe('First day on which it made sense.'),
      until: day.optional().describe('Last day on which it does.'),
      reviewed: z
        .array(tag)
        .describe('Locales whose words a native speaker has read as they stand.'),
      sources: z.array(source).describe('Where its facts, wording or demand come from.'),
      words: z
        .object({ url: z.string(), integrity: z.string() })
        .optional()
        .describe('The words of a host’s own message as a file for banners, with its hash.'),
      text: byLocale(messageText).describe('Its words by locale (BCP 47).'),
    }),
  ),
});

/** The answer of `/campaigns.json`. Fields may be added later, so unknown ones are let through. */
export const campaignsDocumentSchema = z.object({
  campaigns: z.array(
    z.object({
      id: slug,
      name: line(60).describe('The name that the campaign gives itself, in English.'),
      home: link,
      actions: z.array(action),
      palette: z.object({
        ground: colour.describe('Behind the label.'),
        ink: colour.describe('Text on ground.'),
        accent: colour.describe('Behind the message.'),
        onAccent: colour.describe('Text on accent.'),
      }),
      icon: z.string().describe('Name of a badge icon.'),
      since: day,
      until: day.optional(),
      messages: z.array(slug).describe('Ids of its messages, see /messages.json.'),
      text: byLocale(z.object({ name: line(60), label: line(30) })).describe(
        'Its name and badge label by locale.',
      ),
    }),
  ),
  locales: z.array(
    z.object({
      tag,
      name: line(40).describe('The language’s name in the language itself.'),
      dir: z.enum(['ltr', 'rtl']),
      reviewed: z
        .union([z.literal(false), z.string()])
        .describe(
          'false until a native speaker has read every line as it stands, then their name and the day.',
        ),
    }),
  ),
});

/** A JSON Schema (draft 2020-12) as a plain object. */
export type JsonSchema = Record<string, unknown>;

/**
 * The published JSON Schema of `/messages.json`.
 *
 * @param id absolute address under which it is served, for `$id`; none when left out.
 */
export function messagesJsonSchema(id?: string): JsonSchema {
  return publish(messagesDocumentSchema, 'Messages of the Solidarity Kit', id);
}

/**
 * The published JSON Schema of `/campaigns.json`.
 *
 * @param id absolute address under which it is served, for `$id`; none when left out.
 */
export function campaignsJsonSchema(id?: string): JsonSchema {
  return publish(campaignsDocumentSchema, 'Campaigns and locales of the Solidarity Kit', id);
}

function publish(schema: z.ZodType, title: string, id?: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return { $schema, ...(id === undefined ? {} : { $id: id }), title, ...rest };
}
