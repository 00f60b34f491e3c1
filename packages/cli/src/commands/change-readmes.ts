// What `add` and `remove` share: which files, what becomes of each, and the report.
import { relative, resolve } from 'node:path';
import { stat } from 'node:fs/promises';
import { CommandError, exit } from '../exit.ts';
import { foldersBelow, neededFormat, neededReadme, readmeOf } from '../files/find-readme.ts';
import { insideTree } from '../files/inside.ts';
import { readText } from '../files/read-text.ts';
import { writeAtomically } from '../files/write.ts';
import type { Format } from '../readme/types.ts';
import { paintFor, type Paint } from '../terminal/color.ts';
import { diff } from '../terminal/diff.ts';
import type { Io } from '../terminal/io.ts';
import { progress } from '../terminal/progress.ts';
import { prose } from '../terminal/prose.ts';
import { visible, visibleJson } from '../terminal/visible.ts';

/** Options of both commands. */
export interface ChangeOptions {
  check?: boolean;
  dryRun?: boolean;
  all?: boolean;
  json?: boolean;
}

/** How the words of the two commands differ. */
export interface ChangeWords {
  /** What was done to a file that changed: `added`. */
  done: string;
  /** Why a file did not change: `has a badge already`. */
  same: string;
  /** What `--check` finds wrong: `has no badge`. */
  wrong: string;
  /** The same after a number, for the summary: `3 badges added`. */
  counted: { done: string; would: string; same: string; wrong: string };
}

type State = 'changed' | 'same' | 'failed' | 'none';

/** What became of one README. */
interface Outcome {
  path: string;
  state: State;
  /** What was wrong, for `failed`. */
  problem?: string;
  /** The texts, kept where they will be shown. */
  before?: string;
  after?: string;
}

/** A path to change, with the folder that `--all` named and that links in it must not leave. */
interface Target {
  path: string;
  tree?: string;
}

/** Changes a document, or gives it back. `file` is where the document really is. */
export type Change = (document: string, format: Format, file: string) => string;

/** Files that belong to a README: written before it changes, taken away after it has changed. */
export interface Beside {
  /** Whether one of them is missing, although the README itself is as it should be. */
  isMissing?(file: string, text: string): boolean;
  before?(file: string): void;
  after?(file: string, text: string): void;
}

/**
 * Changes the READMEs that are asked for.
 *
 * @param paths files and folders; a folder stands for its README, with `all` for the READMEs of the folders in it. None: the current folder
 * @returns the exit code
 */
export async function changeReadmes(
  io: Io,
  paths: readonly string[],
  options: ChangeOptions,
  change: Change,
  words: ChangeWords,
  beside: Beside = {},
): Promise<number> {
  const given = paths.length ? paths : ['.'];
  const targets: Target[] = options.all
    ? (await Promise.all(given.map((path) => below(io, path)))).flat()
    : given.map((path) => ({ path }));
  const bar = progress(io.err, options.all && !options.json ? targets.length : 0);
  const outcomes: Outcome[] = [];
  for (const target of targets) {
    outcomes.push(await changeOne(io, target, options, change, beside));
    if (options.all && !options.json) bar.step(visible(shown(io, target.path)));
  }
  if (options.all && !options.json) bar.end();
  tell(io, outcomes, options, words);
  if (outcomes.some(({ state }) => state === 'failed')) return exit.file;
  return options.check && outcomes.some(({ state }) => state === 'changed') ? exit.check : exit.ok;
}

/** The folders in a folder; answers for a file, which `--all` has no use for. */
async function below(io: Io, path: string): Promise<Target[]> {
  const tree = resolve(io.cwd, path);
  const folders = await foldersBelow(tree);
  if (folders.length) return folders.map((folder) => ({ path: folder, tree }));
  throw new CommandError(
    exit.usage,
    `${path}: there is no folder in it; --all takes a folder of repositories.`,
  );
}

const shown = (io: Io, path: string): string => relative(io.cwd, resolve(io.cwd, path)) || '.';

