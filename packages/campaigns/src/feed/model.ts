// The types of the signed feed: what it says, and whom a reader trusts.

/** The words of the current message in one language. */
export interface FeedWords {
  /** At most 200 characters. */
  readonly headline: string;
  /** Text of the link, at most 60 characters. */
  readonly action: string;
}

/** What a feed says, once its signatures have been checked. */
export interface Feed {
  readonly kind: 'solidarity-feed';
  readonly version: 1;
  /**
   * Rises with every feed. Never above the second in which the feed was issued (Unix time), so that nobody can use the numbers up: a stolen key cannot issue
   * one that no later feed can follow.
   */
  readonly sequence: number;
  /** ISO 8601, UTC. */
  readonly issued: string;
  /** ISO 8601, UTC; at most 14 days after `issued`. */
  readonly expires: string;
  /** Who says so. */
  readonly by: { readonly name: string; readonly url: string };
  /** What `default` means now. */
  readonly current: {
    /** Id of a message; of the kit's own, or a new one whose words are below. */
    readonly message: string;
    readonly revision: number;
    /** Where the link leads: https, to a host that the reader's kit knows. */
    readonly href: string;
    /** By BCP 47 tag; `en` is always there. */
    readonly words: Readonly<Record<string, FeedWords>>;
  };
}

/** A public key that may sign, and from when until when. */
export interface FeedKey {
  /** Name of the key in a signature. */
  readonly kid: string;
  /** Coordinates of the point on P-256, base64url, as in a JWK. */
  readonly x: string;
  readonly y: string;
  /** First and last instant at which it counts, ISO 8601; open where left out. */
  readonly from?: string;
  readonly until?: string;
}

/** Whom a reader trusts. */
export interface FeedTrust {
  readonly keys: readonly FeedKey[];
  /** How many different keys must have signed; 2 by default and in everything that the kit publishes. */
  readonly threshold?: number;
  /** Feeds with a lower sequence are refused: no going back. */
  readonly leastSequence: number;
  /** Hosts to which links may lead, in lower case and punycode. */
  readonly hosts: readonly string[];
}
