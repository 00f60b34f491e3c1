// What /verify finds out about a text that somebody pasted: a signed feed, the address of a badge, or words. Runs in the page; sends nothing of the text.
import {
  FeedError,
  inspectFeed,
  signersOf,
  verifyFeed,
  type Feed,
  type FeedTrust,
  type Signer,
} from '@solidarity-kit/campaigns/feed';

/** A message as `/messages.json` gives it. */
export interface KnownMessage {
  readonly id: string;
  readonly revision: number;
  readonly claimant?: Readonly<Record<string, string>>;
  readonly text: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** An entry of `/history.json`. */
export interface KnownChange {
  readonly message: string;
  readonly revision: number;
  readonly date: string;
  readonly words: Readonly<Record<string, { readonly new: Readonly<Record<string, string>> }>>;
}

/** What was found. */
export type Finding =
  | {
      readonly kind: 'feed';
      /** Why a reader would refuse it; nothing when it is good. */
      readonly refused?: string;
      readonly signers: readonly Signer[];
      /** What stands in it, also when it is refused. */
      readonly feed: Feed;
    }
  | { readonly kind: 'no-feed'; readonly refused: string }
  | {
      readonly kind: 'message';
      readonly message: KnownMessage;
      /** Locale of the words; nothing when an address was pasted. */
      readonly lang?: string;
    }
  | { readonly kind: 'former'; readonly change: KnownChange; readonly lang: string }
  | { readonly kind: 'unknown' };

/** Where the kit's own words come from; asked for only when words were pasted, and always whole. */
export interface Sources {
  messages(): Promise<readonly KnownMessage[]>;
  history(): Promise<readonly KnownChange[]>;
}

/** Finds out what a text is. */
export async function findingOf(
  text: string,
  trust: FeedTrust,
  now: number,
  sources: Sources,
): Promise<Finding> {
  const given = text.trim();
  if (given.startsWith('{')) return feedFinding(given, trust, now);
  const messages = await sources.messages();
  if (/^https?:\/\/\S+$/i.test(given) && URL.canParse(given)) {
    const slug = /([a-z\d-]+)(\.svg|\.png|\.json)?$/.exec(new URL(given).pathname)?.[1];
    const message = messages.find(({ id }) => id === slug);
    return message ? { kind: 'message', message } : { kind: 'unknown' };
  }
  const typed = plain(given);
  for (const message of messages)
    for (const [lang, words] of Object.entries(message.text))
      if (saysIn(words, typed)) return { kind: 'message', message, lang };
  for (const change of await sources.history())
    for (const [lang, words] of Object.entries(change.words))
      if (saysIn(words.new, typed)) return { kind: 'former', change, lang };
  return { kind: 'unknown' };
}

async function feedFinding(text: string, trust: FeedTrust, now: number): Promise<Finding> {
  try {
    const { feed } = inspectFeed(text);
    const signers = await signersOf(text, trust, now);
    const refused = await verifyFeed(text, trust, now).then(
      () => undefined,
      (error: unknown) => reasonOf(error),
    );
    return { kind: 'feed', feed, signers, ...(refused ? { refused } : {}) };
  } catch (error) {
    return { kind: 'no-feed', refused: reasonOf(error) };
  }
}

const reasonOf = (error: unknown) => (error instanceof FeedError ? error.message : 'not a feed');

const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** The link's words alone say nothing: many messages have the same. */
function saysIn(words: Readonly<Record<string, string>>, text: string): boolean {
  return ['badge', 'headline', 'alt'].some((key) => words[key] && plain(words[key]) === text);
}
