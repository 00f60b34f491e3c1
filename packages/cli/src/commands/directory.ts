// `directory check`: what is wrong with the entries of the directory, which were not checked for long, and, where the network is allowed, whether their links answer.
import {
  checkLinks,
  entries as shipped,
  isStale,
  STALE_DAYS,
  type Entry,
  type LinkResult,
} from '@solidarity-kit/directory';
import type { Command } from 'commander';
import { exit } from '../exit.ts';
import { readJson } from '../feed/files.ts';
import { paintFor } from '../terminal/color.ts';
import type { Io } from '../terminal/io.ts';
import { progress } from '../terminal/progress.ts';
import { prose } from '../terminal/prose.ts';
import { table } from '../terminal/table.ts';
import { visible, visibleJson } from '../terminal/visible.ts';

interface CheckOptions {
  links?: boolean;
  strict?: boolean;
  json?: boolean;
}

/** What a check found. */
interface Findings {
  entries: number;
  /** A sentence each. */
  problems: readonly string[];
  /** Not checked for long: id and the day of the last check. */
  stale: readonly { id: string; checked: string }[];
  /** Only with `--links`. */
  links?: readonly LinkResult[];
}

async function check(io: Io, files: readonly string[], options: CheckOptions): Promise<number> {
  const { directoryProblems } = await import('@solidarity-kit/directory/schema');
  const given = (await Promise.all(files.map((file) => readJson(io, file)))) as Entry[];
  // An entry that is proposed is looked at beside those that there are, so that a double is found.
  const known = new Set(given.map((entry) => entry?.id));
  const all = [...shipped.filter(({ id }) => !known.has(id)), ...given];
  const looked = files.length ? given : shipped;
  const before = all.length - given.length;
  // By its file, where it has no id that can be one.
  const nameOf = (at: number) =>
    /^[\w-]+$/.test(String(all[at]?.id ?? '')) ? `${all[at]!.id}.ts` : files[at - before]!;
  // Beside a file of somebody's, only what it brings is said.
  const names = looked.map((_, at) => nameOf(all.length - looked.length + at));
  const problems = directoryProblems(all, nameOf).filter((problem) =>
    names.some((name) => problem.startsWith(`${name}: `)),
  );
  const today = new Date().toISOString().slice(0, 10);
  const stale = looked
    .filter((entry) => typeof entry?.checked === 'string' && isStale(entry, today))
    .map(({ id, checked }) => ({ id, checked }))
    .toSorted((a, b) => a.checked.localeCompare(b.checked));
  const links = options.links && problems.length === 0 ? await ask(io, looked, options) : undefined;
  const found: Findings = {
    entries: looked.length,
    problems,
    stale,
    ...(links ? { links } : {}),
  };
  if (options.json) io.out.write(`${visibleJson(found)}\n`);
  else tell(io, found);
  const broken = links?.some(({ good }) => !good) ?? false;
  return problems.length > 0 || broken || (options.strict && stale.length > 0)
    ? exit.check
    : exit.ok;
}

async function ask(io: Io, entries: readonly Entry[], { json }: CheckOptions) {
  const bar = progress(io.err, json ? 0 : entries.filter(({ url }) => url !== undefined).length);
  const results = await checkLinks(entries, {
    fetch: globalThis.fetch,
    step: ({ id }) => !json && bar.step(visible(id)),
  });
  if (!json) bar.end();
  return results;
}

function tell(io: Io, { entries, problems, stale, links = [] }: Findings): void {
  const paint = paintFor(io.out, io.env);
  for (const problem of problems) io.out.write(prose(io.out, '✗', visible(problem), paint.red));
  const broken = links.filter(({ good }) => !good);
  for (const { id, url, answer } of broken)
    io.out.write(prose(io.out, '✗', `${id}: ${url} answers ${answer}`, paint.red));
  for (const { id, moved } of links)
    if (moved) io.out.write(prose(io.out, '·', `${id}: leads to ${visible(moved)} now`, paint.dim));
  if (stale.length) {
    io.out.write(`Not checked within ${STALE_DAYS} days:\n`);
    io.out.write(
      table(
        stale.map(({ id, checked }) => [id, checked]),
        io.out,
        paint.cyan,
      ),
    );
  }
  const parts = [
    `${entries} ${entries === 1 ? 'entry' : 'entries'}`,
    problems.length ? `${problems.length} to mend` : 'none to mend',
    `${stale.length} not checked for long`,
    ...(links.length ? [`${broken.length} of ${links.length} links broken`] : []),
  ];
  io.out.write(
    prose(io.out, problems.length || broken.length ? '✗' : '✓', parts.join(', '), paint.bold),
  );
}

/** Adds the command. */
export function directoryCommand(program: Command, io: Io, done: (code: number) => void): void {
  const directory = program
    .command('directory')
    .summary('check the entries of the directory')
    .description('The directory of projects, communities, resources and advice at /help.');
  directory
    .command('check')
    .summary('find what is to be mended, and what was not checked for long')
    .description(
      `Looks at form, doubles and age: entries that nobody has checked within ${STALE_DAYS} days are listed. Asks nobody, unless --links is given. Exit code 1 where something is to be mended.`,
    )
    .argument('[files...]', 'entries to propose, JSON; those that ship with the kit otherwise')
    .option('--links', 'ask each address whether it answers; needs a network')
    .option('--strict', 'fail also where an entry was not checked for long')
    .option('--json', 'print the result as JSON')
    .action(async (files: string[], options: CheckOptions) => {
      done(await check(io, files, options));
    });
}
