// `pnpm history "<why>"`: writes an entry for every message whose words differ from the last commit. `pnpm history --check` says what is wrong.
import { execFileSync } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { HistoryEntry, Rewording } from '../packages/campaigns/src/history/index.ts';
import type { LocaleBase } from '../packages/campaigns/src/locale.ts';
import type { Campaign, MessageText } from '../packages/campaigns/src/model.ts';
import { chainProblems, chainText, endOf, sha384 } from './chain.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = 'packages/campaigns/src';
const path = `${root}${src}/history/entries.json`;

/** What a message says: its revision, and its words by locale. */
export interface MessageWords {
  readonly revision: number;
  readonly words: Readonly<Record<string, MessageText>>;
}

/** Every message of a checkout by its id. */
export type Snapshot = ReadonlyMap<string, MessageWords>;

const keys = ['badge', 'headline', 'action', 'alt'] as const;

/**
 * What the files of a checkout say.
 *
 * @param base the checkout's root.
 */
export async function snapshotOf(base: string): Promise<Snapshot> {
  const all = async (folder: string): Promise<unknown[]> => {
    const files = readdirSync(join(base, src, folder)).filter((name) =>
      /^(?!index)[\w-]+\.ts$/.test(name),
    );
    const modules = files.map((name) => import(pathToFileURL(join(base, src, folder, name)).href));
    return (await Promise.all(modules)).map(({ default: value }: { default: unknown }) => value);
  };
  const locales = (await all('locales')) as LocaleBase[];
  const campaigns = (await all('campaigns')) as Campaign[];
  const messageWords = campaigns.flatMap(({ messages }) =>
    messages.map(({ id, revision, text }) => {
      const own = locales.flatMap(({ tag, messages: theirs }) =>
        theirs[id] ? [[tag, theirs[id]] as const] : [],
      );
      const words = Object.fromEntries([...own, ...Object.entries(text ?? {})].toSorted());
      return [id, { revision, words }] as const;
    }),
  );
  return new Map(messageWords);
}

/** What the files of a commit said. */
async function snapshotAt(commit: string): Promise<Snapshot> {
  const folder = mkdtempSync(join(tmpdir(), 'solidarity-kit-history-'));
  try {
    const tar = execFileSync('git', ['archive', commit, src], { cwd: root, maxBuffer: 1e8 });
    execFileSync('tar', ['-x', '-C', folder], { input: tar });
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    // What the files import from other packages is today's.
    const modules = 'packages/campaigns/node_modules';
    symlinkSync(join(root, modules), join(folder, modules));
    return await snapshotOf(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The locales whose words an entry's hash counts: all that were ever added, sorted. */
function covered(entries: readonly HistoryEntry[], message: string): string[] {
  const own = entries.filter((entry) => entry.message === message);
  return [...new Set(own.flatMap(({ added }) => added))].toSorted();
}

/** Hash of a message's words in some locales: of JSON, a list of `[locale, badge, headline, action, alt]`. */
function wordsHash({ words }: MessageWords, locales: readonly string[]): string {
  const rows = locales.map((tag) => [tag, ...keys.map((key) => words[tag]?.[key] ?? null)]);
  return sha384(JSON.stringify(rows));
}

/** The texts that differ, or nothing. */
function rewording(old: MessageText | undefined, now: MessageText): Rewording | undefined {
  if (!old) return { new: now };
  const changed = keys.filter((key) => old[key] !== now[key]);
  const pick = (text: MessageText) => Object.fromEntries(changed.map((key) => [key, text[key]]));
  return changed.length ? { old: pick(old), new: pick(now) } : undefined;
}

/**
 * The entries with one more for every message whose words changed.
 *
 * @param before what was said at the time of the last entries.
 * @param after what is said now.
 * @throws when words changed without an entry before, or English ones without a new revision.
 */
export function withChanges(
  entries: readonly HistoryEntry[],
  before: Snapshot,
  after: Snapshot,
  { date, why, only }: { date: string; why: string; only?: readonly string[] },
): HistoryEntry[] {
  const result = [...entries];
  for (const [message, now] of after) {
    if (only && !only.includes(message)) continue;
    const old = before.get(message);
    const last = entries.findLast((entry) => entry.message === message);
    const known = covered(entries, message);
    const added = Object.keys(now.words).filter((tag) => !known.includes(tag));
    if (last && wordsHash(now, known) === last.hash && added.length === 0) continue;
    if (last && (!old || wordsHash(old, known) !== last.hash))
      throw new Error(`${message}: the words to compare with are not those of its last entry.`);
    const changed = Object.entries(now.words).flatMap(([tag, text]) => {
      const isNews = last === undefined ? tag === 'en' : known.includes(tag);
      const change = isNews ? rewording(last && old?.words[tag], text) : undefined;
      return change ? [[tag, change] as const] : [];
    });
    if (changed.length === 0 && added.length === 0) continue;
    const words = Object.fromEntries(changed);
    if (last && words.en && now.revision <= last.revision)
      throw new Error(`${message}: its English words changed, so its revision must rise.`);
    const hash = wordsHash(now, [...known, ...added].toSorted());
    const { revision } = now;
    result.push({ date, message, revision, why, words, added, hash, previous: endOf(result) });
  }
  return result;
}

/** What is wrong with a history: the chain, and words that changed without an entry. What was never entered is no fault: see `historyNotes`. */
export function historyProblems(entries: readonly HistoryEntry[], now: Snapshot): string[] {
  const problems = chainProblems(entries, ({ message, date }) => `${message} (${date})`);
  for (const [message, current] of now) {
    const last = entries.findLast((entry) => entry.message === message);
    if (!last) continue;
    if (last.revision !== current.revision)
      problems.push(`${message}: revision ${current.revision} has no entry`);
    else if (wordsHash(current, covered(entries, message)) !== last.hash)
      problems.push(`${message}: its words changed without an entry`);
  }
  return problems.map((problem) => `${problem}. Run pnpm history "<why>".`);
}

/** What is no fault, but good to know: messages that have no entry yet. */
export function historyNotes(entries: readonly HistoryEntry[], now: Snapshot): string[] {
  return [...now.keys()]
    .filter((message) => !entries.some((entry) => entry.message === message))
    .map((message) => `The message “${message}” is not in the history yet: pnpm history "<why>".`);
}

/** The entries of this checkout. */
export function readHistory(): HistoryEntry[] {
  return JSON.parse(readFileSync(path, 'utf8')) as HistoryEntry[];
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: 'boolean' },
      from: { type: 'string', default: 'HEAD' },
      to: { type: 'string' },
      date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      message: { type: 'string', multiple: true },
    },
  });
  const why = positionals.join(' ').trim();
  const entries = readHistory();
  const now = values.to ? await snapshotAt(values.to) : await snapshotOf(root);
  if (values.check || !why) {
    const problems = historyProblems(entries, now);
    console.log(problems.join('\n') || 'Every change of words has its entry.');
    for (const note of historyNotes(entries, now)) console.log(`Note: ${note}`);
    if (!values.check)
      console.log('Usage: pnpm history "<why>" [--message <id> …] [--from <commit>]');
    process.exit(problems.length || !values.check ? 1 : 0);
  }
  const only = values.message;
  const next = withChanges(entries, await snapshotAt(values.from), now, {
    date: values.date,
    why,
    ...(only ? { only } : {}),
  });
  writeFileSync(path, chainText(next));
  const written = next.slice(entries.length);
  console.log(
    `Written: ${written.map(({ message, revision }) => `${message} (${revision})`).join(', ') || 'nothing'}.`,
  );
}
