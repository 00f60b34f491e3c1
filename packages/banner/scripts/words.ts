// Writes src/words.generated.ts: the words of `campaigns` that the banner's script carries, as many as its budget holds; and the files with the rest.
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { campaigns, defaultSchedule, locales, localeTags, textOf } from '@solidarity-kit/campaigns';
import type { FeedKey } from '@solidarity-kit/campaigns/feed';
import type { Key } from '../src/verify-feed.ts';
import { pointOf } from '../src/point.ts';
import { figureIds, figureLine } from '../src/figure.ts';
import { directionOf } from '@solidarity-kit/options';
import { writeIfChanged } from '../../../scripts/write-if-changed.ts';
import { aliasTable } from './aliases.ts';
import trust from '../feed-trust.json' with { type: 'json' };

const target = (name: string): string => fileURLToPath(new URL(`../src/${name}`, import.meta.url));

/** The message that the schedule ends with: its words have the first claim on the budget. */
const current = defaultSchedule.at(-1)!.message;

/** What the words may weigh, in bytes of brotli; the rest of the script’s 11,000 is for the code and the style sheet. */
export const wordsBudget = 440;

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

/** Messages that `default` has meant, or the others; in English but for the current one, whose words are in the other table. */
function messageTable(scheduled: boolean): string {
  return campaigns
    .flatMap(({ messages }) => messages)
    .filter(({ id }) => defaultSchedule.some(({ message }) => message === id) === scheduled)
    .map(({ id, revision, link }) =>
      row(id, revision, link, ...(id === current ? [] : wordsOf(id, 'en'))),
    )
    .join('\n');
}

/** Locales in their order. */
const inOrder = (() => {
  const tags = order.split(' ');
  const at = (tag: string): number => (tags.indexOf(tag) + 1 || tags.length + 1) - 1;
  return locales.toSorted((a, b) => at(a.tag) - at(b.tag));
})();

/** The first `carried` locales of the order, with the close button's name and the current message's words. */
function localeTable(carried: number): string {
  return inOrder
    .slice(0, carried)
    .map(({ tag, banner }) => row(tag, banner.close, ...wordsOf(current, tag)))
    .join('\n');
}

/** The tags that stand for a locale: of those that are carried, or of the others, which have a row though they have no other tags. */
function aliases(carried: readonly string[], of: 'carried' | 'others'): string {
  // Of a language that is carried in one script, the other must be known, too: who reads `zh-TW` is not helped by `zh-Hans`.
  const languages = new Set(carried.map((tag) => tag.split('-')[0]!));
  const lines = aliasTable().split('\n');
  const isCarried = (line: string): boolean => languages.has(line.split(/[ -]/)[0]!);
  if (of === 'carried') return lines.filter(isCarried).join('\n');
  const others = lines.filter((line) => !isCarried(line));
  const named = new Set(others.map((line) => line.split(' ')[0]));
  const plain = localeTags.filter((tag) => !carried.includes(tag) && !named.has(tag));
  return [...others, ...plain].join('\n');
}

/** The largest number up to `count` of rows whose table stays within the budget. */
function fitting(count: number, tableOf: (count: number) => string): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (brotliCompressSync(tableOf(middle)).length <= wordsBudget) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Both tables: the current message in as many locales as there is room for. */
function tables(): { messages: string; locales: string } {
  const messages = messageTable(true);
  const carried = fitting(locales.length, (count) => `${messages}\n${localeTable(count)}`);
  return { messages, locales: localeTable(carried) };
}

/** Text as a template literal. */
function literal(text: string): string {
  return `\`${text.replace(/[\\`$]/g, '\\$&')}\``;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/**
 * What a file of words says: its locale; a message a line, with its words in another locale named at the end where it has none in this one;
 * a figure a line, as it was last reported when the file was made, which stays true.
 */
function wordsText(tag: string): string {
  const lines = campaigns.flatMap(({ messages }) =>
    messages.map(({ id, revision, link }) => {
      const { text, locale } = textOf(id, tag);
      const spoken = locale === tag ? [] : [locale];
      return row(id, text.headline, text.action, revision, link, ...spoken);
    }),
  );
  const figures = figureIds.map((id) => row(id, figureLine(id, tag)));
  return [tag, ...lines, ...figures].join('\n');
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

/** A key of feed-trust.json as the script reads it. */
const pinned = ({ x, y, from, until }: FeedKey): Key => ({
  point: pointOf(x, y),
  ...(from && { from: Date.parse(from) }),
  ...(until && { until: Date.parse(until) }),
});

/** The text of src/trust.generated.ts: whose feed the script trusts, and where its links may lead. */
export function trustModule(): string {
  const hosts = campaigns.flatMap(({ messages }) =>
    messages.map(({ link }) => new URL(link).hostname),
  );
  return `// Generated by packages/banner/scripts/words.ts from feed-trust.json and packages/campaigns. Do not edit.
import type { Key } from './verify-feed.ts';

/** Public keys that may sign the feed; two of them must have. */
export const feedKeys: readonly Key[] = ${JSON.stringify((trust.keys as FeedKey[]).map(pinned))};
/** Feeds with a lower sequence are refused. */
export const leastSequence = ${trust.leastSequence};
/** Hosts to which the feed's links may lead. */
export const feedHosts: readonly string[] = '${[...new Set(hosts)].toSorted().join(' ')}'.split(' ');
`;
}

/** The text of src/words.generated.ts. */
export function wordsModule(): string {
  const packed = tables();
  const carried = packed.locales.split('\n').map((line) => line.split('|')[0]!);
  const schedule = defaultSchedule.map(({ message, since }) => row(since, message)).join('\n');
  return `// Generated by packages/banner/scripts/words.ts from packages/campaigns. Do not edit.
/** id|revision|link|English headline|English action; without words for the current message */
export const messageRows = ${literal(packed.messages)};
/** The same of the messages that the script does not carry. */
export const moreMessageRows = ${literal(messageTable(false))};
/** locale|name of the close button|headline|action of the current message */
export const localeRows = ${literal(packed.locales)};
/** locale tag tag …: tags that are spoken to in a locale that the script has words in; with a > the locale that this one stands in for */
export const aliasRows = ${literal(aliases(carried, 'carried'))};
/** The same for the other locales. */
export const moreAliasRows = ${literal(aliases(carried, 'others'))};
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
  writeIfChanged(target('words.generated.ts'), wordsModule());
  writeIfChanged(target('trust.generated.ts'), trustModule());
}

if (import.meta.main) generateWords();
