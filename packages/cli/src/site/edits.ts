// Making the changes of a site: checked beforehand, all of them or none.
import { isSiteFile, siteFiles } from '@solidarity-kit/site';
import { mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { insideTree } from '../files/inside.ts';
import { fileProblem } from '../files/problem.ts';
import { writeAtomically } from '../files/write.ts';
import { isFileOfOurs, takeOut } from './marks.ts';
import type { Project } from './project.ts';
import { Unsure, type Edit } from './types.ts';

/** Whether an edit changes anything. */
export const changes = ({ before, after }: Edit): boolean =>
  typeof after === 'object'
    ? before === undefined || !Buffer.from(before).equals(after)
    : before !== after;

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/**
 * Refuses an edit that could not be taken back to the last byte, or that would write over somebody else's file.
 *
 * @throws {Unsure}
 */
export function checkEdit({ path, before, after }: Edit): void {
  if (typeof after === 'string' && before !== undefined) {
    const back = isFileOfOurs(before) ? isFileOfOurs(after) : takeOut(after) === takeOut(before);
    if (!back) throw new Unsure(`${path} could not be given back byte by byte afterwards.`);
  } else if (
    after !== undefined &&
    before !== undefined &&
    !isSiteFile(nameOf(path), Buffer.from(before))
  )
    throw new Unsure(`${path} is there already, and it is not of this command.`);
}

/** What takes the banner out of a project again, wherever it stands. */
export async function removal(project: Project, outputs: readonly string[]): Promise<Edit[]> {
  const names =
    /\.(html?|xhtml|jinja2?|j2|cjs|astro|njk|nunjucks|liquid|hbs|ejs|erb|php|vue|svelte|[cm]?[jt]sx?|ya?ml|py|toml)$/i;
  const edits: Edit[] = [];
  for (const path of await project.files(/./, outputs)) {
    const isAsset = Object.values<string>(siteFiles).includes(nameOf(path));
    if (!isAsset && !names.test(path)) continue;
    const before = await project.text(path).catch(() => undefined);
    if (before === undefined) continue;
    if (isAsset) {
      if (isSiteFile(nameOf(path), Buffer.from(before)))
        edits.push({ path, before, after: undefined });
    } else if (isFileOfOurs(before)) edits.push({ path, before, after: undefined });
    else if (takeOut(before) !== before) edits.push({ path, before, after: takeOut(before) });
  }
  return edits;
}

/** Folders that hold nothing any more, from the innermost to the project's own, which stays. */
function removeEmpty(root: string, path: string): void {
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(root, folder));
    } catch {
      return; // not empty
    }
  }
}

async function make(root: string, { path, after }: Pick<Edit, 'path' | 'after'>): Promise<void> {
  const full = join(root, path);
  try {
    if (after === undefined) {
      rmSync(full, { force: true });
      return removeEmpty(root, path);
    }
    mkdirSync(dirname(full), { recursive: true });
    // The folder may be a link out of the project.
    writeAtomically(join(await insideTree(dirname(full), root), nameOf(path)), after);
  } catch (error) {
    throw error instanceof Error && 'code' in error && typeof error.code === 'string'
      ? fileProblem(full, error, 'write')
      : error;
  }
}

/** Makes all edits; when one fails, those before it are taken back, and the failure is thrown. */
export async function makeAll(root: string, edits: readonly Edit[]): Promise<void> {
  const done: Edit[] = [];
  try {
    for (const edit of edits) {
      await make(root, edit);
      done.push(edit);
    }
  } catch (error) {
    for (const { path, before } of done.toReversed()) await make(root, { path, after: before });
    throw error;
  }
}
