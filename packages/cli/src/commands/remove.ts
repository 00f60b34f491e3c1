// `remove`: takes the kit's badges out of a README again.
import type { Command } from 'commander';
import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { origin, withOrigin } from '../options.ts';
import { copyAt, removeCopies } from '../quiet/copy.ts';
import { removeBadges } from '../readme/change.ts';
import { oursOn, ownPicture } from '../readme/ours.ts';
import type { Io } from '../terminal/io.ts';
import { changeReadmes, type ChangeOptions } from './change-readmes.ts';
import { removeSiteCommand } from './site.ts';

const words = {
  done: 'has no badge any more',
  same: 'has no badge of the kit',
  wrong: 'has a badge',
  counted: {
    done: 'had the badge removed',
    would: 'would have the badge removed',
    same: 'had none',
    wrong: 'with a badge',
  },
};

/** Adds the command. */
export function removeCommand(program: Command, io: Io, done: (code: number) => void): void {
  const command = program
    .command('remove')
    .summary('take the badge out of a README')
    .description(
      'Takes every badge of the kit out of a README. What "add" put in comes out to the last byte. A badge with own words is known by its service: name it with --origin. A badge that "add --local" drew is taken away with its file. A sign that "add --quiet" copied is known by its drawing, and its file goes too.',
    )
    .argument('[paths...]', 'READMEs, or folders that have one (default: the current folder)');
  removeSiteCommand(command, io, done);
  withOrigin(command)
    .option('--check', 'change nothing; fail if a badge is there')
    .option('--dry-run', 'change nothing; show what would change')
    .option('--all', 'treat each path as a folder of repositories')
    .option('--json', 'print the result as JSON')
    .action(async (paths: string[], options: ChangeOptions & { origin?: string }) => {
      const isOurs = oursOn(origin(options, io.env));
      const copies = new Map<string, Set<string>>();
      const isCopy = (file: string, address: string): boolean => {
        const copy = copyAt(file, address);
        if (copy === undefined) return false;
        copies.set(file, (copies.get(file) ?? new Set()).add(copy));
        return true;
      };
      const isLocal = (file: string, address: string): boolean => {
        if (!ownPicture.test(address)) return false;
        const picture = join(dirname(file), address);
        if (lstatSync(picture, { throwIfNoEntry: false })?.isFile())
          copies.set(file, (copies.get(file) ?? new Set()).add(picture));
        return true;
      };
      done(
        await changeReadmes(
          io,
          paths,
          options,
          (document, format, file) =>
            removeBadges(
              document,
              format,
              (address) => isLocal(file, address) || isOurs(address) || isCopy(file, address),
            ),
          words,
          { after: (file) => removeCopies(file, copies.get(file) ?? []) },
        ),
      );
    });
}
