// The shape of a locale file, typed from the English one: a missing or misspelt key does not compile.
import type { LocaleBase } from './locale-base.ts';
import type en from './locales/en.ts';
import type { CampaignWords, Direction, MessageText } from './model.ts';

export type { BannerWords, LocaleBase } from './locale-base.ts';

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
