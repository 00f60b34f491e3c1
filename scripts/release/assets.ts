// `pnpm release:assets [folder]`: everything of a release that is published beside the repository: packages, the script, a zip to host oneself, SBOM, checksums.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { readReleases } from '../../packages/banner/src/archive.ts';
import {
  compareVersions,
  releasePath,
  scriptFile,
  type ReleaseEntry,
} from '../../packages/banner/src/releases.ts';
import { publicPackages } from './packages.ts';
import { writeBillOfMaterials } from './sbom.ts';
import { selfHostReadme } from './zip-readme.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const help = `Builds everything that a release publishes into a folder: each package as npm takes it, the script under its
version, a zip to host it oneself, a bill of materials (CycloneDX) and SHA256SUMS.

  pnpm release:assets [folder]   default: release-assets

  --unreleased   also when what is built here is not the newest release, e.g. to compare two builds
  --help         this text

Refused: when the banner that is built here is not byte for byte the one in packages/banner/releases.
`;

function run(command: string, args: readonly string[], cwd: string): void {
  execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Builds every package from nothing: a file that an earlier build left would be packed too. */
function buildPackages(): void {
  for (const { folder } of publicPackages(root)) {
    rmSync(`${folder}/dist`, { recursive: true, force: true });
    run('pnpm', ['run', '--silent', 'build'], folder);
  }
}

/** Compares the built banner with the archive. @throws when they differ */
function releasedHere(unreleased: boolean): ReleaseEntry {
  const { version } = JSON.parse(readFileSync(`${root}packages/banner/package.json`, 'utf8')) as {
    version: string;
  };
  const release = readReleases().find((one) => compareVersions(one.version, version) === 0);
  if (!release) throw new Error(`${version} is not in packages/banner/releases: run pnpm release.`);
  const differing = Object.keys(release.files).filter((file) => {
    const [built, kept] = [`dist/${file}`, `releases/${version}/${file}`].map((path) =>
      readFileSync(`${root}packages/banner/${path}`),
    );
    return !built!.equals(kept!);
  });
  if (differing.length && !unreleased)
    throw new Error(
      `What is built here is not ${version}: ${differing.join(', ')} differ from the released files. Check out the tag v${version}.`,
    );
  return release;
}

/** A zip with the release's files, how to use them, and the licence; the same bytes wherever and whenever it is made. */
function selfHostZip({ version, files }: ReleaseEntry): Uint8Array {
  const content: Record<string, Uint8Array> = {};
  for (const file of Object.keys(files))
    content[releasePath(version, file).slice(1)] = readFileSync(
      `${root}packages/banner/releases/${version}/${file}`,
    );
  content['LICENSE'] = readFileSync(`${root}LICENSE`);
  content['README.txt'] = Buffer.from(selfHostReadme(version, files[scriptFile]!.integrity));
  // Zips hold local time: this is the earliest that they can, in whatever zone.
  return zipSync(content, { level: 9, mtime: new Date(1980, 0, 1) });
}

/**
 * Makes the folder anew.
 *
 * @param folder absolute
 * @param unreleased whether the build may differ from the newest release
 */
export async function makeAssets(folder: string, unreleased = false): Promise<void> {
  const { generate } = await import('../generate.ts');
  await generate();
  buildPackages();
  const release = releasedHere(unreleased);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const one of publicPackages(root))
    run('pnpm', ['pack', '--pack-destination', folder], one.folder);
  const { version } = release;
  writeFileSync(join(folder, `solidarity-kit-${version}.zip`), selfHostZip(release));
  for (const file of Object.keys(release.files))
    if (/^banner\.\w+$/.test(file))
      writeFileSync(
        join(folder, releasePath(version, file).slice(1)),
        readFileSync(`${root}packages/banner/releases/${version}/${file}`),
      );
  writeBillOfMaterials(root, folder, release);
  const sums = readdirSync(folder)
    .toSorted()
    .map((name) => {
      const sum = createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex');
      return `${sum}  ${name}\n`;
    });
  writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
}

/** The command. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { unreleased: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) {
      process.stdout.write(help);
      return 0;
    }
    const folder = resolve(positionals[0] ?? 'release-assets');
    await makeAssets(folder, values.unreleased);
    process.stdout.write(readFileSync(join(folder, 'SHA256SUMS'), 'utf8'));
    return 0;
  } catch (error) {
    console.error(`release:assets: ${error instanceof Error ? error.message : String(error)}`);
    return error instanceof TypeError ? 2 : 1;
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
