// Which Noto fonts the kit carries, from which npm packages, and how they are cut into slices that load on demand.

/** One slice: part of one font, in one or two weights. */
export interface SlicePlan {
  /** Name of the slice; its files are `<name>-<weight>.font`. */
  readonly name: string;
  /** `family@version` under `@expo-google-fonts/`. */
  readonly source: string;
  /** Start of the font files' names, such as `NotoSans`. */
  readonly file: string;
  /** CSS weights; every slice has 600, which badges use. */
  readonly weights: readonly number[];
  /** ISO 15924 scripts that take this slice first. */
  readonly scripts: readonly string[];
  /** Hexadecimal ranges to keep, as far as the font has them; absent = all that the font has. */
  readonly ranges?: string;
  /** Whether punctuation and digits that scripts share are kept too (where the font has them). */
  readonly common?: boolean;
  /** For headlines only: in these languages (BCP 47), or in all where the list is empty. */
  readonly display?: readonly string[];
}

/** Shared between scripts: ASCII without letters, Latin-1 punctuation, general punctuation, joiners, dotted circle. */
export const commonRanges =
  '20-40 5B-60 7B-7E A0-A9 AB-B4 B6-B9 BB-BF D7 F7 2000-206F 20A0-20CF 2212 25CC';

const noto = (
  name: string,
  source: string,
  file: string,
  scripts: string,
  ranges: string,
  weights: readonly number[] = [600],
): SlicePlan => ({
  name,
  source: `noto-sans${source}`,
  file: `NotoSans${file}`,
  weights,
  scripts: scripts.split(' '),
  ranges,
  common: true,
});

const both = [400, 600];
// The scripts that have capitals, which a badge sets in bold.
const three = [400, 600, 700];

