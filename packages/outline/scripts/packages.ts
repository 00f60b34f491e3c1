// Brings pinned npm packages into node_modules/.cache, outside the normal install, and lends their files.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../../../node_modules/.cache/fonts/', import.meta.url));

/** Folder of an unpacked package, downloaded once. @param spec name and exact version, such as `@scope/name@1.2.3` */
export function packageFolder(spec: string): string {
  const folder = cache + spec.replaceAll(/[@/]/g, '_');
  if (existsSync(folder)) return folder;
  const work = `${folder}.${process.pid}`;
  mkdirSync(work, { recursive: true });
  execFileSync('npm', ['pack', '--silent', '--pack-destination', work, spec], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const archive = readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (!archive) throw new Error(`npm packed nothing for ${spec}`);
  execFileSync('tar', ['xzf', archive], { cwd: work });
  renameSync(`${work}/package`, folder);
  rmSync(work, { recursive: true });
  return folder;
}

/** A file of a package. */
export function packageFile(spec: string, path: string): Buffer {
  return readFileSync(`${packageFolder(spec)}/${path}`);
}

/** The path inside the package of the file whose name ends so. */
export function findFile(spec: string, ending: string): string {
  const names = readdirSync(packageFolder(spec), { recursive: true, encoding: 'utf8' });
  const found = names.find((name) => name.endsWith(ending));
  if (!found) throw new Error(`${spec} has no file that ends in ${ending}`);
  return found;
}
