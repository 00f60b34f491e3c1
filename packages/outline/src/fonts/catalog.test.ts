// The slices: every script that the kit promises has one, and the files hold what the table says.
import { readFileSync, readdirSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { codePointsOf } from '../../scripts/cmap.ts';
import { assetOf, chainFor } from './catalog.ts';
import { Coverage } from './coverage.ts';
import { sliceTable } from './slices.generated.ts';

const assets = new URL('../../assets/', import.meta.url);

const promised: Readonly<Record<string, string>> = {
  Latn: 'AZazÀÿĀžƒʼẞ',
  Cyrl: 'АЯаяЁђѣӘң',
  Grek: 'ΑΩαωάἀ',
  Arab: 'ابيپچژگڤکیےںہھٹڈڑۆێڵڭۇۈېګڼښټ',
  Hebr: 'אתךםּ',
  Deva: 'अहक़्',
  Beng: 'অহৎ',
  Guru: 'ਅਹ',
  Gujr: 'અહ',
  Orya: 'ଅହ',
  Taml: 'அஹ',
  Telu: 'అహ',
  Knda: 'ಅಹ',
  Mlym: 'അഹ',
  Sinh: 'අහ',
  Thai: 'กฮ',
  Laoo: 'ກຮ',
  Khmr: 'កហ',
  Mymr: 'ကဟ',
  Geor: 'აჰႠ',
  Armn: 'ԱաՖֆ',
  Ethi: 'ሀፐ',
  Tfng: 'ⴰⵣ',
};

describe('the slices', () => {
  it.each(Object.entries(promised))('%s has its letters in its first slices', (script, letters) => {
    for (const letter of letters)
      expect(
        chainFor(script)
          .slice(0, 2)
          .some((slice) => slice.has(letter.codePointAt(0)!)),
        letter,
      ).toBe(true);
    expect(chainFor(script)[0]!.name === 'latin').toBe(script === 'Latn');
  });

  it('Vietnamese, arrows, currency and symbols are somewhere', () => {
    for (const character of 'ếợ₪€₺→⇄✓★☮♥©™') {
      expect(
        chainFor('').some((slice) => slice.has(character.codePointAt(0)!)),
        character,
      ).toBe(true);
    }
  });

  it.each(sliceTable.map(([name, weights, , coverage]) => [name, weights, coverage] as const))(
    '%s: the files have what the table says',
    (name, weights, text) => {
      const coverage = new Coverage(text);
      for (const weight of weights.split(' ')) {
        const font = inflateRawSync(readFileSync(new URL(`${name}-${weight}.font`, assets)));
        const codes = codePointsOf(font);
        expect(codes.length).toBeGreaterThan(20);
        expect(codes.filter((code) => !coverage.has(code))).toEqual([]);
        const inside = new Set(codes);
        const claimed = Array.from({ length: 0x20000 }, (_, code) => code).filter((code) =>
          coverage.has(code),
        );
        expect(claimed.filter((code) => !inside.has(code))).toEqual([]);
      }
    },
  );

  it('takes the nearest weight that there is', () => {
    const [latin] = chainFor('Latn');
    expect([400, 450, 600, 700, 900].map((weight) => assetOf(latin!, weight))).toEqual([
      'latin-400.font',
      'latin-400.font',
      'latin-600.font',
      'latin-700.font',
      'latin-700.font',
    ]);
    expect(assetOf(chainFor('Thai')[0]!, 400)).toBe('thai-600.font');
  });

  it('lies beside its licences, and in all takes less than 40 MB', () => {
    const names = readdirSync(assets);
    expect(names).toEqual(expect.arrayContaining(['OFL.txt', 'LICENCES.md']));
    expect(readFileSync(new URL('OFL.txt', assets), 'utf8')).toContain(
      'SIL OPEN FONT LICENSE Version 1.1',
    );
    const bytes = names.reduce((sum, name) => sum + readFileSync(new URL(name, assets)).length, 0);
    expect(bytes).toBeLessThan(40e6);
  });
});
