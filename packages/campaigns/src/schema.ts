// Schemas of campaign and locale files and of the published documents (zod). Apart from the rest, which stays small.
import * as z from 'zod';
import type { LocaleFile } from './locale.ts';
import type { Campaign } from './model.ts';
import { campaignSchema } from './schema/campaign.ts';
import { localeSchema } from './schema/locale.ts';

/** What was wrong with a file: one sentence per problem, with the path of the value. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError';
  /** E.g. `messages.0.link: must be an https address such as https://example.org/page (given: "http://x")`. */
  readonly problems: readonly string[];

  constructor(what: string, problems: readonly string[]) {
    super(`${what} cannot be used:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/**
 * Checks a campaign that comes from outside the checkout.
 *
 * @throws RegistryError that names every value which cannot be used.
 */
export function parseCampaign(value: unknown): Campaign {
  return check('The campaign', campaignSchema, value) as Campaign;
}

/**
 * Checks a locale that comes from outside the checkout.
 *
 * @throws RegistryError that names every value which cannot be used.
 */
export function parseLocale(value: unknown): LocaleFile {
  return check('The locale', localeSchema, value) as LocaleFile;
}

function check(what: string, schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => {
    const given = path.reduce<unknown>(
      (inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
      value,
    );
    const shown =
      typeof given === 'object' || given === undefined ? '' : ` (given: ${JSON.stringify(given)})`;
    return `${path.join('.') || 'the file'}: ${message}${shown}`;
  });
  throw new RegistryError(what, problems);
}

export { campaignSchema, leastContrast, messageSchema } from './schema/campaign.ts';
export {
  campaignsDocumentSchema,
  campaignsJsonSchema,
  messagesDocumentSchema,
  messagesJsonSchema,
} from './schema/documents.ts';
export type { JsonSchema } from './schema/documents.ts';
export { localeSchema } from './schema/locale.ts';
export { reserved } from './schema/parts.ts';
export { registryNotes, registryProblems } from './schema/registry.ts';
