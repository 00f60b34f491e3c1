// Which locale the banner speaks: BCP 47 lookup over what is there, small enough for the script.

/** Norwegian's two standards are read alike; everything else Intl knows by itself. */
const relatives: Record<string, string> = { nn: 'nb', no: 'nb' };

/** Scripts of the kit's locales that run from right to left (ISO 15924). */
const rightToLeft = /^(Arab|Aran|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg)$/;

function parse(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}

/** The script in which a language is most likely written (Unicode likely subtags). */
const scriptOf = (locale: Intl.Locale | undefined): string | undefined => locale?.maximize().script;

/**
 * The direction in which a locale is written.
 *
 * @param tag any string; what is not a BCP 47 tag counts as left to right
 */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.test(scriptOf(parse(tag)) ?? '') ? 'rtl' : 'ltr';
}

/**
 * The locale to speak: the first wish that can be met decides.
 *
 * @param wishes tags, most wanted first; what is not a tag is passed over
 * @param available locales that there are words in
 * @returns one of `available`, or `undefined` when no wish can be met
 * @example pickLocale(['zh-HK'], ['en', 'zh-Hans', 'zh-Hant']) // 'zh-Hant'
 */
export function pickLocale(
  wishes: readonly string[],
  available: readonly string[],
): string | undefined {
  for (const wish of wishes) {
    const locale = parse(wish);
    if (!locale) continue;
    const { baseName, language, region } = locale;
    const script = scriptOf(locale);
    const candidates = [
      baseName,
      `${language}-${script}`,
      `${language}-${region}`,
      language,
      relatives[language],
    ];
    const found = candidates.find(
      (tag) =>
        tag !== undefined &&
        available.includes(tag) &&
        // Who reads `uz-Cyrl` is not helped by words in another script.
        scriptOf(parse(tag)) === script,
    );
    if (found) return found;
  }
  return undefined;
}
