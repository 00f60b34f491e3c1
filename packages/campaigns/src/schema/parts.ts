// The small schemas that campaign and locale files are made of.
import * as z from 'zod';
import { canonical } from '../fallback.ts';
import { isDay } from '../parse-schedule.ts';

/** First segments of the service's own paths: a message of that name could not be reached. */
export const reserved: ReadonlySet<string> = new Set(
  (
    'default badge static endpoint hero card data feed assets docs healthz metrics oembed openapi banner campaigns ' +
    'messages schema robots favicon index about history help quiet privacy verify release releases'
  ).split(' '),
);

/** Lower-case words with hyphens between them, at most 40 characters. */
export const slug = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be a slug such as ceasefire-now')
  .refine((id) => !reserved.has(id), 'is a path of the service, take another');

/** A day that exists, as `2025-10-10`. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2025-10-10')
  .refine(isDay, 'is not a day of the calendar');

/** An `https:` address with a domain name: no other scheme, no port, no user name, nothing that needs escaping. */
export const link = z
  .string()
  .max(500)
  .regex(
    /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(\/[^\s<>"'\\^`{|}]*)?$/,
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
  .refine((one) => canonical(one) === one, 'must be a BCP 47 tag in canonical form, such as pt-BR');

/** One line of text: NFC, no control or bidi characters, no space at its ends. */
export function line(max: number): z.ZodString {
  return z
    .string()
    .min(1, 'must not be empty')
    .max(max, `must have at most ${max} characters`)
    .regex(/^\S(.*\S)?$/u, 'must be one line without space at its ends')
    .regex(
      /^[^\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]*$/u,
      'must have no control characters',
    )
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
