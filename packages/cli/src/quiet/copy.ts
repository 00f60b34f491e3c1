// The file of a sign beside a README: written by `add --quiet`, known again by its drawing, and taken away by `remove`.
import { signSvg, isSignSvg } from '@solidarity-kit/badge/signs';
import * as fs from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { CommandError, exit } from '../exit.ts';
import { fileProblem } from '../files/problem.ts';
import { writeAtomically } from '../files/write.ts';
import { formatOf } from '../readme/formats.ts';
import type { BadgeTexts, Format } from '../readme/types.ts';
import { fileNames, type SignChoice } from './choice.ts';

/** Files above this size in bytes are not read: signs are smaller. */
const maxBytes = 8192;

/** Address of the copy in a README: a path, with `/` on every system. */
export function copyAddress(folder: string, { form }: SignChoice): string {
  const bad =
    !/^[\p{L}\p{M}\p{N}._/-]+$/u.test(folder) ||
    folder.startsWith('/') ||
    folder.split('/').includes('..');
  if (bad)
    throw new CommandError(
      exit.usage,
      `--folder: "${folder}" is not possible. Allowed: a folder below that of the README, such as assets or docs/images.`,
    );
  return [...folder.split('/').filter((part) => part && part !== '.'), fileNames[form]].join('/');
}

/** What is put into a README. */
export function copyTexts(format: Format, address: string, { form, name }: SignChoice): BadgeTexts {
  // A divider is decoration: its alternative text is empty.
  const alt = form === 'divider' ? '' : name;
  const html = `<img src="${address}" alt="${alt}">`;
  const own = {
    markdown: `![${alt}](${address})`,
    rst: `.. image:: ${address}${alt && `\n   :alt: ${alt}`}`,
    asciidoc: `image:${address}[${alt && `"${alt}"`}]`,
  }[format.target];
  return { own: own ?? html, html };
}

/**
 * The copy that an address of a README means.
 *
 * @param readme the README's real path
 * @returns the file's path, or nothing where there is no sign
 */
export function copyAt(readme: string, address: string): string | undefined {
  if (URL.canParse(address) || !/\.svg$/i.test(address)) return undefined;
  const folder = dirname(readme);
  const path = resolve(folder, address);
  const way = relative(folder, path);
  if (way === '..' || way.startsWith(`..${sep}`)) return undefined;
  try {
    const found = fs.lstatSync(path);
    if (!found.isFile() || found.size > maxBytes) return undefined;
    return isSignSvg(fs.readFileSync(path, 'utf8')) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the copy. Something else under its name stays, and so does what a folder that is a link leads to. */
export function writeCopy(readme: string, address: string, { sign, form, name }: SignChoice): void {
  const folder = dirname(readme);
  const path = join(folder, address);
  let at = folder;
  try {
    for (const part of address.split('/').slice(0, -1)) {
      at = join(at, part);
      if (fs.lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink())
        throw new CommandError(
          exit.file,
          `${at}: it is a link; name another folder with --folder.`,
        );
    }
    if (fs.lstatSync(path, { throwIfNoEntry: false }) && !copyAt(readme, address))
      throw new CommandError(
        exit.file,
        `${path}: it is there already and is something else; name another folder with --folder.`,
      );
    fs.mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw error instanceof CommandError ? error : fileProblem(at, error, 'write');
  }
  writeAtomically(path, `${signSvg(sign, form, name)}\n`);
}

/** Takes copies away that nothing beside the README shows any more, and the folder that was made for them when nothing else is in it. */
export function removeCopies(readme: string, paths: Iterable<string>): void {
  const folder = dirname(readme);
  for (const path of paths) {
    try {
      if (isShown(readme, relative(folder, path).replaceAll(sep, '/'))) continue;
      fs.rmSync(path);
      for (let at = dirname(path); at !== folder; at = dirname(at)) fs.rmdirSync(at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT' && code !== 'ENOTEMPTY' && code !== 'EEXIST')
        throw fileProblem(path, error);
    }
  }
}

/** Whether a document beside a README, such as that in another language, or the README itself has the address. */
export function isShown(readme: string, address: string): boolean {
  const folder = dirname(readme);
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .some(
      (file) =>
        file.isFile() &&
        formatOf(file.name) !== undefined &&
        fs.readFileSync(join(folder, file.name), 'utf8').includes(address),
    );
}
