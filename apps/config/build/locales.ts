// Gives the page the list of locales without their words: English is there, the words of each other locale come as data when they are asked for.
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const folder = fileURLToPath(new URL('../../../packages/campaigns/src/locales/', import.meta.url));
const id = 'virtual:locales';

/** What the list shows of a locale before its words have come. */
interface Head {
  readonly tag: string;
  readonly name: string;
  readonly reviewed: false | object;
}

/**
 * Takes the place of the campaigns' generated list, and answers `import { loadLocale, isLoaded } from 'virtual:locales'`. The registry keeps the
 * objects of the list, so filling them in is enough for every lookup to find the words.
 *
 * @param inside whether all words stand in the program, which then fetches nothing
 */
export function locales(inside: boolean): Plugin {
  let serving = false;
  return {
    name: 'kit:locales',
    enforce: 'pre',
    configResolved(config) {
      serving = config.command === 'serve';
    },
    resolveId(source, importer) {
      if (source === id) return `\0${id}`;
      return source.endsWith('/locales/index.generated.ts') && importer?.includes('/campaigns/src/')
        ? `\0${id}`
        : undefined;
    },
    async load(loaded) {
      if (loaded.split('?')[0] === `${folder}en.ts`)
        return `export default ${await wordsOf(`${folder}en.ts`)};`;
      if (loaded !== `\0${id}`) return undefined;
      const heads: Head[] = [];
      const addresses: string[] = [];
      for (const file of localeFiles()) {
        const { default: locale } = (await import(folder + file)) as { default: Head };
        const { tag, name, reviewed } = locale;
        heads.push({ tag, name, reviewed });
        const text = await wordsOf(folder + file);
        addresses.push(
          inside
            ? text
            : serving
              ? JSON.stringify(`data:application/json,${encodeURIComponent(text)}`)
              : `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', fileName: nameOf(tag, text), source: text })}`,
        );
      }
      return `import en from ${JSON.stringify(`${folder}en.ts`)};
const heads = ${JSON.stringify(heads)};
const stubs = new Map(heads.map((head) => [head.tag, { ...head, campaigns: {}, messages: {}, banner: {}, about: {}, errors: {} }]));
const files = {${heads.map(({ tag }, at) => `${JSON.stringify(tag)}: ${addresses[at]}`).join(', ')}};
const done = new Set();
export const all = [en, ...stubs.values()].sort((a, b) => (a.tag < b.tag ? -1 : 1));
export const isLoaded = (tag) => !stubs.has(tag) || done.has(tag);
export async function loadLocale(tag) {
  if (isLoaded(tag)) return;
  try {
    const words = ${inside ? 'files[tag]' : '(await (await fetch(files[tag])).json())'};
    const stub = stubs.get(tag);
    for (const part of ['campaigns', 'messages', 'banner']) Object.assign(stub[part], words[part]);
    done.add(tag);
  } catch {
    // Without its file the locale falls back to English, as one that lacks the message does.
  }
}`;
    },
  };
}

/** The files of all locales but English, in order. */
const localeFiles = () =>
  readdirSync(folder)
    .filter((name) => /^[\w-]+\.ts$/.test(name) && !name.includes('.test.') && name !== 'en.ts')
    .toSorted();

/** A name that changes with the content, so that the file may be cached for ever. */
const nameOf = (tag: string, text: string) =>
  `assets/locale-${tag}-${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.json`;

/** A locale's words as JSON, without those that only the service says: its pages about messages, and what it answers to errors. */
async function wordsOf(path: string): Promise<string> {
  const { default: locale } = (await import(path)) as { default: object };
  return JSON.stringify({ ...locale, about: {}, errors: {} });
}
