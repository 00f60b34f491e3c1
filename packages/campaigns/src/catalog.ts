// The campaigns without any locale's words: light, for code that needs ids, links and dates only.
import { all } from './campaigns/index.generated.ts';
import type { Campaign, Message } from './model.ts';

/** Every campaign, by file name. */
export const campaigns: readonly Campaign[] = all;

/** A message and the campaign that it belongs to. */
export interface Found {
  readonly campaign: Campaign;
  readonly message: Message;
}

const byId = new Map<string, Found>();
for (const campaign of campaigns) {
  for (const message of campaign.messages) byId.set(message.id, { campaign, message });
}

/** Every message id, in the order of the campaigns. */
export const messageIds: readonly string[] = [...byId.keys()];

/**
 * Finds a message over all campaigns.
 *
 * @param id a slug such as `ceasefire-now`. The alias `default` is not an id: see `currentMessage`.
 */
export function findMessage(id: string): Found | undefined {
  return byId.get(id);
}

export { currentMessage, defaultSchedule, parseSchedule, ScheduleError } from './schedule.ts';
export type { Schedule, ScheduleEntry } from './schedule.ts';
export type * from './model.ts';
