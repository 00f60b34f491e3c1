// Which locales can stand in for another: the chain that a lookup goes along.
import { memo } from '@solidarity-kit/options/memo';

/**
 * Relatives that a reader of the first reads: members of a macrolanguage (ISO 639-3), Norwegian's two standards, and the close pairs of
 * CLDR's language matching data (`languageMatching`, distance 4 and less). Only tags that Intl does not make canonical by itself
 * (it knows iw → he, in → id, cmn → zh, arb → ar, swh → sw, zsm → ms, kmr → ku, mo → ro, tl → fil).
 */
const relatives: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  nb: 'no',
  prs: 'fa',
  pes: 'fa',
  pbt: 'ps',
  pbu: 'ps',
  pst: 'ps',
  swc: 'sw',
  aln: 'sq',
  als: 'sq',
  hr: 'bs',
  'sr-Latn': 'bs',
  cnr: 'bs',
  gsw: 'de',
  lb: 'de',
  'ku-Arab': 'ckb',
};

/** Chinese languages whose readers read `zh` in the same script (ISO 639-3, macrolanguage zho). */
const chineses = new Set('cdo cjy cpx czh czo gan hak hsn lzh mnp nan wuu yue'.split(' '));

/** Spoken Arabics, whose written language is `ar` (ISO 639-3, macrolanguage ara). */
const arabics = new Set(
  'aao abh abv acm acq acw acx acy adf aeb aec afb ajp apc apd arq ars ary arz avl ayh ayl ayn ayp pga shu ssh'.split(
    ' ',
  ),
);

/** Every language that has a relative above: whoever makes a table of the fallbacks asks for these. */
export const standIns: readonly string[] = [...Object.keys(relatives), ...chineses, ...arabics];

/**
 * The canonical form of a tag without extensions, or `undefined` for what is none.
 *
 * @example canonical('IW-il-u-ca-hebrew') // 'he-IL'
 */
export const canonical: (tag: string) => string | undefined = memo((tag) => {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).baseName;
  } catch {
    return undefined;
  }
});

/** The script in which a tag is most likely written (Unicode likely subtags), e.g. `Hant` for `zh-HK`. */
export function scriptOf(tag: string): string {
  return new Intl.Locale(tag).maximize().script ?? 'Latn';
}

/**
 * The tags to look for, best first: the tag itself, the tag with its script named, both cut from the end (RFC 4647, section 3.4), then
 * relatives. A tag in another script than the reader's is left out: who reads `ms-Arab` is not helped by `ms`.
 *
 * @param tag a canonical tag.
 * @example fallbacks('zh-HK') // ['zh-Hant-HK', 'zh-HK', 'zh-Hant']
 */
export const fallbacks: (tag: string) => readonly string[] = memo((tag) => {
  const { language, region } = new Intl.Locale(tag);
  // `und`, `und-Arab`: no language is named, and none can stand in for it.
  if (!language || language === 'und') return [];
  const script = scriptOf(tag);
  const withScript = [language, script, region].filter(Boolean).join('-');
  const own = [...cuts(tag), ...cuts(withScript)]
    .filter((one) => scriptOf(one) === script)
    .toSorted((a, b) => subtags(b) - subtags(a));
  const relative = relativeOf(language, script);
  const theirs =
    relative === undefined ? [] : cuts(relative).filter((one) => scriptOf(one) === script);
  return [...new Set([...own, ...theirs])];
});

function relativeOf(language: string, script: string): string | undefined {
  if (arabics.has(language)) return 'ar';
  if (chineses.has(language)) return `zh-${script}`;
  return relatives[`${language}-${script}`] ?? relatives[language];
}

/** `a-b-c` → `a-b-c`, `a-b`, `a`; a single-letter subtag goes with the one after it. */
function cuts(tag: string): string[] {
  const parts = tag.split('-');
  const tags: string[] = [];
  for (let end = parts.length; end > 0; end--) {
    if (parts[end - 1]!.length > 1) tags.push(parts.slice(0, end).join('-'));
  }
  return tags;
}

function subtags(tag: string): number {
  return tag.split('-').length;
}
