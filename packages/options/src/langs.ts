// Languages for one picture that follows its reader, the first for whoever reads none of them; and the tags by which a browser knows them.
import { parseLang, type Lang } from './lang.ts';
import { regions } from './regions.ts';

/** Most languages of one picture. */
export const mostLanguages = 8;

/** What the option of several languages takes, in words. */
export const allowedLangs =
  'a language tag such as ar or pt-BR; up to eight with commas between them, of which a reader sees their own; or auto';

/** A language, and others that a picture has as well. */
export interface Langs extends Lang {
  /** Tags of the others, in order; none for one language. */
  readonly others: readonly string[];
}

/**
 * Languages from an option's text: a tag, `auto`, or up to eight tags with commas between them. One that comes twice counts once.
 *
 * @returns undefined when one of them is no tag
 */
export function parseLangs(given: string): Langs | undefined {
  if (!given.includes(',')) {
    const one = parseLang(given);
    return one && { ...one, others: [] };
  }
  const all = given.split(',').map((one) => parseLang(one.trim()));
  if (all.some((one) => one === undefined || one.tag === 'auto')) return undefined;
  const tags = [...new Set(all.map((one) => one!.tag))];
  if (tags.length > mostLanguages) return undefined;
  return { ...all[0]!, others: tags.slice(1) };
}

/** Tags that browsers send for a language beside its own: older codes, and those that leave out what the kit's tag says. */
const also: Readonly<Record<string, readonly string[]>> = {
  fil: ['tl'],
  he: ['iw', 'iw-IL'],
  id: ['in', 'in-ID'],
  ku: ['kmr'],
  nb: ['nb-NO', 'no', 'no-NO', 'nn', 'nn-NO'],
  'pa-Arab': ['pa-PK'],
  'zh-Hans': ['zh', 'zh-CN', 'zh-SG', 'zh-MY'],
  'zh-Hant': ['zh-TW', 'zh-HK', 'zh-MO'],
};

/**
 * The value of `systemLanguage` for readers of a language.
 *
 * A browser compares whole tags, or its own with the beginning of ours: who reads `ar-EG` gets nothing from `ar`, so that every region is named.
 *
 * @param tag canonical, such as `ar` or `pt-BR`.
 * @param others languages of the same picture; their regions are theirs.
 */
export function systemLanguage(tag: string, others: readonly string[] = []): string {
  const places = (regions[tag] ?? '').split(' ').filter(Boolean);
  const all = [tag, ...places.map((region) => `${tag}-${region}`), ...(also[tag] ?? [])];
  return [...new Set(all)].filter((one) => one === tag || !others.includes(one)).join(',');
}
