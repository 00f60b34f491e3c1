// Words that the script does not carry: one file of a language, from the script's own place, believed only when its hash is the one compiled in.
import { complain } from './guard.ts';
import { wordsHash } from './words.generated.ts';
import type { Words } from './words.ts';

/** Milliseconds for which a banner waits for its words; then it says what it can. */
const patience = 4000;

let base: string | undefined;

/** @param address the script's own; its files of words lie in a folder of its name, without `.js` */
export function loadWordsFrom(address: string): void {
  base = address.replace(/\.js([?#].*)?$/, '');
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
}

/**
 * Loads the words of a locale: one request, without cookies.
 *
 * @returns words by message id; nothing when they did not come in time, or are not those that this version was made with
 */
export async function loadWords(locale: string): Promise<Map<string, Words>> {
  const found = new Map<string, Words>();
  try {
    const answer = await fetch(`${base}/${locale}.json`, {
      signal: AbortSignal.timeout(patience),
    });
    const { hashes, words } = (await answer.json()) as Record<'hashes' | 'words', string>;
    const [tag, ...rows] = words.split('\n');
    if (
      tag === locale &&
      (await sha256(hashes)) === wordsHash &&
      hashes.split(' ').includes(await sha256(words))
    )
      for (const row of rows) {
        const [id, headline, action] = row.split('|') as [string, string, string];
        found.set(id, [headline, action]);
      }
    else complain(`words of ${locale}: not those of this version`);
  } catch (error) {
    complain(error);
  }
  return found;
}
