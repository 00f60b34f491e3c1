// The source of brand logos on Node: one file of the package simple-icons for each logo, read when it is asked for.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Logo } from '../types.ts';
import { parseLogo } from './parse.ts';
import { slugOf } from './slug.ts';

const { resolve } = createRequire(import.meta.url);

/** Colours by slug, from the package's list of titles; read once, since only the list has them. */
let colors: Promise<ReadonlyMap<string, string>> | undefined;

/**
 * A brand's logo, for `createBadges`.
 *
 * @param slug as {@link slugOf} gives it
 * @returns undefined when Simple Icons has no such brand
 */
export async function nodeLogo(slug: string): Promise<Logo | undefined> {
  // The slug becomes a part of a path: letters, digits and underscores only.
  if (slug !== slugOf(slug) || slug === '') return undefined;
  let svg: string;
  try {
    svg = await readFile(resolve(`simple-icons/icons/${slug}.svg`), 'utf8');
  } catch {
    return undefined; // no such file: no such brand
  }
  const drawn = parseLogo(svg);
  const hex = (await (colors ??= readColors())).get(slug);
  return drawn && hex !== undefined ? { ...drawn, hex } : undefined;
}

async function readColors(): Promise<ReadonlyMap<string, string>> {
  const list = JSON.parse(await readFile(resolve('simple-icons/icons.json'), 'utf8')) as {
    title: string;
    slug?: string;
    hex: string;
  }[];
  return new Map(list.map(({ title, slug, hex }) => [slug ?? slugOf(title), hex]));
}
