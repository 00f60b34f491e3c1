// Gives the page the campaigns without what only the pages about messages show: where a claim comes from, and what else a reader can do.
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const list = fileURLToPath(
  new URL('../../../packages/campaigns/src/campaigns/index.generated.ts', import.meta.url),
);
const id = 'virtual:campaigns';

/** Takes the place of the campaigns' generated list: 4 kB less for everybody who opens the page. */
export function campaigns(): Plugin {
  return {
    name: 'kit:campaigns',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source.endsWith('/campaigns/index.generated.ts') && importer?.includes('/campaigns/src/')
        ? `\0${id}`
        : undefined,
    async load(loaded) {
      if (loaded !== `\0${id}`) return undefined;
      const { all } = (await import(list)) as { all: readonly object[] };
      return `export const all = ${JSON.stringify(all, shown)};`;
    },
  };
}

/** What the page has of a campaign: lists stay, empty, so that it still is one. */
const shown = (name: string, value: unknown): unknown =>
  name === 'sources' || name === 'actions'
    ? []
    : name === 'claimant' || name === 'account'
      ? undefined
      : value;
