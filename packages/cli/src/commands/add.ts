// `add`: puts a badge into a README, once.
import { aboutLink, badgeUrl, snippet, type Host } from '@solidarity-kit/snippets';
import type { Command } from 'commander';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { drawBadge } from '../badge.ts';
import { CommandError, exit } from '../exit.ts';
import { writeAtomically } from '../files/write.ts';
import {
  badgeChoice,
  neededOrigin,
  refusing,
  withBadgeOptions,
  withOrigin,
  type BadgeOptions,
} from '../options.ts';
import { makeFolder } from '../pictures/draw.ts';
import { addBadge, replaceBadge } from '../readme/change.ts';
import { formats } from '../readme/formats.ts';
import { isShown } from '../quiet/copy.ts';
import { oursOn, picturesIn } from '../readme/ours.ts';
import type { BadgeTexts, Format } from '../readme/types.ts';
import type { Io } from '../terminal/io.ts';
import { addQuiet, checkQuiet, withQuietOptions, type QuietOptions } from './add-quiet.ts';
import { changeReadmes, type ChangeOptions, type ChangeWords } from './change-readmes.ts';
import { addSiteCommand } from './site.ts';

interface AddOptions extends BadgeOptions, ChangeOptions, QuietOptions {
  origin?: string;
  picture?: boolean;
  local?: boolean;
  replace?: boolean;
}

const words = {
  done: 'has a badge now',
  same: 'has a badge already; --replace changes it',
  wrong: 'has no badge',
  counted: {
    done: 'got a badge',
    would: 'would get a badge',
    same: 'had one already',
    wrong: 'without a badge',
  },
};

const replaceWords = {
  ...words,
  done: 'has this badge now',
  same: 'has this badge already',
  wrong: 'does not have this badge',
  counted: {
    done: 'got the badge',
    would: 'would get the badge',
    same: 'had it already',
    wrong: 'without it',
  },
};

/** The badge in each format, made before the first file is touched. */
function textsFor(options: AddOptions, service: Host): Map<Format, BadgeTexts> {
  const choice = badgeChoice(options);
  const make = (target: string): string =>
    refusing(() => snippet(target, choice, { ...service, version: '0.0.0', integrity: 'sha384-' }))
      .files[0]?.text ?? '';
  const html = make(options.picture ? 'markdown-picture' : 'html-badge');
  return new Map(
    formats.map((format) => {
      const own = options.picture && format.target === 'markdown' ? html : make(format.target);
      return [format, { own, html }];
    }),
  );
}

/** A host that has no file: every badge is one of the repository's own. */
const nowhere: Host = { origin: 'https://local.invalid', files: () => false };

/** Draws the badge into the repository of each README, and links the file. */
async function addLocal(
  io: Io,
  paths: readonly string[],
  given: AddOptions,
  report: ChangeWords,
): Promise<number> {
  const clash = (['quiet', 'picture', 'origin'] as const).find((name) => given[name]);
  if (clash) throw new CommandError(exit.usage, `--${clash} has no use with --local.`);
  if (given.link === aboutLink)
    throw new CommandError(exit.usage, '--link: "about" is a page of a service; give an address.');
  // One file is right on light and on dark pages.
  const options = { theme: 'auto', ...given };
  const svg = `${await drawBadge(options, new Date().toISOString())}\n`;
  const texts = textsFor(options, nowhere);
  const address = refusing(() => badgeUrl(badgeChoice(options), nowhere));
  const put = options.replace ? replaceBadge : addBadge;
  const change = (document: string, format: Format): string =>
    put(document, format, texts.get(format) ?? { own: '', html: '' }, oursOn(undefined));
  return changeReadmes(io, paths, options, change, report, {
    isMissing: (file, text) =>
      (options.check ? picturesIn(text) : text.includes(address) ? [address] : []).some(
        (one) => !existsSync(join(dirname(file), one)),
      ),
    before(file) {
      const path = join(dirname(file), address);
      if (existsSync(path) && readFileSync(path, 'utf8') !== svg && !isShown(file, address))
        throw new CommandError(
          exit.file,
          `${path}: it is there already and is something else; give it another name, or choose other options.`,
        );
      makeFolder(dirname(file), address);
      writeAtomically(path, svg);
    },
  });
}

/** Adds the command. */
export function addCommand(program: Command, io: Io, done: (code: number) => void): void {
  const command = program
    .command('add')
    .summary('put a badge into a README')
    .description(
      'Puts a badge after the title of a README, or at the end of the row of badges that it has. A README that has one already stays as it is, unless --replace is given; every other byte stays as it is in any case.',
    )
    .argument('[paths...]', 'READMEs, or folders that have one (default: the current folder)');
  addSiteCommand(command, io, done);
  withQuietOptions(withOrigin(withBadgeOptions(command)))
    .option('--picture', 'one badge for light pages and one for dark ones, as GitHub shows it')
    .option(
      '--local',
      'draw the badge into .github/solidarity beside the README, and link that file: no server is asked',
    )
    .option(
      '--replace',
      'change a badge of the kit that is there to the one that the options ask for',
    )
    .option('--check', 'change nothing; fail if a badge is missing')
    .option('--dry-run', 'change nothing; show what would change')
    .option('--all', 'treat each path as a folder of repositories')
    .option('--json', 'print the result as JSON')
    .action(async (paths: string[], options: AddOptions) => {
      checkQuiet(command, options);
      const report = options.replace ? replaceWords : words;
      if (options.local) return done(await addLocal(io, paths, options, report));
      if (options.quiet) return done(await addQuiet(io, paths, options, report));
      // A check whether there is any badge needs no service, and knows the badges of all.
      const anyBadge = options.check && !options.replace;
      const service = anyBadge
        ? (options.origin ?? io.env['SOLIDARITY_KIT_ORIGIN'] ?? 'https://badges.invalid')
        : neededOrigin(options, io.env);
      // Drawn before the first file is touched: no README gets a badge that the service could not draw.
      await drawBadge(options, new Date().toISOString());
      const texts = textsFor(options, { origin: neededOrigin({ origin: service }, io.env) });
      const isOurs = oursOn(new URL(service).origin);
      const put = options.replace ? replaceBadge : addBadge;
      const change = (document: string, format: Format): string =>
        put(document, format, texts.get(format) ?? { own: '', html: '' }, isOurs);
      done(await changeReadmes(io, paths, options, change, report));
    });
}
