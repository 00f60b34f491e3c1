// The schema of a locale file, for one that is loaded from outside: in the checkout the compiler has said it already.
import * as z from 'zod';
import en from '../locales/en.ts';
import { day, line, messageText, tag } from './parts.ts';

const hash = z.string().regex(/^[0-9a-f]{16}$/, 'must be a hash that pnpm review wrote');

const campaignWords = z.strictObject({ name: line(60), label: line(30) });

/** Everything that English has, and nothing else. */
function asEnglish<Key extends string, Value extends z.ZodType>(
  words: Readonly<Record<Key, unknown>>,
  value: Value,
): z.ZodObject<Record<Key, Value>, z.core.$strict> {
  const shape = Object.fromEntries(Object.keys(words).map((key) => [key, value])) as Record<
    Key,
    Value
  >;
  return z.strictObject(shape);
}

/** Any part of what English has, and nothing else. */
function ofEnglish<Value extends z.ZodType>(
  words: Readonly<Record<string, unknown>>,
  value: Value,
): z.ZodObject<Record<string, z.ZodOptional<Value>>, z.core.$strict> {
  return z.strictObject(
    Object.fromEntries(Object.keys(words).map((key) => [key, value.optional()])),
  );
}

/** A locale file. */
export const localeSchema = z
  .strictObject({
    tag,
    name: line(40),
    reviewed: z.union([
      z.literal(false),
      z.strictObject({
        by: line(80),
        date: day,
        messages: z.record(z.string(), hash),
        rest: hash,
      }),
    ]),
    notes: z.array(line(400)).optional(),
    campaigns: asEnglish(en.campaigns, campaignWords),
    messages: ofEnglish(en.messages, messageText),
    banner: z.strictObject({ close: line(90) }),
    about: asEnglish(en.about, line(160)).optional(),
    errors: asEnglish(en.errors, line(160)),
  })
  .superRefine((locale, context) => {
    for (const [key, sentence] of Object.entries(en.errors)) {
      const given = locale.errors[key as keyof typeof en.errors];
      if (placeholders(given) === placeholders(sentence)) continue;
      const message = `needs exactly the placeholders ${placeholders(sentence) || '(none)'}`;
      context.addIssue({ code: 'custom', path: ['errors', key], message });
    }
  });

function placeholders(sentence: string): string {
  return (sentence.match(/\{\w+\}/g) ?? []).toSorted().join(' ');
}
