// `add --quiet`: a sign without words, copied beside the README. Nothing in the README or in the file names the kit or asks a server.
import { Option, type Command } from 'commander';
import { signs } from '@solidarity-kit/badge/signs';
import { CommandError, exit } from '../exit.ts';
import { defaultSign, signChoice, type SignOptions } from '../quiet/choice.ts';
import { copyAddress, copyAt, copyTexts, writeCopy } from '../quiet/copy.ts';
import { addBadge, replaceBadge } from '../readme/change.ts';
import { oursOn } from '../readme/ours.ts';
import type { Io } from '../terminal/io.ts';
import { changeReadmes, type ChangeOptions, type ChangeWords } from './change-readmes.ts';

/** Options of `add` that choose a sign. */
export interface QuietOptions extends SignOptions {
  quiet?: boolean;
  folder?: string;
}

/** Adds the options. */
export function withQuietOptions(command: Command): Command {
  return command
    .option(
      '--quiet',
      'a sign without words instead: its file is copied beside the README, and nothing names the kit',
    )
    .addOption(
      new Option('--sign <name>', `with --quiet: which; ${defaultSign} unless given`).choices(
        signs.map(({ name }) => name),
      ),
    )
    .addOption(
      new Option('--form <name>', 'with --quiet: badge unless given').choices(['badge', 'divider']),
    )
    .option('--name <words>', 'with --quiet: what a screen reader says, e.g. "olive branch"')
    .option('--folder <path>', 'with --quiet: where the file goes; assets unless given');
}

/** Refuses options of one kind of badge beside those of the other. */
export function checkQuiet(command: Command, options: QuietOptions): void {
  const given = command.options
    .filter((option) => command.getOptionValueSource(option.attributeName()) === 'cli')
    .map(({ long }) => long ?? '');
  const quiet = ['--sign', '--form', '--name', '--folder'];
  const shared = new Set(['--quiet', '--replace', '--check', '--dry-run', '--all', '--json']);
  const wrong = options.quiet
    ? given.find((flag) => !shared.has(flag) && !quiet.includes(flag))
    : given.find((flag) => quiet.includes(flag));
  if (wrong === undefined) return;
  throw new CommandError(
    exit.usage,
    options.quiet
      ? `${wrong} is for badges with words; --quiet takes ${quiet.join(', ')}.`
      : `${wrong} is for --quiet.`,
  );
}

/** Puts the sign into the READMEs. */
export function addQuiet(
  io: Io,
  paths: readonly string[],
  options: QuietOptions & ChangeOptions & { replace?: boolean },
  words: ChangeWords,
): Promise<number> {
  const choice = signChoice(options, ['badge', 'divider']);
  const address = copyAddress(options.folder ?? 'assets', choice);
  const isBadge = oursOn(undefined);
  const put = options.replace ? replaceBadge : addBadge;
  return changeReadmes(
    io,
    paths,
    options,
    (document, format, file) =>
      put(
        document,
        format,
        copyTexts(format, address, choice),
        // The file may not be there yet.
        (url) => url === address || isBadge(url) || copyAt(file, url) !== undefined,
      ),
    words,
    { before: (file) => writeCopy(file, address, choice) },
  );
}
