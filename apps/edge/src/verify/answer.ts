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
      /** Host of the address where it is not this one: what it draws, only it knows. */
      readonly elsewhere?: string;
    }
  | { readonly kind: 'former'; readonly change: KnownChange; readonly lang: string }
  | { readonly kind: 'unknown' };

/** Where the kit's own words come from; asked for only when words were pasted, and always whole. */
export interface Sources {
  messages(): Promise<readonly KnownMessage[]>;
  history(): Promise<readonly KnownChange[]>;
}

/**
 * Finds out what a text is: a feed, words, or something that a README or a page has: an address, an image in Markdown, a banner's tag.
 *
 * @param here origin of the service that asks
 */
export async function findingOf(
  text: string,
  trust: FeedTrust,
  now: number,
  sources: Sources,
  here: string,
): Promise<Finding> {
  const given = text.trim();
  if (given.startsWith('{')) return feedFinding(given, trust, now);
  const messages = await sources.messages();
  const tag = /<(?:script|solidarity-banner)\b[^>]*>/i.exec(given)?.[0];
  const named = tag && (attributeOf(tag, 'headline') ? undefined : attributeOf(tag, 'message'));
  const found = named ? messages.find(({ id }) => id === named) : undefined;
  if (found) return { kind: 'message', message: found };
  if (!tag) {
    const addresses = given.match(/https?:\/\/[^\s"'<>()[\]]+/gi) ?? [];
    for (const address of addresses) {
      const finding = addressFinding(address, messages, here);
      if (finding) return finding;
    }
    if (addresses[0] === given) return { kind: 'unknown' };
  }
  const typed = plain((tag && attributeOf(tag, 'headline')) ?? given);
  for (const message of messages)
    for (const [lang, words] of Object.entries(message.text))
      if (saysIn(words, typed)) return { kind: 'message', message, lang };
  for (const change of await sources.history())
    for (const [lang, words] of Object.entries(change.words))
      if (saysIn(words.new, typed)) return { kind: 'former', change, lang };
  return { kind: 'unknown' };
}

/** An attribute's text in a tag, with `data-` before it or not. */
const attributeOf = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s(?:data-)?${name}="([^"]*)"`).exec(tag)?.[1];

/** Parameters with which an image says something else than its address names. */
const ownWords = ['label', 'message', 'text', 'alt', 'headline', 'subline'];

/** What the address of a message's image or page stands for; nothing for other addresses. */
function addressFinding(
  address: string,
  messages: readonly KnownMessage[],
  here: string,
): Finding | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, host, pathname, searchParams } = new URL(address);
  const slug = /([a-z\d-]+)(\.svg|\.png|\.json)?$/.exec(pathname)?.[1];
  const message = messages.find(({ id }) => id === slug);
  if (!message) return undefined;
  if (ownWords.some((name) => searchParams.has(name))) return { kind: 'unknown' };
  return { kind: 'message', message, ...(origin !== here && { elsewhere: host }) };
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

/** Words without what differs between a badge, its name and what somebody types: capitals, marks, spaces. */
const plain = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();

/** The link's words alone say nothing: many messages have the same. */
function saysIn(words: Readonly<Record<string, string>>, text: string): boolean {
  return ['badge', 'headline', 'alt'].some((key) => words[key] && plain(words[key]) === text);
}
