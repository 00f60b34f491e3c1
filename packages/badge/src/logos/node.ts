// The source of brand logos on Node: one file of the package simple-icons for each logo, read when it is asked for; else the removed logos.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Logo } from '../types.ts';
import { parseLogo } from './parse.ts';
import { logoOf, type RemovedLogos } from './removed.ts';
import { slugOf } from './slug.ts';

const { resolve } = createRequire(import.meta.url);

/** Files read at the same time: far fewer than a process may have open. */
const readAtOnce = 16;

let reading = 0;
const waiting: (() => void)[] = [];

/** Brands and their colours by slug, from the package's list; kept once it was read. */
let listed: Promise<ReadonlyMap<string, string>> | undefined;
let removed: Promise<RemovedLogos> | undefined;

/**
 * A brand's logo, for `createBadges`.
 *
 * @param slug as {@link slugOf} gives it, of any release of Simple Icons, or another name of the brand
 * @returns undefined when no brand has that name; rejects when one has, and the logo cannot be read
 */
export async function nodeLogo(slug: string): Promise<Logo | undefined> {
  const current = await currentLogo(slug);
  if (current) return current;
  removed ??= readRemoved().catch((error: unknown) => {
    removed = undefined;
    throw error;
  });
  const { icons, names } = await removed;
  if (Object.hasOwn(icons, slug)) return logoOf(icons[slug]!);
  if (!Object.hasOwn(names, slug)) return undefined;
  const name = names[slug]!;
  return Object.hasOwn(icons, name) ? logoOf(icons[name]!) : currentLogo(name);
}

function brands(): Promise<ReadonlyMap<string, string>> {
  listed ??= readList().catch((error: unknown) => {
    listed = undefined;
    throw error;
  });
  return listed;
}

/** The slugs of all brands in the installed release of simple-icons, for "Did you mean …?". */
export async function logoNames(): Promise<readonly string[]> {
  return [...(await brands()).keys()];
}

/** A logo of the installed release of simple-icons. */
export async function currentLogo(slug: string): Promise<Logo | undefined> {
  // The slug becomes a part of a path: only those of the list do.
  const hex = (await brands()).get(slug);
  if (hex === undefined) return undefined;
  const drawn = parseLogo(await inTurn(() => readText(`simple-icons/icons/${slug}.svg`)));
  if (!drawn) throw new Error('A logo of simple-icons is not in the form that badges can draw.');
  return { ...drawn, hex };
}

async function readList(): Promise<ReadonlyMap<string, string>> {
  const list = JSON.parse(await readText('simple-icons/icons.json')) as {
    title: string;
    slug?: string;
    hex: string;
  }[];
  return new Map(list.map(({ title, slug, hex }) => [slug ?? slugOf(title), hex]));
}

async function readRemoved(): Promise<RemovedLogos> {
  const file = new URL('../../data/removed-logos.json', import.meta.url);
  return JSON.parse(await readFile(file, 'utf8')) as RemovedLogos;
}

function readText(path: string): Promise<string> {
  return readFile(resolve(path), 'utf8');
}

/** Runs a task once fewer than {@link readAtOnce} others run. */
async function inTurn<T>(task: () => Promise<T>): Promise<T> {
  if (reading >= readAtOnce) await new Promise<void>((go) => waiting.push(go));
  else reading++;
  try {
    return await task();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else reading--;
  }
}
