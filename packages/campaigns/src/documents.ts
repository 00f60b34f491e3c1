// The registry as data: what /messages.json and /campaigns.json answer.
import { campaigns } from './catalog.ts';
import type { Action, Direction, LocaleTag, MessageText, Palette, Source, Tone } from './model.ts';
import { locales, reviewStateOf } from './registry.ts';
import { labelIn, localesOf, nameIn, wordsIn } from './text.ts';

/** One message with all of its words. */
export interface MessageEntry {
  id: string;
  /** The campaign's id. */
  campaign: string;
  revision: number;
  tone: Tone;
  /** Who makes the claim, by locale; a `direct` message has one. */
  claimant?: Record<LocaleTag, string>;
  link: string;
  /** What else a reader can do. */
  actions: Action[];
  since: string;
  until?: string;
  sources: Source[];
  /** Locales whose words a native speaker has read as they stand. */
  reviewed: LocaleTag[];
  /** By locale. */
  text: Record<LocaleTag, MessageText>;
}

/** The answer of `/messages.json`. */
export interface MessagesDocument {
  messages: MessageEntry[];
}

/** One campaign; its messages are named by their ids. */
export interface CampaignEntry {
  id: string;
  name: string;
  home: string;
  actions: Action[];
  palette: Palette;
  icon: string;
  since: string;
  until?: string;
  messages: string[];
  /** By locale. */
  text: Record<LocaleTag, { name: string; label: string }>;
}

/** One locale. */
export interface LocaleEntry {
  tag: LocaleTag;
  name: string;
  dir: Direction;
  /** `false`, or who has read every line as it stands and when: `Rima K., 2026-11-21`. */
  reviewed: false | string;
}

/** The answer of `/campaigns.json`. */
export interface CampaignsDocument {
  campaigns: CampaignEntry[];
  locales: LocaleEntry[];
}

/** Every message with its words in every locale, in the order of the campaigns. A new object each time. */
export function messagesDocument(): MessagesDocument {
  const messages = campaigns.flatMap((campaign) =>
    campaign.messages.map((message): MessageEntry => {
      const { text: _, ...rest } = structuredClone(message);
      const text = Object.fromEntries(
        localesOf(message).map((tag) => [tag, { ...wordsIn(message, tag)! }]),
      );
      return {
        ...rest,
        campaign: campaign.id,
        actions: [...(rest.actions ?? [])],
        sources: [...rest.sources],
        reviewed: locales
          .filter((locale) => reviewStateOf(locale)?.messages.includes(message.id))
          .map(({ tag }) => tag),
        text,
      };
    }),
  );
  return { messages };
}

/** Every campaign and every locale. A new object each time. */
export function campaignsDocument(): CampaignsDocument {
  return {
    campaigns: campaigns.map((campaign) => {
      const { label: _, names: __, messages, ...rest } = structuredClone(campaign);
      const text = Object.fromEntries(
        locales.map((locale) => [
          locale.tag,
          {
            name: nameIn(campaign, locale.tag),
            label: labelIn(campaign, locale.tag),
          },
        ]),
      );
      return {
        ...rest,
        actions: [...rest.actions],
        messages: messages.map(({ id }) => id),
        text,
      };
    }),
    locales: locales.map((locale) => {
      const { tag, name, dir } = locale;
      const review = reviewStateOf(locale);
      return {
        tag,
        name,
        dir,
        reviewed: review?.complete ? `${review.by}, ${review.date}` : false,
      };
    }),
  };
}
