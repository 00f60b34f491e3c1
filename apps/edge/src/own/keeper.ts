// A host's own data in this process: the last good state stands, whatever comes after it.
import { applyOwn, type OwnData } from '@solidarity-kit/campaigns/own';
import { Tag } from '../http/etag.ts';
import type { Log } from '../log.ts';
import { wordsFiles, type WordsFile } from './words-files.ts';

/** What came of reading a host's data: the data, or one line for each thing that is wrong. */
export interface OwnRead {
  readonly own: OwnData | undefined;
  readonly problems: readonly string[];
}

/** A host's own data, kept current. */
export interface OwnKeeper {
  /** What is shown now; nothing before the first good state. */
  readonly current: () => OwnData | undefined;
  /** Changes with the data: part of cache keys. Empty before the first good state. */
  readonly tag: () => string;
  /** Since when it is shown, in milliseconds since 1970. */
  readonly since: () => number;
  /** What was wrong with what was read last; empty while it is good. */
  readonly problems: () => readonly string[];
  /** Takes what was read: good data are shown at once, others change nothing but the problems. */
  take(read: OwnRead): Promise<void>;
  /** Is told of every change of what is shown. */
  onChange(listener: () => void): void;
  /** The file of words at an address below `/words/`. */
  wordsAt(path: string): WordsFile | undefined;
  /** Where the words of one of the host's messages are. */
  wordsOf(message: string): WordsFile | undefined;
}

/** Files of words that are kept for pages which still name them. */
const maxFiles = 500;

/** A keeper that shows the kit as it is. */
export function createOwnKeeper(log: Log, now: () => number): OwnKeeper {
  let current: OwnData | undefined;
  let text = '';
  let tag = '';
  let since = now();
  let problems: readonly string[] = [];
  let byMessage: ReadonlyMap<string, WordsFile> = new Map();
  const files = new Map<string, WordsFile>();
  const listeners: (() => void)[] = [];

  return {
    current: () => current,
    tag: () => tag,
    since: () => since,
    problems: () => problems,
    wordsAt: (path) => files.get(path),
    wordsOf: (message) => byMessage.get(message),
    onChange: (listener) => void listeners.push(listener),
    async take(read) {
      problems = read.problems;
      if (read.own === undefined) {
        log.error('kit data', { problem: problems[0] ?? 'none', problems: problems.length });
        return;
      }
      const next = JSON.stringify(read.own);
      if (next === text) return;
      const made = await wordsFiles(read.own);
      // From here on in one go: whoever asks next sees all of it.
      for (const file of made.values()) files.set(file.path, file);
      for (const path of files.keys()) {
        if (files.size <= maxFiles) break;
        files.delete(path);
      }
      byMessage = made;
      [current, text, since] = [read.own, next, now()];
      tag = new Tag().add(next).toName();
      applyOwn(read.own);
      for (const listener of listeners) listener();
      const { campaigns, additions, hide } = read.own;
      const messages = campaigns.reduce((sum, one) => sum + one.messages.length, additions.length);
      log.info('kit data', { data: tag, messages, hidden: hide.length });
    },
  };
}
