// Writes a picture into a file whose name says its kind, or as SVG to standard output.
import { extname, relative, resolve } from 'node:path';
import { CommandError, exit } from '../exit.ts';
import { writeAtomically } from '../files/write.ts';
import { paintFor } from '../terminal/color.ts';
import type { Io } from '../terminal/io.ts';
import { visible } from '../terminal/visible.ts';

/** Makes the PNG of an SVG of ours. */
export type PicturePng = (svg: string) => Promise<Uint8Array>;

/**
 * Draws and writes.
 *
 * @param file name that ends in .svg or .png; without one the SVG goes to standard output
 * @param draw gives the SVG for a file of this ending
 * @throws {CommandError} for a name with another ending
 */
export async function writePicture(
  io: Io,
  file: string | undefined,
  draw: (ending: '.svg' | '.png') => Promise<string>,
  toPng: PicturePng,
): Promise<void> {
  const ending = file === undefined ? '.svg' : extname(file).toLowerCase();
  if (ending !== '.svg' && ending !== '.png')
    throw new CommandError(
      exit.usage,
      `${file}: end the name in .svg or .png, so that the kind of image is known.`,
    );
  const svg = await draw(ending);
  if (file === undefined) {
    io.out.write(`${svg}\n`);
    return;
  }
  const path = resolve(io.cwd, file);
  writeAtomically(path, ending === '.png' ? await toPng(svg) : svg);
  io.err.write(`${paintFor(io.err, io.env).green('✓')} ${visible(relative(io.cwd, path))}\n`);
}
