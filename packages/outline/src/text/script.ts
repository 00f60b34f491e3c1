// The script of each cluster of a line (UAX #24): characters that scripts share take the script around them.
import { bounded } from '@solidarity-kit/options/bounded';

/** Scripts that the kit has fonts for, commonest first. Everything else is `Zzzz`. */
const known: readonly (readonly [code: string, property: string])[] = (
  'Latn Arab Cyrl Grek Hebr Hani Hira Kana Hang Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai Laoo Mymr Khmr ' +
  'Geor Armn Ethi Tfng Thaa Syrc Nkoo Adlm Mong Cher Cans Olck Mtei Java Tibt Bopo Brai'
)
  .split(' ')
  .map((code) => [code, code] as const);

const tests = known.map(
  ([code, property]) => [code, new RegExp(`\\p{Script=${property}}`, 'u')] as const,
);
const shared = /[\p{Script=Common}\p{Script=Inherited}]/u;
/** Some 150,000 characters exist; a stream of all of them must not stay in memory. */
const cache = bounded<number, string>(20_000);

/** The Script property of a code point: an ISO 15924 code, `Zyyy` for Common and Inherited, `Zzzz` for the rest. */
export function scriptOf(codePoint: number): string {
  let script = cache.get(codePoint);
  if (script === undefined) {
    const text = String.fromCodePoint(codePoint);
    script = shared.test(text)
      ? 'Zyyy'
      : (tests.find(([, test]) => test.test(text))?.[0] ?? 'Zzzz');
    cache.set(codePoint, script);
  }
  return script;
}

const opening = '([{«‹“‘༺⟦⟨「『【〈《（［｛';
const closing = ')]}»›”’༻⟧⟩」』】〉》）］｝';

/**
 * Resolves shared characters: each takes the script before it, at the start the one after it, and a closing bracket
 * takes that of its opening one.
 *
 * @param scripts one code for each cluster, `Zyyy` where shared
 * @param first the first character of each cluster
 */
export function resolveScripts(scripts: readonly string[], first: readonly string[]): string[] {
  const resolved = [...scripts];
  const open: { bracket: number; script: string }[] = [];
  let last = scripts.find((script) => script !== 'Zyyy') ?? 'Latn';
  resolved.forEach((script, i) => {
    if (script !== 'Zyyy') {
      last = script;
      return;
    }
    resolved[i] = last;
    const opens = opening.indexOf(first[i]!);
    if (opens >= 0) {
      if (open.length < 63) open.push({ bracket: opens, script: last });
      return;
    }
    const closes = closing.indexOf(first[i]!);
    if (closes < 0) return;
    const match = open.findLastIndex((each) => each.bracket === closes);
    if (match < 0) return;
    last = resolved[i] = open[match]!.script;
    open.length = match;
  });
  return resolved;
}

// Arabic's kin join their letters; the letters of the others hang from one line.
const joined: ReadonlySet<string> = new Set([
  'Arab',
  'Syrc',
  'Nkoo',
  'Adlm',
  'Mong',
  'Deva',
  'Beng',
  'Guru',
]);

/** Whether the letters of a script join, so that space between them would break words. */
export function joins(script: string): boolean {
  return joined.has(script);
}
