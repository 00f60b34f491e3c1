// The model: what a campaign, a message and the words of a locale are.
import type { CampaignAccount } from './accounts/model.ts';
import type { LocaleTag, Localised, Source } from './source.ts';

export type { LocaleTag, Localised, Source } from './source.ts';

export type { Ask, CampaignAccount, CampaignEvent } from './accounts/model.ts';
export type { Direction } from '@solidarity-kit/options/direction';

/** `mild` words suit nearly every site; `direct` ones name a demand or a party and say who makes the claim. */
export type Tone = 'mild' | 'direct';

/** The words of one message in one locale. */
export interface MessageText {
  /** Right-hand segment of a badge: a slogan without final punctuation; must stand without its label. */
  readonly badge: string;
  /** The banner's one sentence, with its final punctuation. */
  readonly headline: string;
  /** The link's words: what the reader does next. */
  readonly action: string;
  /** What a screen reader says instead of the image; names the place that the badge's label would name. */
  readonly alt: string;
}

/** The words of one campaign in one locale. */
export interface CampaignWords {
  /** The campaign's name, as a heading in a list would carry it. */
  readonly name: string;
  /** Left-hand segment of its badges, e.g. `Palestine`. */
  readonly label: string;
}

/** A page on which a reader can do something. */
export interface Action {
  readonly title: string;
  /** `https:` only. */
  readonly url: string;
  /** The title in other locales. */
  readonly text?: Readonly<Record<LocaleTag, string>>;
}

/**
 * Colours as `#rrggbb`. Each pair reaches a contrast of at least 4.5 (WCAG 2.2, 1.4.3), which the schema checks; those of the
 * campaigns that ship with the kit reach 7 (1.4.6).
 */
export interface Palette {
  /** Behind the label. */
  readonly ground: string;
  /** Text on `ground`. */
  readonly ink: string;
  /** Behind the message. */
  readonly accent: string;
  /** Text on `accent`. */
  readonly onAccent: string;
}

/** One thing to say. Its id never changes its meaning; better words raise the revision. */
export interface Message {
  /** Slug, unique over all campaigns: it is the badge's URL. */
  readonly id: string;
  /** Starts at 1; rises when the wording improves, so that a dismissed banner may come back once. */
  readonly revision: number;
  readonly tone: Tone;
  /** Who makes the claim. A `direct` message needs one, and its headline names them; a `mild` one is said by whoever shows it. */
  readonly claimant?: Localised;
  /** Where the action leads: a page that fits the tone and lets the reader act. `https:` only. */
  readonly link: string;
  /** What else a reader can do, beside `link` and the campaign's own actions. */
  readonly actions?: readonly Action[];
  /** First day on which the message made sense; ISO 8601. */
  readonly since: string;
  /** Last day on which it does, if there is one; ISO 8601. */
  readonly until?: string;
  /** Where its facts, its wording or its demand come from; at least one. */
  readonly sources: readonly Source[];
  /** The message's own words, for a campaign that is added as one file. `en` is needed then, and is enough. */
  readonly text?: Readonly<Record<LocaleTag, MessageText>>;
}

/** An effort with a home, a palette, an icon and messages. Text only: the kit carries no campaign's marks. */
export interface Campaign {
  /** Slug, unique. */
  readonly id: string;
  /** The name that the campaign gives itself, in English. */
  readonly name: string;
  /** The same in other locales, for a campaign that is added as one file. */
  readonly names?: Readonly<Record<LocaleTag, string>>;
  /** The campaign's own page. `https:` only. */
  readonly home: string;
  /** What a reader can do, whatever the message; at least one. */
  readonly actions: readonly Action[];
  readonly palette: Palette;
  /** Name of a badge icon, e.g. `palestine`. */
  readonly icon: string;
  /** First day of the effort; ISO 8601. */
  readonly since: string;
  /** Its last day, if it has ended; ISO 8601. */
  readonly until?: string;
  /** The badge label by locale, for a campaign that is added as one file. `en` is needed then, and is enough. */
  readonly label?: Readonly<Record<LocaleTag, string>>;
  /** What it asks, who says so, and what has happened, for its page. */
  readonly account?: CampaignAccount;
  readonly messages: readonly Message[];
}

/** From `since` on, until the next entry begins, `default` means `message`. */
export interface ScheduleEntry {
  /** A message id. */
  readonly message: string;
  /** First day; ISO 8601 (`2025-10-10`), the day beginning at 00:00 UTC. */
  readonly since: string;
  /** Why the change was made. */
  readonly source?: Source;
}

/** Entries in the order of their days; never empty. */
export type Schedule = readonly ScheduleEntry[];
