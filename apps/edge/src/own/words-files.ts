// The words of a host's messages as files for the banner: one for each message, named by what is in it, so that a page can pin it by its hash.
import type { Message } from '@solidarity-kit/campaigns';
import type { OwnData } from '@solidarity-kit/campaigns/own';

/** A file of words: JSON, as the banner's option `words` reads it (packages/banner/src/load-words.ts). */
export interface WordsFile {
  /** `/words/<message>-<16 hex digits of its hash>.json`: another text has another path. */
  readonly path: string;
  readonly body: string;
  /** `sha384-…` of the body. */
  readonly integrity: string;
}

/** The files of every message that is the host's own, by the message's id. */
export async function wordsFiles({
  campaigns,
  additions,
}: OwnData): Promise<Map<string, WordsFile>> {
  const messages = [
    ...campaigns.flatMap((campaign) => campaign.messages),
    ...additions.map(({ message }) => message),
  ];
  return new Map(
    await Promise.all(messages.map(async (one) => [one.id, await wordsFile(one)] as const)),
  );
}

async function wordsFile({ id, revision, link, text = {} }: Message): Promise<WordsFile> {
  const words = Object.entries(text)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([tag, { headline, action }]) => [tag, { headline, action }] as const);
  const message = { message: id, revision, href: link, words: Object.fromEntries(words) };
  const body = JSON.stringify({ messages: [message] });
  const hash = new Uint8Array(
    await crypto.subtle.digest('SHA-384', new TextEncoder().encode(body)),
  );
  const name = [...hash.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return {
    path: `/words/${id}-${name}.json`,
    body,
    integrity: `sha384-${btoa(String.fromCharCode(...hash))}`,
  };
}
