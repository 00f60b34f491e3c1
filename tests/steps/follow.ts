// Somebody who does what the steps say, to the letter, and nothing else: a step that cannot be done as it is printed is an error.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stepText, type Snippet, type Step } from '@solidarity-kit/snippets';

/** What a step needs that is not in it. */
interface Site {
  readonly folder: string;
  readonly snippet: Snippet;
  /** The file that is open. */
  open: string;
}

const read = (path: string): string => readFileSync(path, 'utf8');

/** Steps that are for people: they build, look or press by themselves. */
const forPeople = new Set(['publish', 'check', 'save']);

/** The other names that a note gives for a file. */
const otherNames = ({ snippet }: Site, file: string): string[] =>
  snippet.steps
    .filter(({ id, values }) => id === 'named' && values['file'] === file)
    .flatMap(({ values }) => values['files']!.split(', '));

/** The file that a step names, or one of its other names. */
function find(site: Site, file: string): string {
  const names = [file, ...otherNames(site, file)];
  const found = names.find((name) => existsSync(join(site.folder, name)));
  if (!found) throw new Error(`There is no ${names.join(', ')}.`);
  return join(site.folder, found);
}

/** The name of a new file: in a folder that is there, and with another ending in a project without TypeScript, where notes say so. */
function newName(site: Site, file: string): string {
  const { folder, snippet } = site;
  const isThere = (name: string) => existsSync(join(folder, dirname(name)));
  const name = isThere(file) ? file : (otherNames(site, file).find(isThere) ?? file);
  const note = snippet.steps.find(({ id }) => id === 'plainJs');
  const isPlain = note && !existsSync(join(folder, 'tsconfig.json'));
  return isPlain ? name.replace(/\.tsx$/, note.values['ending']!) : name;
}

/** The text that belongs into a file: that of its name, else the only one. */
function textFor({ snippet }: Site, file: string): string {
  const { files } = snippet;
  const own =
    files.find(({ name }) => file.endsWith(name)) ?? (files.length === 1 ? files[0] : undefined);
  if (!own) throw new Error(`Nothing is to be pasted into ${file}.`);
  return own.text;
}

/** Puts text beside the first place at which a marker stands. */
function beside(path: string, marker: string, piece: string, side: 'before' | 'after'): void {
  const text = read(path);
  const at = text.indexOf(marker);
  if (at < 0) throw new Error(`${path} has no ${marker}.`);
  const cut = side === 'before' ? at : at + marker.length;
  writeFileSync(
    path,
    `${text.slice(0, cut)}${side === 'after' ? `\n${piece}` : `${piece}\n`}${text.slice(cut)}`,
  );
}

/** Right before what a component of a framework shows first: after the opening of what it returns, or after its script. */
const firstPlaceOf = (path: string): RegExp =>
  /\.[jt]sx?$/.test(path)
    ? /return \(\s*<[^>]*>/
    : /<template>|<\/script>(?![^]*<template>)|^(?![^]*<(script|template))/;

const doing: Record<string, (site: Site, values: Step['values']) => void> = {
  copyFirst(site, { file, command }) {
    if (!existsSync(join(site.folder, file!)))
      execFileSync('sh', ['-c', command!], { cwd: site.folder, stdio: 'pipe' });
  },
  createFile(site, { file }) {
    const path = join(site.folder, newName(site, file!));
    if (existsSync(path)) throw new Error(`${path} is there already.`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${textFor(site, file!)}\n`);
  },
  openFile(site, { file }) {
    site.open = find(site, file!);
  },
  pasteBefore: (site, { marker }) => beside(site.open, marker!, textFor(site, site.open), 'before'),
  pasteAfter: (site, { marker }) => beside(site.open, marker!, textFor(site, site.open), 'after'),
  pasteEnd(site) {
    const text = read(site.open);
    const has = site.snippet.steps.find(
      ({ id, values }) => id === 'mergeLine' && text.includes(`${values['code']}\n`),
    );
    if (has) beside(site.open, has.values['code']!, `  ${has.values['line']}`, 'after');
    else writeFileSync(site.open, `${text}\n${textFor(site, site.open)}\n`);
  },
  importPart(site, { file, code }) {
    const path = find(site, file!);
    const text = read(path);
    const inScript = /<script[^>]*>\n/.exec(text)?.[0];
    writeFileSync(
      path,
      inScript
        ? text.replace(inScript, `${inScript}${code}\n`)
        : /\.(vue|svelte)$/.test(path)
          ? `<script setup>\n${code}\n</script>\n${text}`
          : `${code}\n${text}`,
    );
  },
  use(site, { file, code }) {
    const path = find(site, file!);
    const text = read(path);
    const place = firstPlaceOf(path).exec(text);
    if (!place) throw new Error(`${path} has no place for ${code}.`);
    const end = place.index + place[0].length;
    writeFileSync(path, `${text.slice(0, end)}\n${code}\n${text.slice(end)}`);
  },
  useBefore: (site, { file, code, marker }) => beside(find(site, file!), marker!, code!, 'before'),
};

/**
 * Follows the steps of a snippet.
 *
 * @param folder of the project
 * @throws Error with the step that cannot be done
 */
export function follow(folder: string, snippet: Snippet): void {
  const site: Site = { folder, snippet, open: '' };
  for (const step of snippet.steps.filter(({ note, id }) => !note && !forPeople.has(id))) {
    try {
      const act = doing[step.id];
      if (!act) throw new Error('Nobody knows how to do this.');
      act(site, step.values);
    } catch (error) {
      throw new Error(`“${stepText(step)}” ${(error as Error).message}`, { cause: error });
    }
  }
}
