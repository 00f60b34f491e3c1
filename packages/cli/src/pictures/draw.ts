// The pictures of a list, drawn and written: only those whose bytes changed.
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { artwork, type ArtworkOptions } from '../artwork.ts';
import { drawBadge } from '../badge.ts';
import { CommandError, exit } from '../exit.ts';
import { fileProblem } from '../files/problem.ts';
import { writeAtomically } from '../files/write.ts';
import type { BadgeOptions } from '../options.ts';
import { toPng } from '../png.ts';
import type { Picture } from './config.ts';

/** What became of a picture. */
export interface Drawn {
  readonly file: string;
  readonly state: 'new' | 'changed' | 'same';
}

/** A picture as its file holds it. */
async function bytesOf({ kind, ending, options }: Picture, now: string): Promise<Uint8Array> {
  const withMessage = { message: 'default', ...options };
  if (kind === 'badge') {
    const svg = await drawBadge(withMessage as unknown as BadgeOptions, now);
    return ending === '.svg' ? text(svg) : toPng(svg, Number(options['scale'] ?? 2));
  }
  const picture = artwork(kind, withMessage as unknown as ArtworkOptions, now);
  return ending === '.svg' ? text(await picture.svg()) : picture.png();
}

const text = (svg: string): Uint8Array => Buffer.from(`${svg}\n`);

/**
 * Bytes of a picture.
 *
 * @param now moment at which `default` is looked up, ISO 8601
 * @throws {CommandError} naming the picture and the option
 */
export async function drawPictureFile(picture: Picture, now: string): Promise<Uint8Array> {
  try {
    return await bytesOf(picture, now);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    // What the command line calls `--label-color` is `labelColor` here.
    const sentence = error.message.replace(
      /^--([a-z-]+):/,
      (_, flag: string) =>
        `${flag.replace(/-([a-z])/g, (__, letter: string) => letter.toUpperCase())}:`,
    );
    throw new CommandError(error.code, `${picture.file}: ${sentence}`);
  }
}

/** A folder of the repository on the way to a file may not be a link: it could lead anywhere. */
export function checkPath(root: string, file: string): fs.Stats | undefined {
  let at = root;
  for (const part of file.split('/').slice(0, -1)) {
    at = join(at, part);
    const there = fs.lstatSync(at, { throwIfNoEntry: false });
    if (there === undefined) return undefined;
    if (there.isSymbolicLink())
      throw new CommandError(exit.file, `${file}: ${part} is a link; name another folder.`);
    if (!there.isDirectory())
      throw new CommandError(exit.file, `${file}: ${part} is a file; name another folder.`);
  }
  const there = fs.lstatSync(join(root, file), { throwIfNoEntry: false });
  if (there && !there.isFile())
    throw new CommandError(exit.file, `${file}: there is something else of that name.`);
  return there;
}

/** Makes the folder that a file is to be in. */
export function makeFolder(root: string, file: string): void {
  checkPath(root, file);
  const folder = dirname(join(root, file));
  try {
    fs.mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw fileProblem(folder, error, 'write');
  }
}

/**
 * Draws all, then writes what changed: when one cannot be drawn, or has something else in its place, nothing is written.
 *
 * @param root the repository's folder
 * @param check whether to write nothing
 */
export async function drawPictures(
  root: string,
  pictures: readonly Picture[],
  { now, check = false }: { now: string; check?: boolean },
): Promise<readonly Drawn[]> {
  for (const { file } of pictures) checkPath(root, file);
  const all: [file: string, bytes: Uint8Array][] = [];
  for (const picture of pictures) all.push([picture.file, await drawPictureFile(picture, now)]);
  return all.map(([file, bytes]) => {
    const path = join(root, file);
    const there = checkPath(root, file);
    if (there && Buffer.compare(fs.readFileSync(path), bytes) === 0) return { file, state: 'same' };
    if (!check) {
      makeFolder(root, file);
      writeAtomically(path, bytes);
    }
    return { file, state: there ? 'changed' : 'new' };
  });
}
