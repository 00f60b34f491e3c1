// Gathers what the service serves as files into apps/edge/dist/assets: the config page, the banner's script under its names, fonts and logos.
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './fingerprint.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const target = `${root}apps/edge/dist/assets`;

/** The part of the banner's release note that is needed here. */
interface Release {
  readonly version: string;
}

/**
 * Makes the folder anew, and puts it in place when it is whole: a service that runs meanwhile never finds half of it. What has not been built yet is left out.
 *
 * @returns what was missing, in words.
 */
export async function assemble(): Promise<string[]> {
  const fresh = `${target}.${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  const missing = [page(fresh), banner(fresh)].filter((one) => one !== undefined);
  cpSync(`${root}packages/outline/assets`, `${fresh}/assets/outline`, { recursive: true });
  cpSync(`${root}packages/badge/assets`, `${fresh}/assets/logos`, { recursive: true });
  writeFileSync(`${fresh}/build.json`, JSON.stringify({ build: fingerprint() }));
  const old = `${fresh}.old`;
  if (existsSync(target)) renameSync(target, old);
  renameSync(fresh, target);
  rmSync(old, { recursive: true, force: true });
  return missing;
}

function page(folder: string): string | undefined {
  const built = `${root}apps/config/dist`;
  if (!existsSync(`${built}/index.html`)) return 'the config page (apps/config/dist)';
  cpSync(built, folder, { recursive: true });
  return undefined;
}

function banner(folder: string): string | undefined {
  const built = `${root}packages/banner/dist`;
  if (!existsSync(`${built}/release.json`)) return "the banner's script (packages/banner/dist)";
  const { version } = JSON.parse(readFileSync(`${built}/release.json`, 'utf8')) as Release;
  cpSync(`${built}/banner.js`, `${folder}/banner.js`);
  cpSync(`${built}/banner.js`, `${folder}/banner@${version}.js`);
  cpSync(`${built}/release.json`, `${folder}/release.json`);
  return undefined;
}

if (import.meta.main) {
  const missing = await assemble();
  if (missing.length > 0) console.log(`Not built yet, and left out: ${missing.join(', ')}.`);
}
