// What an entry must be, for those who write one (zod), and what is wrong with a whole directory.
import * as z from 'zod';
import type { Entry } from './model.ts';

const day = z.iso
  .date({ error: 'must be a day of the calendar, such as 2026-11-26', abort: true })
  .startsWith('20', 'must be a day of this century, such as 2026-11-26');
const text = (max: number) => z.string().min(2).max(max);
const words = z.strictObject({
  name: text(80),
  what: text(200),
  who: text(160),
  start: text(200),
  unseen: text(200).optional(),
  body: z.array(text(500)).min(1).max(12).optional(),
});
const link = z.url({ protocol: /^https?$/ });
const source = z.strictObject({ title: text(160), url: link.optional(), date: day });

/** One entry. */
export const entrySchema = z.strictObject({
  id: z.string().regex(/^[a-z\d]+(-[a-z\d]+)*$/),
  kind: z.enum(['project', 'community', 'resource', 'advice']),
  wants: z
    .array(z.enum(['give-time', 'mentor', 'hire', 'back', 'learn', 'protest', 'speak', 'unseen']))
    .min(1),
  url: link.optional(),
  en: words,
  ar: words,
  time: z.enum(['minutes', 'hours', 'monthly', 'regular']),
  cost: z.enum(['free', 'paid']),
  languages: z.array(z.string().regex(/^[a-z]{2,3}(-\w+)*$/)).min(1),
  added: day,
  checked: day,
  source,
  sources: z.array(source).min(1).optional(),
});

/** The answer of `/projects.json`. */
export const projectsSchema = z.object({ entries: z.array(entrySchema) });

/** The published JSON Schema of that answer (2020-12). @param id where it is published */
export function projectsJsonSchema(id: string): Record<string, unknown> {
  return { $id: id, ...z.toJSONSchema(projectsSchema, { io: 'input', unrepresentable: 'any' }) };
}

/**
 * What is wrong with a list of entries, a sentence each: form, doubles, and links or words that only one language has.
 *
 * @param nameOf how an entry is called in the sentences, by its place in the list; its file in the kit otherwise.
 * @returns nothing to mend: an empty list.
 */
export function directoryProblems(
  entries: readonly Entry[],
  nameOf = (at: number) => `${entries[at]?.id}.ts`,
): readonly string[] {
  const problems: string[] = [];
  const seen = new Map<string, string>();
  const ids = new Set<string>();
  for (const [at, entry] of entries.entries()) {
    const name = nameOf(at);
    const result = entrySchema.safeParse(entry);
    if (!result.success) {
      for (const { path, message } of result.error.issues)
        problems.push(`${name}: ${path.join('.') || 'the entry'}: ${message}`);
      continue;
    }
    if (entry.url === undefined && entry.en.body === undefined)
      problems.push(`${name}: an entry has a url, or advice as its body`);
    for (const key of ['unseen', 'body'] as const)
      if ((entry.en[key] === undefined) !== (entry.ar[key] === undefined))
        problems.push(`${name}: ${key}: only one of the languages has it`);
    const same = entry.url?.replace(/\/$/, '').toLowerCase() ?? entry.id;
    // A page may be the way to two things, such as volunteering and leading.
    const key = `${same} ${entry.en.name.toLowerCase()}`;
    const other = seen.get(key);
    if (other) problems.push(`${name}: the same as ${other}`);
    seen.set(key, name);
    if (ids.has(entry.id)) problems.push(`${name}: another entry has the id ${entry.id}`);
    ids.add(entry.id);
  }
  return problems;
}
