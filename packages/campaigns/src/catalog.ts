// The campaigns without any locale's words: light, for code that needs ids, links and dates only.
import { all } from './campaigns/index.generated.ts';
import { lastScheduled } from './schedule.ts';
import type { Campaign, Message } from './model.ts';

/** The campaigns that ship with the kit, by file name. */
export const kitCampaigns: readonly Campaign[] = all;

/** Every campaign: the host's own, where it has some, then the kit's. Read it each time: it changes when the host's data do. */
export let campaigns: readonly Campaign[] = kitCampaigns;

/** A message and the campaign that it belongs to. */
export interface Found {
  readonly campaign: Campaign;
  readonly message: Message;
}

let byId = indexOf(kitCampaigns);
let own: ReadonlySet<string> = new Set();

/** Every message id, in the order of the campaigns. Read it each time, as `campaigns`. */
export let messageIds: readonly string[] = [...byId.keys()];

/** The message that everything begins with: the host's first, else what `default` says last. Read it each time, as `campaigns`. */
export let firstMessage = first();

function first(): string {
  const [begin] = messageIds;
  const scheduled = lastScheduled();
  return begin !== undefined && own.has(begin) ? begin : byId.has(scheduled) ? scheduled : begin!;
}

/**
 * Takes other campaigns as the current ones, all at once. Only `applyOwn` calls this.
 *
 * @param next the kit's when left out.
 * @param ids of the messages among them that are a host's own.
 */
export function setCampaigns(
  next: readonly Campaign[] = kitCampaigns,
  ids: ReadonlySet<string> = new Set(),
): void {
  campaigns = next;
  byId = indexOf(next);
  messageIds = [...byId.keys()];
  own = ids;
  firstMessage = first();
}

function indexOf(list: readonly Campaign[]): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const campaign of list) {
    for (const message of campaign.messages) found.set(message.id, { campaign, message });
  }
  return found;
}

/**
 * Finds a message over all campaigns.
 *
 * @param id a slug such as `ceasefire-now`. The alias `default` is not an id: see `currentMessage`.
 */
export function findMessage(id: string): Found | undefined {
  return byId.get(id);
}

/** Whether a message is a host's own, which the banner's script does not know. */
export function isOwn(id: string): boolean {
  return own.has(id);
}

export {
  currentMessage,
  defaultSchedule,
  lastScheduled,
  ownSchedule,
  parseSchedule,
  ScheduleError,
} from './schedule.ts';
export type { Schedule, ScheduleEntry } from './schedule.ts';
export type * from './model.ts';
