// The file that lists a repository's pictures (`.github/solidarity.yml`): read, and checked entry by entry.
import { extname, posix } from 'node:path';
import { nearest } from '@solidarity-kit/options';
import { parseDocument } from 'yaml';
import { CommandError, exit } from '../exit.ts';

/** Where the list is unless another file is named. */
export const configFile = '.github/solidarity.yml';

/** Kinds of pictures. */
export const kinds = ['badge', 'hero', 'card'] as const;
export type Kind = (typeof kinds)[number];

/** Options of a kind, by their names in the file; all are text but `scale`. */
export const optionsOf: Readonly<Record<Kind, readonly string[]>> = {
  badge: [
    'message',
    'text',
    'label',
    'lang',
    'style',
    'theme',
    'icon',
    'logo',
    'logoColor',
    'color',
    'labelColor',
    'link',
    'scale',
  ],
  hero: ['message', 'headline', 'subline', 'figure', 'lang', 'design', 'theme', 'dir'],
  card: ['message', 'headline', 'subline', 'figure', 'lang', 'design', 'theme', 'dir', 'size'],
};

/** A picture that is to be in the repository. */
export interface Picture {
  /** Path from the repository's root, with `/`. */
  readonly file: string;
  readonly kind: Kind;
  readonly ending: '.svg' | '.png';
  readonly options: Readonly<Record<string, string | number>>;
}

const refusal = (where: string, sentence: string): CommandError =>
  new CommandError(exit.usage, `${where}: ${sentence}`);

/** Whether a value is a mapping with names. */
const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a list of pictures.
 *
 * @param text YAML, or JSON, which is YAML
 * @param name of the file, for what is said
 * @throws {CommandError} with the entry, what was given, and what is allowed
 */
export function readConfig(text: string, name = configFile): readonly Picture[] {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw refusal(name, error.message.split('\n')[0]!);
  const root = valueOf(document, name);
  const list = isMap(root) ? root['pictures'] : undefined;
  if (!isMap(root) || !Array.isArray(list) || list.length === 0)
    throw refusal(
      name,
      'it lists no pictures. Begin with "pictures:" and an entry "- file: badge.svg".',
    );
  unknownIn(root, ['$schema', 'pictures'], name);
  if (list.length > 200) throw refusal(name, `it lists ${list.length} pictures; at most 200.`);
  const pictures = list.map((entry: unknown, at) => readPicture(entry, `${name}: pictures[${at}]`));
  const seen = new Set<string>();
  for (const { file } of pictures) {
    // Disks of macOS and Windows take letters in either case, and composed or not, for the same name.
    const one = file.normalize('NFC').toLowerCase();
    if (seen.has(one)) throw refusal(name, `"${file}" is there twice.`);
    seen.add(one);
  }
  return pictures;
}

/** The document as plain data. Aliases that would grow without bound are refused. */
function valueOf(document: ReturnType<typeof parseDocument>, name: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 });
  } catch {
    throw refusal(name, 'it repeats itself too often by aliases (*): write the words out.');
  }
}

function unknownIn(map: Record<string, unknown>, allowed: readonly string[], where: string): void {
  const wrong = Object.keys(map).find((key) => !allowed.includes(key));
  if (wrong === undefined) return;
  const near = nearest(wrong, allowed);
  throw refusal(
    where,
    `there is no option "${wrong}".${near ? ` Did you mean ${near}?` : ''} Allowed: ${allowed.join(', ')}.`,
  );
}

function readPicture(entry: unknown, where: string): Picture {
  if (!isMap(entry)) throw refusal(where, 'an entry has to begin with "file:".');
  const kind = entry['kind'] ?? 'badge';
  if (!kinds.some((one) => one === kind))
    throw refusal(
      `${where}.kind`,
      `"${String(kind)}" is not possible. Allowed: ${kinds.join(', ')}.`,
    );
  const names = optionsOf[kind as Kind];
  unknownIn(entry, ['file', 'kind', ...names], where);
  const { file, ending } = readFile(entry['file'], `${where}.file`);
  const options: Record<string, string | number> = {};
  for (const name of names) {
    const value = entry[name];
    if (value === undefined || value === null) continue;
    options[name] =
      name === 'scale' ? readScale(value, where) : readText(value, `${where}.${name}`);
  }
  return { file, ending, kind: kind as Kind, options };
}

function readText(value: unknown, where: string): string {
  // YAML reads `icon: no` as text in its version 1.2, and `message: 1948` as a number.
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw refusal(where, `it has to be text, not ${JSON.stringify(value)}.`);
}

function readScale(value: unknown, where: string): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 4)
    return value;
  throw refusal(`${where}.scale`, `${JSON.stringify(value)} is not possible. Allowed: 1, 2, 3, 4.`);
}

/** Git's own folder, also by the short name that Windows gives it; what Windows keeps for devices, and endings that it leaves out. */
const impossible = /^\.git$|^git~\d+$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|[. ]$/i;

/** A path that stays in the repository, on every system, and out of what runs there. */
function readFile(value: unknown, where: string): Pick<Picture, 'file' | 'ending'> {
  if (typeof value !== 'string' || value === '')
    throw refusal(
      where,
      'it has to be the path of the picture, such as .github/solidarity/badge.svg.',
    );
  const ending = extname(value).toLowerCase();
  const file = posix.normalize(value);
  const parts = file.split('/');
  if (
    file.startsWith('/') ||
    /[\\:*?"<>|\p{Cc}\p{Cf}]/u.test(file) ||
    parts.some((part) => part === '..' || impossible.test(part))
  )
    throw refusal(
      where,
      `"${value}" is not possible. Allowed: a path inside the repository, with "/".`,
    );
  if (ending === '.svg' || ending === '.png') return { file, ending };
  throw refusal(where, `"${value}" has to end in .svg or .png.`);
}
