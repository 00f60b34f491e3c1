// `render all`: draws the pictures that a repository lists in a file.
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { exit } from '../exit.ts';
import { readText } from '../files/read-text.ts';
import { configFile, readConfig } from '../pictures/config.ts';
import { drawPictures, type Drawn } from '../pictures/draw.ts';
import { paintFor } from '../terminal/color.ts';
import type { Io } from '../terminal/io.ts';
import { visible } from '../terminal/visible.ts';

const stateWords: Readonly<Record<Drawn['state'], string>> = {
  new: 'drawn',
  changed: 'drawn anew',
  same: 'as it was',
};

/** Adds it below `render`. */
export function allCommand(render: Command, io: Io, done: (code: number) => void): void {
  render
    .command('all')
    .summary("draw the pictures that the repository's list names")
    .description(
      'Draws the pictures of a list into the repository, those whose bytes changed. Run it where the repository begins. The GitHub Action does the same and commits it.',
    )
    .argument('[file]', 'the list, YAML or JSON', configFile)
    .option('--check', 'write nothing; fail if a picture is not as it should be')
    .action(async (file: string, { check = false }: { check?: boolean }) => {
      const { text } = await readText(resolve(io.cwd, file));
      const pictures = readConfig(text, file);
      const drawn = await drawPictures(io.cwd, pictures, { now: new Date().toISOString(), check });
      const paint = paintFor(io.out, io.env);
      for (const { file: name, state } of drawn) {
        const mark = state === 'same' ? paint.dim('·') : check ? paint.red('✗') : paint.green('✓');
        const words = check && state !== 'same' ? 'is not as it should be' : stateWords[state];
        io.out.write(`${mark} ${visible(name)} ${words}\n`);
      }
      done(check && drawn.some(({ state }) => state !== 'same') ? exit.check : exit.ok);
    });
}