async function changeOne(
  io: Io,
  { path, tree }: Target,
  options: ChangeOptions,
  change: Change,
  beside: Beside,
): Promise<Outcome> {
  const full = resolve(io.cwd, path);
  try {
    const file = await fileOf(full, options.all === true);
    if (file === undefined) return { path: shown(io, full), state: 'none' };
    const format = neededFormat(file);
    const real = await insideTree(file, tree);
    const { mark, text } = await readText(real);
    const after = change(text, format, real);
    const name = shown(io, file);
    if (after === text && !beside.isMissing?.(real, text)) return { path: name, state: 'same' };
    if (!options.check && !options.dryRun) {
      beside.before?.(real);
      writeAtomically(real, mark + after);
      beside.after?.(real, after);
    }
    return {
      path: name,
      state: 'changed',
      ...(options.dryRun ? { before: text, after } : {}),
    };
  } catch (error) {
    if (error instanceof CommandError && error.code !== exit.file) throw error;
    return {
      path: shown(io, full),
      state: 'failed',
      problem: reasonOf(error, full).replaceAll(full, shown(io, full)),
    };
  }
}

/** Why a file was left alone. Nothing that a file holds ends the command: the others still get their turn. */
function reasonOf(error: unknown, path: string): string {
  if (error instanceof CommandError) return error.message;
  if (error instanceof RangeError && /call stack/i.test(error.message))
    return `${path}: it is nested too deeply to be read; add the badge by hand.`;
  return `${path}: it could not be changed, because of a fault in this command (${String(error)}).`;
}

/** The README that a path means; with `all`, a folder may have none. */
async function fileOf(full: string, all: boolean): Promise<string | undefined> {
  const found = await stat(full).catch(() => undefined);
  if (!found?.isDirectory()) return full;
  return all ? readmeOf(full) : neededReadme(full);
}

function tell(
  io: Io,
  outcomes: readonly Outcome[],
  options: ChangeOptions,
  words: ChangeWords,
): void {
  const paint = paintFor(io.out, io.env);
  if (options.json) {
    const list = outcomes.map(({ path, state, problem }) => ({
      path,
      state: state === 'none' ? 'no README' : state,
      ...(problem ? { problem } : {}),
    }));
    io.out.write(`${visibleJson(list)}\n`);
    return;
  }
  for (const outcome of outcomes) {
    if (outcome.state === 'failed')
      io.err.write(prose(io.err, '✗', outcome.problem ?? '', paintFor(io.err, io.env).red));
    else if (!options.all || outcome.state === 'changed')
      io.out.write(line(io, outcome, options, words, paint));
  }
  if (options.all) io.out.write(summary(io, outcomes, options, words, paint));
}

function line(
  { out }: Io,
  { path, state, before, after }: Outcome,
  options: ChangeOptions,
  words: ChangeWords,
  paint: Paint,
): string {
  if (state === 'same') return prose(out, '·', `${path} ${words.same}`, paint.dim);
  if (options.check) return prose(out, '✗', `${path} ${words.wrong}`, paint.red);
  if (options.dryRun) return diff(path, before ?? '', after ?? '', paint);
  return prose(out, '✓', `${path} ${words.done}`, paint.green);
}

function summary(
  { out }: Io,
  outcomes: readonly Outcome[],
  options: ChangeOptions,
  words: ChangeWords,
  paint: Paint,
): string {
  const count = (state: State): number =>
    outcomes.filter((outcome) => outcome.state === state).length;
  const { done, would, same, wrong } = words.counted;
  const changed = options.check ? wrong : options.dryRun ? would : done;
  const parts: [number, string][] = [
    [count('changed'), changed],
    [count('same'), same],
    [count('none'), 'without a README'],
    [count('failed'), 'failed'],
  ];
  const counts = parts.filter(([many]) => many > 0).map(([many, what]) => `${many} ${what}`);
  return prose(out, `${outcomes.length} folders:`, counts.join(', '), paint.bold);
}
