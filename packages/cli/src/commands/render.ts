// `render badge`, `render hero` and `render card`: draw a picture into a file, as SVG or PNG, without any service.
import type { Command } from 'commander';
import { drawBadge } from '../badge.ts';
import { CommandError, exit } from '../exit.ts';
import { number, withBadgeOptions, type BadgeOptions } from '../options.ts';
import { toPng } from '../png.ts';
import type { Io } from '../terminal/io.ts';
import { allCommand } from './render-all.ts';
import { signCommand } from './render-sign.ts';
import { artworkCommands } from './render-artwork.ts';
import { writePicture } from './write-picture.ts';

/** Adds the command. */
export function renderCommand(program: Command, io: Io, done: (code: number) => void): void {
  const render = program
    .command('render')
    .summary('draw a badge, a hero, a card or a sign into a file')
    .description('Draws into a file, without any service.');
  withBadgeOptions(
    render
      .command('badge')
      .summary('draw a badge')
      .description(
        'Draws a badge as SVG or PNG, by the name of the file; without one, as SVG on standard output.',
      ),
  )
    .argument('[file]', 'file to write, .svg or .png')
    .option('--scale <number>', 'of a PNG: pixels per CSS pixel, 1 to 4', number, 2)
    .action(async (file: string | undefined, options: BadgeOptions) => {
      const { scale = 2 } = options;
      if (scale < 1 || scale > 4)
        throw new CommandError(
          exit.usage,
          `--scale: "${scale}" is not possible; give 1, 2, 3 or 4.`,
        );
      const svg = () => drawBadge(options, new Date().toISOString());
      await writePicture(io, file, { svg, png: async () => toPng(await svg(), scale) });
      done(exit.ok);
    });
  artworkCommands(render, io, done);
  signCommand(render, io, done);
  allCommand(render, io, done);
}
