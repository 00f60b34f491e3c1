// Gives the page the list of locales without their words: English is there, the words of each other locale come when they are asked for.
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
 */
export function locales(): Plugin {
  return {
    name: 'kit:locales',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === id) return `\0${id}`;
      return source.endsWith('/locales/index.generated.ts') && importer?.includes('/campaigns/src/')
        ? `\0${id}`
        : undefined;
    },
    async load(loaded) {
      const [path = ''] = loaded.split('?');
      if (path.startsWith(folder) && /\/[\w-]+\.ts$/.test(path)) return wordsOf(path);
      if (loaded !== `\0${id}`) return undefined;
      const files = readdirSync(folder)
        .filter((name) => /^[\w-]+\.ts$/.test(name) && !name.includes('.test.'))
        .toSorted();
      const heads: [file: string, head: Head][] = [];
      for (const file of files) {
        const { tag, name, reviewed } = ((await import(folder + file)) as { default: Head })
          .default;
        heads.push([file, { tag, name, reviewed }]);
      }
      const later = heads.filter(([, { tag }]) => tag !== 'en');
      return `import en from ${JSON.stringify(`${folder}en.ts`)};
const heads = ${JSON.stringify(later.map(([, head]) => head))};
const stubs = new Map(heads.map((head) => [head.tag, { ...head, campaigns: {}, messages: {}, banner: {}, about: {}, errors: {} }]));
const files = {${later.map(([file, { tag }]) => `${JSON.stringify(tag)}: () => import(${JSON.stringify(folder + file)})`).join(', ')}};
const done = new Set();
export const all = [en, ...stubs.values()].sort((a, b) => (a.tag < b.tag ? -1 : 1));
export const isLoaded = (tag) => !stubs.has(tag) || done.has(tag);
export async function loadLocale(tag) {
  if (isLoaded(tag)) return;
  try {
    const words = (await files[tag]()).default;
    const stub = stubs.get(tag);
    for (const part of ['campaigns', 'messages', 'banner', 'about', 'errors']) Object.assign(stub[part], words[part]);
    done.add(tag);
  } catch {
    // Without its file the locale falls back to English, as one that lacks the message does.
  }
}`;
    },
  };
}

/** A locale's words without those that only the service says: its pages about messages, and what it answers to errors. */
async function wordsOf(path: string): Promise<string> {
  const { default: locale } = (await import(path)) as { default: object };
  return `export default ${JSON.stringify({ ...locale, about: {}, errors: {} })};`;
}
