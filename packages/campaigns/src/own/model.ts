// What a host adds to the kit: its own campaigns, messages and languages, what it hides, and who it is.
import type { BannerWords, ErrorKey, AboutKey } from '../locale.ts';
import type { Campaign, CampaignWords, LocaleTag, Message, MessageText } from '../model.ts';
import type { Schedule } from '../schedule.ts';

/** Who runs a service, and how its pages look. */
export interface Operator {
  /** Takes the place of the kit's name on the pages. */
  readonly name?: string;
  /** Where to write to: an `https:`, `mailto:` or `tel:` address. */
  readonly contact?: string;
  /** A page about whoever runs the service; the pages about messages link to it. `https:` only. */
  readonly about?: string;
  readonly colours?: OperatorColours;
}

/** Colour of links and buttons, `#rrggbb`: on light paper and on dark. */
export interface OperatorColours {
  readonly accent: string;
  readonly accentDark: string;
}

/** A language that the kit does not have. What is missing is said in English. */
export interface OwnLocale {
  readonly tag: LocaleTag;
  readonly name: string;
  readonly campaigns?: Readonly<Record<string, CampaignWords>>;
  readonly messages?: Readonly<Record<string, MessageText>>;
  readonly banner?: BannerWords;
  readonly about?: Readonly<Record<AboutKey, string>>;
  readonly errors?: Readonly<Record<ErrorKey, string>>;
}

/** A message that joins a campaign of the kit, or one of the host's. */
export interface Addition {
  /** Id of the campaign. */
  readonly campaign: string;
  readonly message: Message;
}

/** All that a host adds, checked. Plain data: it can be sent to another process. */
export interface OwnData {
  readonly operator: Operator;
  readonly campaigns: readonly Campaign[];
  readonly additions: readonly Addition[];
  readonly locales: readonly OwnLocale[];
  /** Ids of messages and campaigns of the kit that this host does not show. */
  readonly hide: readonly string[];
  /** What `default` means from when on; the operator's setting or the kit's own schedule when undefined. */
  readonly schedule?: Schedule;
}
