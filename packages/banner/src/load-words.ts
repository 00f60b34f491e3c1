// Words that the script does not carry: one file of a language from the script's own place, or a site's own file, believed only when its hash is the right one.
import { get } from './get.ts';
import { isComing } from './once.ts';
import { findMessage, learn, type ToldMessage } from './words.ts';
import { wordsHash } from './words.generated.ts';

/** What a site's own file of words holds. */
export interface WordsFile {
  readonly messages: readonly ToldMessage[];
}

let base: string | undefined;
/** Lines about figures that came with the words, by id and locale with a space between. */
export const figureLines = new Map<string, string>();

/** @param address the script's own; the files of words lie beside `online.js` */
export function loadWordsFrom(address: string): void {
  base = address.replace(/[^/]*([?#].*)?$/, '');
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
}

/** Words of the kit in a locale. */
async function loadLocale(locale: string): Promise<void> {
  const answer = await get(`${base}${locale}.json`);
  const { hashes, words } = (await answer.json()) as Record<'hashes' | 'words', string>;
  const [tag, ...rows] = words.split('\n');
  if (
    tag !== locale ||
    (await sha256(hashes)) !== wordsHash ||
    !hashes.split(' ').includes(await sha256(words))
  )
    throw 'not of this version';
  for (const row of rows) {
    const [id, ...fields] = row.split('|') as [string, ...string[]];
    const [text, action, revision, href, spoken = locale] = fields as [string, ...string[]];
    // A line of two is about a figure.
    if (!action) figureLines.set(`${id} ${locale}`, text);
    else if (findMessage(id)) findMessage(id)!.words.set(spoken, [text, action]);
    else {
      const inLocale = { [spoken]: { headline: text, action } };
      learn({ message: id, revision: +revision!, href: href!, words: inLocale });
    }
  }
}

/** Words of a site's own. */
async function loadOwn(address: string): Promise<void> {
  const answer = await get(address, address.split('#')[1]);
  for (const told of ((await answer.json()) as WordsFile).messages) learn(told);
}

/**
 * Whether words are on their way. Each file is asked for once.
 *
 * @param from `load`, or the address of a site's own file with its hash
 * @param missing the locale that is wanted
 * @param done is told when they have come, or will not
 */
export function awaitWords(from: string, missing: string, done: () => void): boolean {
  return from === 'load'
    ? isComing(`words ${missing}`, () => loadLocale(missing), done)
    : isComing(`words ${from}`, () => loadOwn(from), done);
}
