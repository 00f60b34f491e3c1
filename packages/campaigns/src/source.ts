// A text by locale, and where a fact comes from: what messages and accounts of campaigns share.

/** A BCP 47 language tag in its canonical case, e.g. `ar`, `pt-BR`, `zh-Hant`. */
export type LocaleTag = string;

/** A text by locale. `en` is always there: every other locale falls back to it. */
export type Localised = Readonly<Record<LocaleTag, string>> & { readonly en: string };

/** Where a fact, a wording or a demand comes from. */
export interface Source {
  /** What the source says, in one line of English. */
  readonly title: string;
  /** Who published it, e.g. `UNICEF`. */
  readonly publisher: string;
  /** The original, not a copy of it. `https:` only. */
  readonly url: string;
  /** Day of publication; ISO 8601 (`2024-01-02`). */
  readonly date: string;
  /** True if the page names no day of publication: `date` is then the day on which it was read. */
  readonly undated?: true;
  /** True if no stored copy of this page was found, so that its text could not be compared with what we say. */
  readonly unseen?: true;
}
