// The small schemas that campaign and locale files are made of.
import * as z from 'zod';
import { canonical } from '../fallback.ts';
import { isDay } from '../parse-schedule.ts';

/** First segments of the paths of the service and of an export: a message of that name could not be reached. */
export const reserved: ReadonlySet<string> = new Set(
  (
    'default badge static endpoint hero card data feed assets docs healthz metrics oembed openapi banner campaigns ' +
    'messages schema robots favicon index about history help quiet privacy verify release releases sign words projects ' +
    'manifest build worker wordpress kit-data'
  ).split(' '),
);

/** Lower-case words with hyphens between them, at most 40 characters. */
export const slug = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be a slug such as ceasefire-now')
  .refine((id) => !reserved.has(id), 'is a path of the service, take another')
  .refine(
    (id) => !/^(con|prn|aux|nul|com\d|lpt\d)$/.test(id),
    'is a device on Windows, where no file may have this name; take another',
  );

const dayForm = /^\d{4}-\d{2}-\d{2}$/;

/** A day that exists, as `2025-10-10`. */
export const day = z
  .string()
  .regex(dayForm, 'must be a day such as 2025-10-10')
  // Text that does not have the form of a day has been reported by the rule above: one message is enough.
  .refine((given) => !dayForm.test(given) || isDay(given), 'is not a day of the calendar');

/** An `https:` address with a domain name: no other scheme, no port, no user name, nothing that needs escaping, nothing that is not seen. */
export const link = z
  .string()
  .max(500)
  .regex(
    /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(\/[^\s\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069<>"'\\^`{|}]*)?$/u,
    'must be an https address such as https://example.org/page',
  );

/** A colour as `#rrggbb`. */
export const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/, 'must be a colour such as #9e1b32, in lower case');

/** A BCP 47 tag in canonical case. */
export const tag = z
  .string()
  .max(35)
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a BCP 47 tag such as pt-BR')
  .refine((one) => canonical(one) === one, 'must be a BCP 47 tag in canonical form, such as pt-BR')
  .refine((one) => !/^(und|mul|mis|zxx)\b/.test(one), 'names no language');

/** One line of text: NFC, no control or bidi characters, nothing that XML cannot hold, no space at its ends, something to see. */
export function line(max: number): z.ZodString {
  return z
    .string()
    .min(1, 'must not be empty')
    .max(max, `must have at most ${max} characters`)
    .regex(/^\S(.*\S)?$/u, 'must be one line without space at its ends')
    .regex(
      /^[^\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]*$/u,
      'must have no control characters',
    )
    .regex(/[^\s\p{Cf}\p{M}]/u, 'must have letters that can be seen')
    .refine((text) => text === text.normalize('NFC'), 'must be in Unicode normal form C');
}

/** The four texts of a message. Limits leave room for any language; the shipped locales are held to tighter ones. */
export const messageText = z.strictObject({
  badge: line(60),
  headline: line(140),
  action: line(40),
  alt: line(160),
});

/** A record from locale to something. */
export function byLocale<Value extends z.ZodType>(value: Value): z.ZodRecord<typeof tag, Value> {
  return z.record(tag, value);
}
