// `verify`: reads a page and says of each script of the kit whether it is a known release, pinned, whole, and from where.
import type { Command } from 'commander';
import { exit } from '../exit.ts';
import { paintFor } from '../terminal/color.ts';
import type { Io } from '../terminal/io.ts';
import { prose } from '../terminal/prose.ts';
import type { Verdict } from '../verify/judge.ts';
import { verifyPage, type PageVerdict } from '../verify/page.ts';

/** What is good about a script, as one line. */
function summary({ release, pinned, whole, from }: Verdict): string {
  return [
    release ? `release ${release}` : 'no known release',
    { hash: 'pinned by its hash', key: 'pinned to a key', no: 'not pinned' }[pinned],
    whole ? 'whole' : 'not whole',
    `from ${from === 'file' ? 'this disk' : from}`,
  ].join(', ');
}

/** Other engines than Chromium's take no notice of a key, and then run whatever comes. */
const keyOnly =
  'Pinned to a key alone: Chromium 141 and newer run only what its holder has signed; other browsers check nothing.';

function show(io: Io, { page, scripts, elements, ok }: PageVerdict): void {
  const paint = paintFor(io.out, io.env);
  for (const script of scripts) {
    const good = script.problems.length === 0;
    io.out.write(prose(io.out, good ? '✓' : '✗', script.url, good ? paint.green : paint.red));
    io.out.write(prose(io.out, ' ', summary(script), paint.dim));
    for (const problem of script.problems) io.out.write(prose(io.out, ' ', problem, paint.dim));
    if (script.pinned === 'key') io.out.write(prose(io.out, ' ', keyOnly, paint.dim));
  }
  if (scripts.length) return;
  if (ok)
    io.out.write(
      prose(
        io.out,
        '✓',
        `${page} has ${elements === 1 ? 'a banner' : `${elements} banners`} in the page itself, and no script of the kit.`,
        paint.green,
      ),
    );
  else
    io.err.write(prose(io.err, '✗', `${page} has no script and no banner of the kit.`, paint.red));
}

/** Adds the command. */
export function verifyCommand(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('verify')
    .summary('say whether a page carries a known release')
    .description(
      'Reads a page, finds the scripts of the kit in it, and says of each whether it is a known release, whether the page pins it, whether it is whole, and from where it comes. Fails when one of them is not, or when there is nothing of the kit.',
    )
    .argument('<page>', 'an address, or a file')
    .option('--json', 'as JSON')
    .action(async (given: string, { json }: { json?: boolean }) => {
      const verdict = await verifyPage(given, io.cwd);
      if (json) io.out.write(`${JSON.stringify(verdict, undefined, 2)}\n`);
      else show(io, verdict);
      done(verdict.ok ? exit.ok : exit.check);
    });
}
