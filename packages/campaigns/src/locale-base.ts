// What every locale file has, whatever campaigns there are.
import type { CampaignWords, LocaleTag, MessageText } from './model.ts';

/** What a locale file says of its review, written by `pnpm review`. */
export interface Review {
  /** The name that the reviewer wants to be seen under; a pen name is fine. */
  readonly by: string;
  /** Day of the review; ISO 8601. */
  readonly date: string;
  /** Hash of the English and the translated text that were read, by message id. */
  readonly messages: Readonly<Record<string, string>>;
  /** The same for everything in the file that is not a message. */
  readonly rest: string;
}

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
