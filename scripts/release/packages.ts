// The packages of this repository that npm gets.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A package. */
export interface PublicPackage {
  /** Absolute, without a slash at the end. */
  readonly folder: string;
  readonly name: string;
  /** Names of the packages that it needs. */
  readonly dependencies: readonly string[];
}

/**
 * Every package that is not private, each after those that it needs.
 *
 * @param root the checkout, with a slash at the end
 */
export function publicPackages(root: string): PublicPackage[] {
  const all = new Map<string, PublicPackage>();
  for (const entry of readdirSync(`${root}packages`).toSorted()) {
    const folder = `${root}packages/${entry}`;
    if (!existsSync(`${folder}/package.json`)) continue;
    const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
      name: string;
      private?: boolean;
      dependencies?: Record<string, string>;
    };
    const { name } = manifest;
    const dependencies = Object.keys(manifest.dependencies ?? {});
    if (!manifest.private) all.set(name, { folder, name, dependencies });
  }
  const ordered = new Set<PublicPackage>();
  const seen = new Set<string>();
  const add = (name: string): void => {
    const one = all.get(name);
    if (!one || seen.has(name)) return;
    seen.add(name);
    for (const needed of one.dependencies) add(needed);
    ordered.add(one);
  };
  for (const name of all.keys()) add(name);
  return [...ordered];
}
