// Follows the signed feed: one request to one address that is the same for every site, and nothing of it is believed that two trusted keys have not signed.
import { believe, type Trust } from './believe.ts';
import { get } from './get.ts';
import { isComing } from './once.ts';
import type { ToldMessage } from './words.ts';
import { feedHosts, feedKeys, leastSequence } from './trust.generated.ts';

/** Longest feed that is read, in characters. */
const most = 65_536;

/** What feeds said, by what the site wrote. */
const said = new Map<string, ToldMessage>();

/** The text of an answer, as far as a feed may be long. */
async function textOf(answer: Response): Promise<string> {
  if (!answer.ok || !/jose|json/.test(answer.headers.get('content-type')!))
    throw `answered ${answer.status}`;
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  let chunk;
  while (!(chunk = await reader.read()).done)
    if ((text += chunk.value).length > most) {
      void reader.cancel();
      throw 'too long';
    }
  return text;
}

/** The keys that the script was built with, and those that a site names after its feed's address: `#key=…&key=…&least=42`. */
export function trustIn(fragment: string | undefined): Trust {
  const named = new URLSearchParams(fragment);
  return {
    keys: [...feedKeys, ...named.getAll('key').map((point) => ({ point }))],
    leastSequence: Math.max(leastSequence, +named.get('least')!),
    hosts: feedHosts,
  };
}

async function read(given: string, origin: string): Promise<void> {
  const [address, fragment] = given.split('#') as [string, string?];
  const answer = await get(new URL(address, origin).href);
  said.set(given, await believe(await textOf(answer), trustIn(fragment), Date.now()));
}

/**
 * What a feed says. Each is asked for once a page.
 *
 * @param given its address, and after # the keys that may sign it
 * @param origin of the script, for an address that is a path
 * @param done is told when it has come, or will not
 * @returns null while it is on its way, undefined where nothing of it may be used
 */
export function liveMessage(
  given: string,
  origin: string,
  done: () => void,
): ToldMessage | null | undefined {
  return isComing(`live ${given}`, () => read(given, origin), done) ? null : said.get(given);
}
