// Gathers what the service serves as files into apps/edge/dist/assets: the config page, the banner's script under its names, fonts and logos.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const target = `${root}apps/edge/dist/assets`;

/** The part of the banner's release note that is needed here. */
interface Release {
  readonly version: string;
}

/**
 * Makes the folder anew. What has not been built yet is left out and named.
 *
 * @returns what was missing.
 */
export async function assemble(): Promise<string[]> {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const missing = [page(), banner()].filter((one) => one !== undefined);
  cpSync(`${root}packages/outline/assets`, `${target}/assets/outline`, { recursive: true });
  cpSync(`${root}packages/badge/assets`, `${target}/assets/logos`, { recursive: true });
  return missing;
}

function page(): string | undefined {
  const built = `${root}apps/config/dist`;
  if (!existsSync(`${built}/index.html`)) return 'the config page (apps/config/dist)';
  cpSync(built, target, { recursive: true });
  return undefined;
}

function banner(): string | undefined {
  const built = `${root}packages/banner/dist`;
  if (!existsSync(`${built}/release.json`)) return "the banner's script (packages/banner/dist)";
  const { version } = JSON.parse(readFileSync(`${built}/release.json`, 'utf8')) as Release;
  cpSync(`${built}/banner.js`, `${target}/banner.js`);
  cpSync(`${built}/banner.js`, `${target}/banner@${version}.js`);
  cpSync(`${built}/release.json`, `${target}/release.json`);
  return undefined;
}

if (import.meta.main) {
  const missing = await assemble();
  if (missing.length > 0) console.log(`Not built yet, and left out: ${missing.join(', ')}.`);
}
