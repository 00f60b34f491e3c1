// `export`: writes the kit as plain files, for a host that runs no programs.
import type { Command } from 'commander';
import { checkout, codeAfter, isBuilt, runProgram } from '../checkout.ts';
import { exit } from '../exit.ts';
import type { Io } from '../terminal/io.ts';

interface ExportOptions {
  readonly url?: string;
  readonly only?: string;
  readonly lang?: string;
  readonly force?: boolean;
  readonly build?: boolean;
}

/** Adds the command. */
export function exportCommand(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('export')
    .summary('write the kit as plain files for any host')
    .description(
      'Writes badges, heroes, cards, the page, the banner, pages about the messages and data as files: for GitHub Pages, Codeberg Pages, any web space, or a disk. A second run writes only what changed. Works in a checkout of the repository.',
    )
    .argument('<folder>', 'folder to write, new or an earlier export')
    .option(
      '--url <address>',
      'where the files will be found, e.g. https://example.org/kit; feeds and link previews need it',
    )
    .option('--only <messages>', 'only these, e.g. ceasefire-now,let-aid-in')
    .option(
      '--lang <languages>',
      'only these, e.g. en,ar; all: pictures and pages in every language, some 200 MB',
    )
    .option('--force', 'replace files in the folder that no export has made')
    .option('--build', 'build again first; without it, only what is not built yet')
    .action(async (folder: string, options: ExportOptions) => {
      const root = checkout('export');
      const surroundings = { cwd: io.cwd, env: { ...io.env } };
      if (options.build || !isBuilt(root)) {
        const code = await runProgram(root, `${root}scripts/build.ts`, [], surroundings);
        if (code !== 0) return done(code > 128 ? code : exit.file);
      }
      const args = [
        folder,
        ...(['url', 'only', 'lang'] as const).flatMap((name) =>
          options[name] === undefined ? [] : [`--${name}=${options[name]}`],
        ),
        ...(options.force ? ['--force'] : []),
      ];
      const file = `${root}apps/edge/src/export.ts`;
      const code = await runProgram(root, file, args, surroundings);
      done(codeAfter(code));
    });
}
