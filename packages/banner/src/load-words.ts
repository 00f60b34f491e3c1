// Words that the script does not carry: one file of a language from the script's own place, or a site's own file, used only when its hash is the right one.
import { bytesOf, decode, get } from './get.ts';
import { parseSiteLink } from '@solidarity-kit/options/link';
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

/** @param bits of the SHA-2 that is meant */
async function hashOf(bytes: BufferSource, bits = '256'): Promise<string> {
  const hash = await crypto.subtle.digest(`SHA-${bits}`, bytes);
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
}
const sha256 = (text: string) => hashOf(new TextEncoder().encode(text));

/** Words of the kit in a locale. */
async function loadLocale(locale: string): Promise<() => void> {
  // A loader may have run the script as text, so that it came from nowhere.
  if (!base) throw 'needs the address of the script';
  const answer = await get(`${base}${locale}.json`);
  const { hashes, words } = JSON.parse(decode(await bytesOf(answer))) as Record<
    'hashes' | 'words',
    string
  >;
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
  const [file, bits, hash] = address.split(/#sha(...)-/) as [string, string, string];
  const bytes = await bytesOf(await get(file));
  // Not the `integrity` of a request: that reads an answer of any length to its end, and a page's own `fetch` may not know it.
  if ((await hashOf(bytes, bits)) !== hash) throw 'not the file of this hash';
  const { messages } = JSON.parse(decode(bytes)) as WordsFile;
  if (!messages.every(isMessage)) throw 'not allowed';
  return () => messages.forEach(addMessage);
}

const isText = (text: unknown): boolean => typeof text === 'string' && text !== '';

function isMessage({ message, revision, href, words }: LoadedMessage): boolean {
  const spoken = Object.values(words);
  return (
    isText(message) &&
    Number.isSafeInteger(revision) &&
    parseSiteLink(href) !== undefined &&
    spoken.length > 0 &&
    spoken.every(({ headline, action }) => isText(headline) && isText(action))
  );
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
