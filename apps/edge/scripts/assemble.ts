// Gathers what the service serves as files into apps/edge/dist/assets: the config page, the banner's script under its names, fonts and logos.
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostedFiles, type HostedFrom } from '../../../packages/banner/src/archive.ts';
import { fingerprint } from './fingerprint.ts';
import { verifyScript } from './verify-script.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const gathered = `${root}apps/edge/dist/assets`;

/**
 * Makes the folder anew, and puts it in place when it is whole: a service that runs meanwhile never finds half of it. What has not been built yet is left out.
 *
 * @param target the folder to make; default: the one that the service serves
 * @param from where the banner's releases are; default: its package
 * @returns what was missing, in words.
 */
export async function assemble(target = gathered, from?: HostedFrom): Promise<string[]> {
  const fresh = `${target}.${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  const missing = [page(fresh), checker(fresh), plugin(fresh)].filter((one) => one !== undefined);
  banner(fresh, from);
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

/** The script of the page /verify. */
function checker(folder: string): string | undefined {
  if (!existsSync(verifyScript)) return 'the script of /verify (apps/edge/dist/verify.js)';
  cpSync(verifyScript, `${folder}/verify.js`);
  return undefined;
}

/** The WordPress plugin as a ZIP. */
function plugin(folder: string): string | undefined {
  const path = '/wordpress/solidarity-banner.zip';
  const built = `${root}packages/wordpress/dist/solidarity-banner.zip`;
  if (!existsSync(built)) return 'the WordPress plugin (packages/wordpress/dist)';
  cpSync(built, folder + path);
  return undefined;
}

/** Every release of the banner, the newest under its short names, and what is being worked on. */
function banner(folder: string, from: HostedFrom | undefined): void {
  for (const [path, bytes] of hostedFiles(from)) {
    mkdirSync(dirname(folder + path), { recursive: true });
    writeFileSync(folder + path, bytes);
  }
}

if (import.meta.main) {
  const missing = await assemble();
  if (missing.length > 0) console.log(`Not built yet, and left out: ${missing.join(', ')}.`);
}
