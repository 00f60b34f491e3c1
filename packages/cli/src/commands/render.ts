// `render badge`: draws a badge into a file, as SVG or PNG, without any service.
import type { Command } from 'commander';
import { extname, relative, resolve } from 'node:path';
import { drawBadge } from '../badge.ts';
import { CommandError, exit } from '../exit.ts';
import { writeAtomically } from '../files/write.ts';
import { number, withBadgeOptions, type BadgeOptions } from '../options.ts';
import { paintFor } from '../terminal/color.ts';
import type { Io } from '../terminal/io.ts';
import { visible } from '../terminal/visible.ts';

/** The PNG of an SVG of ours. All text in it is outlines, so no font is loaded. */
async function toPng(svg: string, scale: number): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'zoom', value: scale },
  });
  return image.asPng();
}

/** Adds the command. */
export function renderCommand(program: Command, io: Io, done: (code: number) => void): void {
  const render = program
    .command('render')
    .summary('draw a badge into a file')
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
      const ending = file === undefined ? '.svg' : extname(file).toLowerCase();
      if (ending !== '.svg' && ending !== '.png')
        throw new CommandError(
          exit.usage,
          `${file}: end the name in .svg or .png, so that the kind of image is known.`,
        );
      const svg = await drawBadge(options, new Date().toISOString());
      if (file === undefined) io.out.write(`${svg}\n`);
      else {
        const path = resolve(io.cwd, file);
        writeAtomically(path, ending === '.png' ? await toPng(svg, scale) : svg);
        io.err.write(`${paintFor(io.err, io.env).green('✓')} ${visible(relative(io.cwd, path))}\n`);
      }
      done(exit.ok);
    });
}
