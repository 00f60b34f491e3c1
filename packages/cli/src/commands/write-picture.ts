// Writes a picture into a file whose name says its kind, or as SVG to standard output.
import { extname, relative, resolve } from 'node:path';
import { CommandError, exit } from '../exit.ts';
import { writeAtomically } from '../files/write.ts';
import { paintFor } from '../terminal/color.ts';
import type { Io } from '../terminal/io.ts';
import { visible } from '../terminal/visible.ts';

/** A picture in both kinds; each is drawn when it is asked for. */
export interface Drawable {
  svg(): Promise<string>;
  png(): Promise<Uint8Array>;
}

/**
 * Draws and writes.
 *
 * @param file name that ends in .svg or .png; without one the SVG goes to standard output
 * @throws {CommandError} for a name with another ending
 */
export async function writePicture(
  io: Io,
  file: string | undefined,
  picture: Drawable,
): Promise<void> {
  const ending = file === undefined ? '.svg' : extname(file).toLowerCase();
  if (ending !== '.svg' && ending !== '.png')
    throw new CommandError(
      exit.usage,
      `${file}: end the name in .svg or .png, so that the kind of image is known.`,
    );
  if (file === undefined) {
    io.out.write(`${await picture.svg()}\n`);
    return;
  }
  const path = resolve(io.cwd, file);
  writeAtomically(path, await (ending === '.png' ? picture.png() : picture.svg()));
  io.err.write(`${paintFor(io.err, io.env).green('✓')} ${visible(relative(io.cwd, path))}\n`);
}
