// The shape of a locale file, typed from the English one: a missing or misspelt key does not compile.
import type en from './locales/en.ts';
import type { CampaignWords, Direction, LocaleTag, MessageText } from './model.ts';
import type { Review } from './review.ts';

/** What every locale file has, whatever campaigns there are. */
export interface LocaleBase {
  readonly tag: LocaleTag;
  /** The language's name in the language itself. */
  readonly name: string;
  /** `false` until a native speaker has read the file; then their name, the day, and the hashes of what they read (`pnpm review`). */
  readonly reviewed: false | Review;
  /** Doubts that a reviewer should look at first, each with its back-translation. In English. */
  readonly notes?: readonly string[];
  readonly campaigns: Readonly<Record<string, CampaignWords>>;
  readonly messages: Readonly<Record<string, MessageText | undefined>>;
  readonly banner: BannerWords;
  /** The words of the pages about messages; a locale without them gets those pages in English. */
  readonly about?: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
}

/** The banner's words that are not a message. */
export interface BannerWords {
  /** Accessible name of the close button. */
  readonly close: string;
}

/** Ids of the campaigns that the locale files name. */
export type NamedCampaign = keyof typeof en.campaigns;

/** Ids of the messages that the locale files translate. */
export type TranslatedMessage = keyof typeof en.messages;

/** Keys of the words of the pages about messages. */
export type AboutKey = keyof typeof en.about;

/** Keys of the sentences that an error image or page shows. */
export type ErrorKey = keyof typeof en.errors;

/** What a locale file exports by default. */
export interface LocaleFile extends LocaleBase {
  readonly campaigns: Readonly<Record<NamedCampaign, CampaignWords>>;
  /** A message that is missing here is shown in English, and named in a note by `pnpm generate`. */
  readonly messages: Readonly<Partial<Record<TranslatedMessage, MessageText>>>;
  readonly about?: Readonly<Record<AboutKey, string>>;
  readonly errors: Readonly<Record<ErrorKey, string>>;
}

/** A locale as the registry gives it: its words and its direction. */
export interface Locale extends LocaleFile {
  readonly dir: Direction;
}
