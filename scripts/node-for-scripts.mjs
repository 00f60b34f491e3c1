// Which Node runs the TypeScript scripts, and a sentence for what keeps them from running. Plain JavaScript that older versions of Node can read.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const bundled = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));

/** The oldest Node that installs the workspace; `engines` in package.json says the same. */
const leastToInstall = [20, 11];

/** Whether a version such as `v20.9.0` is older than [major, minor]. */
function isOlder(version, least) {
  const [major, minor] = version.replace('v', '').split('.').map(Number);
  return major < least[0] || (major === least[0] && minor < least[1]);
}

/**
 * What is wrong with the Node of the caller, as a sentence, or undefined.
 *
 * @param {{ version: string, typescript: unknown, bundled: boolean, installed: boolean }} given version of the caller's Node; its
 *   `process.features.typescript`; whether the workspace's own Node is there; whether the packages are installed
 * @returns {string | undefined}
 */
export function nodeProblem(given) {
  if (isOlder(given.version, leastToInstall))
    return `This is Node ${given.version}; the kit needs Node 20.11 or newer. Get one from https://nodejs.org, or with your version manager, e.g. "nvm install 24".`;
  if (given.installed && !given.bundled && !given.typescript)
    return `This is Node ${given.version}. On this system the kit brings no Node of its own (it does on Linux, x64 and arm64), and its scripts are TypeScript, which Node reads from 22.18 on. Get a newer one from https://nodejs.org, or with your version manager, e.g. "nvm install 24".`;
  return undefined;
}

/** `nodeProblem` of the Node that runs this. */
export function callersNodeProblem(installed) {
  return nodeProblem({
    version: process.version,
    typescript: process.features.typescript,
    bundled: existsSync(bundled),
    installed,
  });
}

/** Path of the Node to run scripts with: the workspace's own, else the caller's. */
export function nodeForScripts() {
  return existsSync(bundled) ? bundled : process.execPath;
}

/**
 * What a failure of the file system means and what to do, as a sentence; another error's own message.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function problemOf(error) {
  const code = error && error.code;
  const path = error && (error.dest || error.path);
  const where = path ? ` ${path}` : ' here';
  if (code === 'EACCES' || code === 'EPERM')
    return `you may not write${where}. The checkout must belong to you: "ls -ld" shows whose it is.`;
  if (code === 'EROFS')
    return `${path || 'this folder'} is on a file system that cannot be written. Copy the checkout to one that can.`;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return `there is no space left to write${where}. Packages and builds take about 1.5 GB.`;
  return error instanceof Error ? error.message : String(error);
}

/** Whether a failure is one that `problemOf` has a sentence for: a stack trace would say less. */
export function isFileProblem(error) {
  return ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'].includes(error && error.code);
}
