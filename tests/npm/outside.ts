// A project outside of the workspace with the kit's packages as npm installs them: packed, then added by name.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a program in a folder; throws with what it said. */
export function runIn(folder: string, program: string, ...args: string[]): string {
  const { NODE_ENV: _, ...env } = process.env;
  const ran = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: 600_000,
    env: { ...env, CI: '1', NEXT_TELEMETRY_DISABLED: '1', NO_UPDATE_NOTIFIER: '1' },
  });
  if (ran.status === 0) return ran.stdout;
  throw new Error(
    `${[program, ...args].join(' ')}: ${ran.error?.message ?? ran.status}\n${`${ran.stdout}${ran.stderr}`.slice(-2500)}`,
  );
}

/** Writes files into a folder. */
export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A new folder outside of the workspace. */
export const newFolder = (name: string): string => mkdtempSync(join(tmpdir(), `${name}-`));

/** Packs the banner and all that it stands on. @returns the tarballs */
export function pack(): string[] {
  const folder = newFolder('packed');
  const names = ['options', 'campaigns', 'banner', 'snippets', 'directory', 'figures'];
  for (const name of names)
    execFileSync('pnpm', ['pack', '--pack-destination', folder], {
      cwd: `${root}packages/${name}`,
      stdio: 'pipe',
    });
  return readdirSync(folder).map((tarball) => join(folder, tarball));
}

/** Every public path of an installed package that has types. */
export function typedPaths(folder: string, name: string): string[] {
  const manifest = JSON.parse(
    readFileSync(`${folder}/node_modules/${name}/package.json`, 'utf8'),
  ) as {
    exports: Record<string, string | object>;
  };
  return Object.entries(manifest.exports)
    .filter(([path, to]) => typeof to !== 'string' && !path.includes('*'))
    .map(([path]) => name + path.slice(1));
}
