// Where wrangler's program is: run with the workspace's own Node, since its shell wrapper would take whatever Node the caller has.
import { fileURLToPath } from 'node:url';

/** The folder of the service. */
export const edgeFolder = fileURLToPath(new URL('..', import.meta.url));

/** The first argument for `process.execPath`. */
export const wranglerProgram = fileURLToPath(
  new URL('bin/wrangler.js', import.meta.resolve('wrangler/package.json')),
);

/** The environment in which wrangler neither asks Cloudflare anything nor counts who uses it. */
export const quietEnvironment: NodeJS.ProcessEnv = {
  ...process.env,
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_SEND_METRICS: 'false',
};
