// The model: what a campaign, a message and the words of a locale are.
export type { Direction } from '@solidarity-kit/options/direction';

/** `mild` words suit nearly every site; `direct` ones name a demand or a party and say who makes the claim. */
export type Tone = 'mild' | 'direct';

/** A BCP 47 language tag in its canonical case, e.g. `ar`, `pt-BR`, `zh-Hant`. */
export type LocaleTag = string;

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

/** Where a fact, a wording or a demand comes from. */
export interface Source {
  readonly title: string;
  /** `https:` only. */
  readonly url: string;
  /** Day of publication, or the day on which it was read if the page names none; ISO 8601 (`2024-01-02`). */
  readonly date: string;
}

/** A page that a reader can go to. `https:` only. */
export interface Action {
  readonly title: string;
  readonly url: string;
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
  /** Where the action leads. `https:` only. */
  readonly link: string;
  /** First day on which the message made sense; ISO 8601. */
  readonly since: string;
  /** Last day on which it does, if there is one; ISO 8601. */
  readonly until?: string;
  /** The message's own words, for a campaign that is added as one file. `en` is needed then. */
  readonly text?: Readonly<Record<LocaleTag, MessageText>>;
}

/** An effort with a home, a palette, an icon and messages. Text only: the kit carries no campaign's marks. */
export interface Campaign {
  /** Slug, unique. */
  readonly id: string;
  /** The name that the campaign gives itself, in English. */
  readonly name: string;
  /** The campaign's own page. `https:` only. */
  readonly home: string;
  readonly actions: readonly Action[];
  readonly palette: Palette;
  /** Name of a badge icon, e.g. `palestine`. */
  readonly icon: string;
  /** First day of the effort; ISO 8601. */
  readonly since: string;
  /** Its last day, if it has ended; ISO 8601. */
  readonly until?: string;
  readonly sources: readonly Source[];
  /** The badge label by locale, for a campaign that is added as one file. `en` is needed then. */
  readonly label?: Readonly<Record<LocaleTag, string>>;
  readonly messages: readonly Message[];
}

/** A text that depends on a number, by CLDR plural category; `{n}` is where the number goes. */
export type PluralForms = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }
>;
