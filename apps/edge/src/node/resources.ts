// Where the service finds its files in the workspace: the folder that the build gathers, and the packages themselves.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export { nodeLogo as logo } from '@solidarity-kit/badge/node';
export { createNodeOutliner as createOutliner } from '@solidarity-kit/outline/node';

/** The folder of the static files. */
export const folder = fileURLToPath(new URL('../../dist/assets', import.meta.url));

/** resvg's WebAssembly. */
export const resvg = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
