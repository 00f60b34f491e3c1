// What can be said: campaigns, messages, locales; lookup and negotiation. No I/O, no clock.
import type { LocaleTag } from './model.ts';
import { lookup } from './negotiate.ts';
import { localeTags } from './registry.ts';

/**
 * The best locale for what a reader asked for (BCP 47 lookup; `ar-EG` → `ar`, `zh-HK` → `zh-Hant`, `nn` → `nb`).
 *
 * @param requested tags, most wanted first; what is not a tag is passed over.
 * @param available the kit's locales when left out.
 * @returns one of `available`, or `en`.
 */
export function negotiate(
  requested: readonly string[],
  available: readonly LocaleTag[] = localeTags,
): LocaleTag {
  return lookup(requested, available);
}

export { parseAcceptLanguage } from './accept-language.ts';
export {
  campaigns,
  currentMessage,
  defaultSchedule,
  findMessage,
  firstMessage,
  isOwn,
  lastScheduled,
  messageIds,
  ownSchedule,
  parseSchedule,
  ScheduleError,
} from './catalog.ts';
export type { Found, Schedule, ScheduleEntry } from './catalog.ts';
export { campaignsDocument, messagesDocument } from './documents.ts';
export type * from './documents.ts';
export { fill } from './fill.ts';
export type * from './locale.ts';
export type * from './model.ts';
export { findLocale, locales, localeTags, reviewStateOf } from './registry.ts';
export { reviewOf } from './review.ts';
export type { Review } from './locale-base.ts';
export type { ReviewState } from './review.ts';
export { operator } from './own/operator.ts';
export { localesOf, nameIn, textOf } from './text.ts';
export type { Words } from './text.ts';
