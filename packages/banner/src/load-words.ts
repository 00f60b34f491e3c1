// Words that the script does not carry: one file of a language from the script's own place, or a site's own file, used only when its hash is the right one.
import { get, textOf } from './get.ts';
import { isPending } from './once.ts';
import { findMessage, addMessage, type LoadedMessage } from './words.ts';
import { wordsHash } from './words.generated.ts';

/** What a site's own file of words holds. */
export interface WordsFile {
  readonly messages: readonly LoadedMessage[];
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
async function loadLocale(locale: string): Promise<() => void> {
  const answer = await get(`${base}${locale}.json`);
  const { hashes, words } = JSON.parse(await textOf(answer)) as Record<'hashes' | 'words', string>;
  const [tag, ...rows] = words.split('\n');
  if (
    tag !== locale ||
    (await sha256(hashes)) !== wordsHash ||
    !hashes.split(' ').includes(await sha256(words))
  )
    throw 'not of this version';
  return () => {
    for (const row of rows) {
      const [id, ...fields] = row.split('|') as [string, ...string[]];
      const [text, action, revision, href, spoken = locale] = fields as [string, ...string[]];
      // A line of two is about a figure.
      if (!action) figureLines.set(`${id} ${locale}`, text);
      else if (findMessage(id)) findMessage(id)!.words.set(spoken, [text, action]);
      else {
        const inLocale = { [spoken]: { headline: text, action } };
        addMessage({ message: id, revision: +revision!, href: href!, words: inLocale });
      }
    }
  };
}

/** A site's own file of words. */
async function loadOwn(address: string): Promise<() => void> {
  const answer = await get(address, address.split('#')[1]);
  const { messages } = (await answer.json()) as WordsFile;
  return () => messages.forEach(addMessage);
}

/**
 * Whether words are being loaded. Each file is asked for once.
 *
 * @param from `load`, or the address of a site's own file with its hash
 * @param missing the locale to load
 * @param done called when the request has ended, well or not
 */
export function isLoadingWords(from: string, missing: string, done: () => void): boolean {
  return from === 'load'
    ? isPending(`words ${missing}`, () => loadLocale(missing), done)
    : isPending(`words ${from}`, () => loadOwn(from), done);
}
