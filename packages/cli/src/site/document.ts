// Platforms whose pages come from documents with a `</body>`: the banner goes before it, and the files into a folder of assets.
import {
  comments,
  fileOfOurs,
  hasMarks,
  isFileOfOurs,
  putIn,
  takeOut,
  type Comment,
} from './marks.ts';
import { langOf, placeIn } from '@solidarity-kit/site';
import type { Project } from './project.ts';
import { Unsure, type Edit, type SiteBanner } from './types.ts';

/** Where the banner goes in a platform of this kind. */
export interface Documents {
  /** Documents, from the project's folder. */
  paths: readonly string[];
  /** By the path of a document that the project has not got: the text of the theme's own, of which it becomes a copy. */
  copies?: Readonly<Record<string, string>>;
  /** Folder of the assets, from the project's folder; '' for the project's folder itself. */
  assets: string;
  /** Where an asset is from a page: what `html` of the banner takes. */
  address: (name: string, path: string) => string;
  comment?: Comment;
  /** What HTML must not hold, since the platform would read it as its own, and how it is written instead. */
  escape?: (html: string) => string;
}

/** One document with the banner, in place of the one that it may have. */
function withBanner(
  path: string,
  document: string,
  banner: SiteBanner,
  {
    address,
    comment = comments.html,
    escape = (html) => html,
  }: Omit<Documents, 'paths' | 'assets' | 'copies'>,
): string {
  const bare = takeOut(document);
  if (hasMarks(bare))
    throw new Unsure(`${path} has a mark of this command without the other one of its pair.`);
  if (/<solidarity-banner\b|\/banner(@[\w.-]+)?\.js\b/.test(bare))
    throw new Unsure(`${path} has a banner already that was put in by hand; take it out first.`);
  const at = placeIn(bare, banner.choice.position);
  if (at < 0) throw new Unsure(`${path} has no <body> or no </body>.`);
  return putIn(bare, at, escape(banner.html((name) => address(name, path), langOf(bare))), comment);
}

/** The copies of the banner's files. */
export async function assetEdits(
  project: Project,
  banner: SiteBanner,
  folder: string,
): Promise<Edit[]> {
  return Promise.all(
    banner.assets.map(async ({ name, bytes }) => {
      const path = folder ? `${folder}/${name}` : name;
      return { path, before: await project.text(path), after: bytes };
    }),
  );
}

/** The changes of a platform of this kind. */
export async function documentEdits(
  project: Project,
  banner: SiteBanner,
  documents: Documents,
): Promise<Edit[]> {
  const edits: Edit[] = [];
  for (const path of documents.paths) {
    const before = await project.text(path);
    const copy = documents.copies?.[path];
    const isCopy = copy !== undefined && (before === undefined || isFileOfOurs(before));
    const after = isCopy
      ? fileOfOurs(
          documents.comment ?? comments.html,
          withBanner(path, copy, banner, documents).trimEnd(),
        )
      : withBanner(path, before ?? '', banner, documents);
    edits.push({ path, before, after });
  }
  return [...edits, ...(await assetEdits(project, banner, documents.assets))];
}

/** Those of some templates that are whole documents, with an `<html>` and a `</body>`. */
export async function wholeDocuments(
  project: Project,
  paths: readonly string[],
): Promise<string[]> {
  const whole: string[] = [];
  for (const path of paths)
    if (/<html\b[^]*<\/body/i.test((await project.text(path)) ?? '')) whole.push(path);
  return whole;
}
