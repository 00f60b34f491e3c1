// `render sign`: a sign without words in one of its forms, as a file or as a line for a terminal.
import { Option, type Command } from 'commander';
import { signs, signSvg, terminalLine } from '@solidarity-kit/badge/signs';
import { CommandError, exit } from '../exit.ts';
import { number } from '../options.ts';
import { toPng } from '../png.ts';
import { defaultSign, formNames, signChoice, type SignOptions } from '../quiet/choice.ts';
import { wantsColor } from '../terminal/color.ts';
import type { Io } from '../terminal/io.ts';
import { writePicture } from './write-picture.ts';

/** Adds it below `render`. */
export function signCommand(render: Command, io: Io, done: (code: number) => void): void {
  render
    .command('sign')
    .summary('draw a sign without words')
    .description(
      'Draws a sign without words as SVG or PNG, by the name of the file; without one, as SVG on standard output. Nothing in the file names the kit. The form "terminal" is a line of text: FORCE_COLOR=1 keeps its colours in a file.',
    )
    .argument('[file]', 'file to write, .svg or .png')
    .addOption(
      new Option('--sign <name>', `which; ${defaultSign} unless given`).choices(
        signs.map(({ name }) => name),
      ),
    )
    .addOption(
      new Option('--form <name>', 'badge unless given').choices([...formNames, 'terminal']),
    )
    .option('--name <words>', 'what a screen reader says; what is drawn unless given')
    .option('--scale <number>', 'of a PNG: pixels per CSS pixel, 1 to 8', number, 2)
    .action(async (file: string | undefined, options: SignOptions & { scale: number }) => {
      const { scale } = options;
      if (scale < 1 || scale > 8)
        throw new CommandError(exit.usage, `--scale: "${scale}" is not possible; give 1 to 8.`);
      if (options.form === 'terminal') {
        const { sign } = signChoice({ ...options, form: 'icon' }, ['icon']);
        if (file !== undefined)
          throw new CommandError(
            exit.usage,
            `${file}: the form "terminal" is text; send it there with > instead.`,
          );
        io.out.write(`${terminalLine(sign, wantsColor(io.out, io.env))}\n`);
        return done(exit.ok);
      }
      const { sign, form, name } = signChoice(options, ['badge', ...formNames]);
      const svg = signSvg(sign, form, name);
      // A PNG has no text beside it to be as large as.
      await writePicture(io, file, {
        svg: async () => svg,
        png: () => toPng(svg.replaceAll('"1em"', '"16"'), scale),
      });
      done(exit.ok);
    });
}
