// What a campaign asks, who says so, and what has happened: the types of its page.
import type { Localised, Source } from '../source.ts';

/** One thing that is asked. */
export interface Ask {
  /** A sentence that says who asks. */
  readonly text: Localised;
  readonly source: Source;
}

/** Something that happened. */
export interface CampaignEvent {
  /** A day, or a month where the source names no day: `2025-09-25`, `2022-07`. */
  readonly date: string;
  readonly text: Localised;
  readonly source: Source;
}

/** A campaign's account. Arabic is always there beside English. */
export interface CampaignAccount {
  /** Who is behind it, in a sentence. */
  readonly who: Localised;
  readonly asks: readonly Ask[];
  /** Oldest first. */
  readonly events: readonly CampaignEvent[];
}
