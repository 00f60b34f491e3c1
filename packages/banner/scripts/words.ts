// Writes src/words.generated.ts: the words of `campaigns` that the banner's script carries, as many as its budget holds; and the files with the rest.
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { campaigns, defaultSchedule, locales, localeTags, textOf } from '@solidarity-kit/campaigns';
import { directionOf } from '@solidarity-kit/options';
import { writeIfChanged } from '../../../scripts/write-if-changed.ts';
import { aliasTable } from './aliases.ts';

const target = fileURLToPath(new URL('../src/words.generated.ts', import.meta.url));

/** The message that the schedule ends with: its words have the first claim on the budget. */
const current = defaultSchedule.at(-1)!.message;

/** What the words may weigh, in bytes of brotli; the rest of the script’s 12,000 is for the code and the style sheet. */
export const wordsBudget = 1430;

/**
 * The order in which locales get the current message's words into the script while they fit: by how many pages and readers of the
 * web use them. Pages in a locale that found no room get them from their snippet, or load them. A locale that is not named comes last.
 */
const order =
  'en ar es fr de pt ru ja it zh-Hans tr fa ur id hi nl pl pt-BR ko zh-Hant he vi uk bn el sv ro hu ms cs da nb fi ' +
  'bg sk hr sr sl sw ckb ku ps am so ha ta sq bs ca eu ga cy af';

/** One record of the packed table: its fields, which may hold neither of the separators. */
function row(...fields: (string | number)[]): string {
  for (const field of fields)
    if (/[|\n]/.test(String(field)))
      throw new Error(
        `The words "${field}" hold a separator of the packed table, | or a new line.`,
      );
  return fields.join('|');
}

/** Headline and action of a message in a locale, or nothing where it has no words there. */
function wordsOf(id: string, tag: string): string[] {
  const { text, locale } = textOf(id, tag);
  return locale === tag ? [text.headline, text.action] : [];
}

/** English words of every message but the current one, whose are in the other table; Arabic ones of the first `arabic` of them. */
function messageTable(arabic: number): string {
  return campaigns
    .flatMap(({ messages }) => messages)
    .map(({ id, revision, link }, index) =>
      row(
        id,
        revision,
        link,
        ...(id === current ? [] : wordsOf(id, 'en')),
        ...(id === current || index >= arabic ? [] : wordsOf(id, 'ar')),
      ),
    )
    .join('\n');
}

/** Every locale; in the first `carried` of the order, with the current message's words and the close button's name. */
function localeTable(carried: number): string {
  const tags = order.split(' ');
  return locales
    .map(({ tag, banner }) => ({ tag, banner, at: (tags.indexOf(tag) + 1 || tags.length + 1) - 1 }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ tag, banner }, index) =>
      index < carried ? row(tag, banner.close, ...wordsOf(current, tag)) : tag,
    )
    .join('\n');
}

/** The largest number up to `most` whose table the budget holds. */
function fitting(most: number, tableOf: (count: number) => string): number {
  let least = 0;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (brotliCompressSync(tableOf(middle)).length <= wordsBudget) least = middle;
    else most = middle - 1;
  }
  return least;
}

/** Both tables: first the current message in as many locales as there is room for, then the others in Arabic. */
function tables(): { messages: string; locales: string } {
  const least = messageTable(0);
  const carried = fitting(locales.length, (count) => `${least}\n${localeTable(count)}`);
  const inLocales = localeTable(carried);
  const arabic = fitting(
    campaigns.flatMap(({ messages }) => messages).length,
    (count) => `${messageTable(count)}\n${inLocales}`,
  );
  return { messages: messageTable(arabic), locales: inLocales };
}

/** Text as a template literal. */
function literal(text: string): string {
  return `\`${text.replace(/[\\`$]/g, '\\$&')}\``;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/** What a file of words says: its locale, then a message a line. */
function wordsText(tag: string): string {
  const lines = campaigns.flatMap(({ messages }) =>
    messages.flatMap(({ id }) => {
      const words = wordsOf(id, tag);
      return words.length ? [row(id, ...words)] : [];
    }),
  );
  return [tag, ...lines].join('\n');
}

/** The hashes of all files of words, in one line: the script has the hash of this line alone. */
const hashes = localeTags.map((tag) => sha256(wordsText(tag))).join(' ');

/**
 * The files of words, by name (`fr.json`), one for each locale: the line of all hashes, and the words.
 */
export function wordsFiles(): Record<string, string> {
  return Object.fromEntries(
    localeTags.map((tag) => [`${tag}.json`, JSON.stringify({ hashes, words: wordsText(tag) })]),
  );
}

/** The text of src/words.generated.ts. */
export function wordsModule(): string {
  const packed = tables();
  const schedule = defaultSchedule.map(({ message, since }) => row(since, message)).join('\n');
  return `// Generated by packages/banner/scripts/words.ts from packages/campaigns. Do not edit.
/** id|revision|link|English headline|English action|Arabic headline|Arabic action; without the Arabic where there was no room, and without words for the current message */
export const messageRows = ${literal(packed.messages)};
/** locale|name of the close button|headline|action of the current message; where there was no room, the locale alone */
export const localeRows = ${literal(packed.locales)};
/** locale tag tag …: tags that are spoken to in a locale; with a > the locale that this one stands in for */
export const aliasRows = ${literal(aliasTable())};
/** Locales that are written from right to left. */
export const rightToLeft = ${literal(localeTags.filter((tag) => directionOf(tag) === 'rtl').join(' '))};
/** first day|message that \`default\` means from then on */
export const scheduleRows = ${literal(schedule)};
/** SHA-256, in base64, of the line of hashes that each file of words begins with. */
export const wordsHash = '${sha256(hashes)}';
`;
}

/** Brings src/words.generated.ts up to date; touches the file only when its text changes. */
export function generateWords(): void {
  writeIfChanged(target, wordsModule());
}

if (import.meta.main) generateWords();
