// `add`: puts a badge into a README, once.
import { snippet } from '@solidarity-kit/snippets';
import type { Command } from 'commander';
import {
  badgeChoice,
  neededOrigin,
  refusing,
  withBadgeOptions,
  withOrigin,
  type BadgeOptions,
} from '../options.ts';
import { addBadge } from '../readme/change.ts';
import { formats } from '../readme/formats.ts';
import { oursOn } from '../readme/ours.ts';
import type { BadgeTexts, Format } from '../readme/types.ts';
import type { Io } from '../terminal/io.ts';
import { changeReadmes, type ChangeOptions } from './change-readmes.ts';

interface AddOptions extends BadgeOptions, ChangeOptions {
  origin?: string;
  picture?: boolean;
}

const words = {
  done: 'has a badge now',
  same: 'has a badge already',
  wrong: 'has no badge',
  counted: {
    done: 'got a badge',
    would: 'would get a badge',
    same: 'had one already',
    wrong: 'without a badge',
  },
};

/** The badge in each format, made before the first file is touched. */
function textsFor(options: AddOptions, service: string): Map<Format, BadgeTexts> {
  const choice = badgeChoice(options);
  const make = (target: string): string =>
    refusing(() =>
      snippet(target, choice, { origin: service, version: '0.0.0', integrity: 'sha384-' }),
    ).files[0]?.text ?? '';
  const html = make(options.picture ? 'markdown-picture' : 'html-badge');
  return new Map(
    formats.map((format) => {
      const own = options.picture && format.target === 'markdown' ? html : make(format.target);
      return [format, { own, html }];
    }),
  );
}

/** Adds the command. */
export function addCommand(program: Command, io: Io, done: (code: number) => void): void {
  const command = program
    .command('add')
    .summary('put a badge into a README')
    .description(
      'Puts a badge after the title of a README, or at the end of the row of badges that it has. A README that has one already stays as it is; every other byte stays as it is in any case.',
    )
    .argument('[paths...]', 'READMEs, or folders that have one (default: the current folder)');
  withOrigin(withBadgeOptions(command))
    .option('--picture', 'one badge for light pages and one for dark ones, as GitHub shows it')
    .option('--check', 'change nothing; fail if a badge is missing')
    .option('--dry-run', 'change nothing; show what would change')
    .option('--all', 'take each path as a folder of repositories')
    .option('--json', 'tell the outcome as JSON')
    .action(async (paths: string[], options: AddOptions) => {
      // A check only looks: it needs no service, and knows the badges of all.
      const service = options.check
        ? (options.origin ?? io.env['SOLIDARITY_KIT_ORIGIN'] ?? 'https://badges.invalid')
        : neededOrigin(options, io.env);
      const texts = textsFor(options, neededOrigin({ origin: service }, io.env));
      const isOurs = oursOn(new URL(service).origin);
      const change = (document: string, format: Format): string =>
        addBadge(document, format, texts.get(format) ?? { own: '', html: '' }, isOurs);
      done(await changeReadmes(io, paths, options, change, words));
    });
}