/** In order of preference for characters that no script claims. */
export const slices: readonly SlicePlan[] = [
  noto(
    'latin',
    '@0.4.2',
    '',
    'Latn',
    '20-7E A0-36F 1E00-1EFF 2070-209F 2100-218F FB00-FB06 FFFD',
    three,
  ),
  noto(
    'cyrillic',
    '@0.4.2',
    '',
    'Cyrl',
    '300-36F 400-52F 1C80-1C8F 2DE0-2DFF A640-A69F 2116',
    three,
  ),
  noto('greek', '@0.4.2', '', 'Grek', '300-36F 370-3FF 1F00-1FFF', three),
  noto(
    'latin-extended',
    '@0.4.2',
    '',
    'Latn',
    '20-7E 300-36F 1AB0-1AFF 1D00-1DFF 2C60-2C7F A700-A7FF AB30-AB6F',
  ),
  noto(
    'arabic',
    '-arabic@0.4.3',
    'Arabic',
    'Arab',
    '600-6FF 750-77F 870-8FF FB50-FDFF FE70-FEFF 10EC0-10EFF',
    both,
  ),
  noto('hebrew', '-hebrew@0.4.1', 'Hebrew', 'Hebr', '590-5FF FB1D-FB4F', both),
  noto(
    'devanagari',
    '-devanagari@0.4.1',
    'Devanagari',
    'Deva',
    '900-97F 1CD0-1CFF A830-A83F A8E0-A8FF 11B00-11B09',
  ),
  noto('bengali', '-bengali@0.4.4', 'Bengali', 'Beng', '951-952 964-965 980-9FF'),
  noto('gurmukhi', '-gurmukhi@0.4.1', 'Gurmukhi', 'Guru', '951-952 964-965 A00-A7F'),
  noto('gujarati', '-gujarati@0.4.2', 'Gujarati', 'Gujr', '951-952 964-965 A80-AFF'),
  noto('oriya', '-oriya@0.4.2', 'Oriya', 'Orya', '951-952 964-965 B00-B7F'),
  noto('tamil', '-tamil@0.4.3', 'Tamil', 'Taml', '951-952 964-965 B80-BFF'),
  noto('telugu', '-telugu@0.4.2', 'Telugu', 'Telu', '951-952 964-965 C00-C7F'),
  noto('kannada', '-kannada@0.4.3', 'Kannada', 'Knda', '951-952 964-965 C80-CFF'),
  noto('malayalam', '-malayalam@0.4.2', 'Malayalam', 'Mlym', '951-952 964-965 D00-D7F'),
  noto('sinhala', '-sinhala@0.4.2', 'Sinhala', 'Sinh', '964-965 D80-DFF 111E0-111F4'),
  noto('thai', '-thai@0.4.2', 'Thai', 'Thai', 'E00-E7F'),
  noto('lao', '-lao@0.4.2', 'Lao', 'Laoo', 'E80-EFF'),
  noto('myanmar', '-myanmar@0.4.2', 'Myanmar', 'Mymr', '1000-109F A9E0-A9FF AA60-AA7F'),
  noto('khmer', '-khmer@0.4.3', 'Khmer', 'Khmr', '1780-17FF 19E0-19FF'),
  noto('georgian', '-georgian@0.4.3', 'Georgian', 'Geor', '10A0-10FF 1C90-1CBF 2D00-2D2F'),
  noto('armenian', '-armenian@0.4.2', 'Armenian', 'Armn', '530-58F FB13-FB17'),
  noto('ethiopic', '-ethiopic@0.4.2', 'Ethiopic', 'Ethi', '1200-139F 2D80-2DDF AB00-AB2F'),
  noto('tifinagh', '-tifinagh@0.4.1', 'Tifinagh', 'Tfng', '2D30-2D7F', [400]),
  noto('thaana', '-thaana@0.4.2', 'Thaana', 'Thaa', '780-7BF'),
  noto('syriac', '-syriac@0.4.2', 'Syriac', 'Syrc', '700-74F 860-86F'),
  noto('nko', '-nko@0.4.1', 'NKo', 'Nkoo', '7C0-7FF', [400]),
  noto('adlam', '-adlam@0.4.1', 'Adlam', 'Adlm', '1E900-1E95F'),
  noto('mongolian', '-mongolian@0.4.1', 'Mongolian', 'Mong', '1800-18AF 11660-1167F', [400]),
  noto('cherokee', '-cherokee@0.4.2', 'Cherokee', 'Cher', '13A0-13FF AB70-ABBF'),
  noto(
    'canadian-aboriginal',
    '-canadian-aboriginal@0.4.1',
    'CanadianAboriginal',
    'Cans',
    '1400-167F 18B0-18FF',
  ),
  noto('ol-chiki', '-ol-chiki@0.4.2', 'OlChiki', 'Olck', '1C50-1C7F'),
  noto('meetei-mayek', '-meetei-mayek@0.4.2', 'MeeteiMayek', 'Mtei', 'AAE0-AAFF ABC0-ABFF'),
  noto('javanese', '-javanese@0.4.2', 'Javanese', 'Java', 'A980-A9DF'),
  {
    name: 'tibetan',
    source: 'noto-serif-tibetan@0.4.2',
    file: 'NotoSerifTibetan',
    weights: [600],
    scripts: ['Tibt'],
    ranges: 'F00-FFF',
    common: true,
  },
  {
    name: 'symbols',
    source: 'noto-sans-symbols@0.4.1',
    file: 'NotoSansSymbols',
    weights: [600],
    scripts: ['Zyyy'],
  },
  {
    name: 'symbols-2',
    source: 'noto-sans-symbols-2@0.4.1',
    file: 'NotoSansSymbols2',
    weights: [400],
    scripts: ['Zyyy', 'Brai'],
  },
  {
    name: 'math',
    source: 'noto-sans-math@0.4.2',
    file: 'NotoSansMath',
    weights: [400],
    scripts: ['Zyyy'],
    ranges: '2190-23FF 2500-2BFF 1D400-1D7FF',
  },
  {
    name: 'reem-kufi-latin',
    source: 'reem-kufi@0.4.2',
    file: 'ReemKufi',
    weights: [600],
    scripts: ['Latn'],
    ranges: '20-7E A0-24F 1E00-1EFF 2010-2027 20AC 2122',
    display: [],
  },
  {
    name: 'reem-kufi',
    source: 'reem-kufi@0.4.2',
    file: 'ReemKufi',
    weights: [600],
    scripts: ['Arab'],
    ranges: '600-6FF 750-77F 8A0-8FF FB50-FDFF FE70-FEFF',
    common: true,
    display: [],
  },
  {
    name: 'nastaliq',
    source: 'noto-nastaliq-urdu@0.4.2',
    file: 'NotoNastaliqUrdu',
    weights: [600],
    scripts: ['Arab'],
    ranges: '600-6FF 750-77F 8A0-8FF FB50-FDFF FE70-FEFF',
    common: true,
    display: ['ur', 'pa-Arab'],
  },
];
