// The schema of a campaign file.
import * as z from 'zod';
import { contrastOf, passing } from '@solidarity-kit/options';
import { byLocale, colour, day, line, link, messageText, slug } from './parts.ts';

/** Least contrast of a palette's pairs (WCAG 2.2, 1.4.3); the campaigns that ship with the kit reach 7. */
export const leastContrast = 4.5;

export const source = z.strictObject({
  title: line(140),
  publisher: line(80),
  url: link,
  date: day,
  undated: z.literal(true).optional(),
  unseen: z.literal(true).optional(),
});
export const action = z.strictObject({
  title: line(100),
  url: link,
  text: byLocale(line(100)).optional(),
});

const sentence = byLocale(line(240));
/** A day, or a month where the source names no day. */
const dayOrMonth = z
  .string()
  .regex(/^\d{4}-\d{2}(-\d{2})?$/, 'must be a day such as 2025-10-10, or a month such as 2022-07')
  .refine((date) => day.safeParse(date.padEnd(10, '-01')).success, 'is not a day of the calendar');
const account = z
  .strictObject({
    who: sentence,
    asks: z.array(z.strictObject({ text: sentence, source })).min(1),
    events: z.array(z.strictObject({ date: dayOrMonth, text: sentence, source })),
  })
  .superRefine(({ who, asks, events }, context) => {
    hasEnglish(who, context, 'who');
    for (const { text } of [...asks, ...events]) hasEnglish(text, context, 'text');
    const dates = events.map(({ date }) => date);
    if (dates.join() !== dates.toSorted().join())
      context.addIssue({ code: 'custom', path: ['events'], message: 'must be oldest first' });
  });

export const palette = z
  .strictObject({ ground: colour, ink: colour, accent: colour, onAccent: colour })
  .superRefine((colours, context) => {
    const pairs = [
      ['ground', 'ink'],
      ['accent', 'onAccent'],
    ] as const;
    for (const [below, above] of pairs) {
      const ratio = contrastOf(colours[below], colours[above]);
      if (ratio >= leastContrast) continue;
      const message = `${above} on ${below} has a contrast of ${ratio.toFixed(2)}, needs ${leastContrast}; ${passing(colours[above], colours[below], leastContrast)} would do`;
      context.addIssue({ code: 'custom', path: [above], message });
    }
  });

/** A time with an optional end that is not before its beginning. */
export function endsAfterBeginning(
  { since, until }: { since: string; until?: string | undefined },
  context: z.RefinementCtx,
): void {
  if (until !== undefined && until < since) {
    context.addIssue({ code: 'custom', path: ['until'], message: `is before since (${since})` });
  }
}

export function hasEnglish(
  words: Readonly<Record<string, unknown>> | undefined,
  context: z.RefinementCtx,
  path: string,
): void {
  if (words && !Object.hasOwn(words, 'en')) {
    context.addIssue({
      code: 'custom',
      path: [path],
      message: 'needs English (en): it is what every other locale falls back to',
    });
  }
}

/** One message of a campaign file. */
export const messageSchema = z
  .strictObject({
    id: slug,
    revision: z.int().min(1),
    tone: z.enum(['mild', 'direct']),
    claimant: byLocale(line(120)).optional(),
    link,
    actions: z.array(action).optional(),
    since: day,
    until: day.optional(),
    sources: z.array(source).min(1, 'must name at least one source'),
    text: byLocale(messageText).optional(),
  })
  .superRefine((message, context) => {
    endsAfterBeginning(message, context);
    hasEnglish(message.text, context, 'text');
    hasEnglish(message.claimant, context, 'claimant');
    if (message.tone === 'direct' && message.claimant === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['claimant'],
        message: 'must say who makes the claim, since the tone is direct',
      });
    }
  });

/** A campaign file. */
export const campaignSchema = z
  .strictObject({
    id: slug,
    name: line(60),
    names: byLocale(line(60)).optional(),
    home: link,
    actions: z.array(action).min(1),
    palette,
    icon: z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be the name of a badge icon'),
    since: day,
    until: day.optional(),
    label: byLocale(line(30)).optional(),
    account: account.optional(),
    messages: z.array(messageSchema).min(1),
  })
  .superRefine((campaign, context) => {
    endsAfterBeginning(campaign, context);
    hasEnglish(campaign.label, context, 'label');
    const ids = campaign.messages.map((message) => message.id);
    for (const [at, id] of ids.entries()) {
      if (ids.indexOf(id) < at) {
        context.addIssue({
          code: 'custom',
          path: ['messages', at, 'id'],
          message: `“${id}” is there twice`,
        });
      }
    }
  });
