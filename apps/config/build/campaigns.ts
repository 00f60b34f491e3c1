// Gives the page the campaigns without what is shown only where somebody asks for it: who says it, and the sources come as a file of their own.
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { Campaign } from '../../../packages/campaigns/src/model.ts';

const list = fileURLToPath(
  new URL('../../../packages/campaigns/src/campaigns/index.generated.ts', import.meta.url),
);
const id = 'virtual:campaigns';
const sources = 'virtual:sources';

const read = async () => ((await import(list)) as { all: readonly Campaign[] }).all;

/** Takes the place of the campaigns' generated list, 4 kB less for everybody who opens the page, and gives the address of what was taken out. */
export function campaigns(): Plugin {
  let serving = false;
  return {
    name: 'kit:campaigns',
    enforce: 'pre',
    configResolved(config) {
      serving = config.command === 'serve';
    },
    resolveId(source, importer) {
      if (source === sources) return `\0${sources}`;
      return source.endsWith('/campaigns/index.generated.ts') &&
        importer?.includes('/campaigns/src/')
        ? `\0${id}`
        : undefined;
    },
    async load(loaded) {
      if (loaded === `\0${id}`) return `export const all = ${JSON.stringify(await read(), shown)};`;
      if (loaded !== `\0${sources}`) return undefined;
      const text = JSON.stringify(originsOf(await read()));
      if (serving)
        return `export default ${JSON.stringify(`data:application/json,${encodeURIComponent(text)}`)}`;
      const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
      const reference = this.emitFile({
        type: 'asset',
        fileName: `assets/sources-${hash}.json`,
        source: text,
      });
      return `export default import.meta.ROLLUP_FILE_URL_${reference}`;
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

/** Who makes the claim, and the sources, by message id. */
const originsOf = (all: readonly Campaign[]) =>
  Object.fromEntries(
    all.flatMap(({ messages }) =>
      messages.map(({ id: message, claimant, sources: told }) => [
        message,
        { claimant, sources: told },
      ]),
    ),
  );
