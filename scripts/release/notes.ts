// What has changed since the last release: the changesets, and what stands under "Unreleased" in CHANGELOG.md.
import { readChangesets } from '@changesets/read';
import { bumps, type Bump } from './version.ts';

/** One note for the changelog. */
export interface Note {
  readonly bump: Bump;
  /** One paragraph or more of Markdown. */
  readonly text: string;
}

/** The notes that lie in `.changeset/`, and their files. */
export interface Notes {
  readonly notes: readonly Note[];
  /** From the root. */
  readonly files: readonly string[];
}

/** Under which heading of the changelog a note goes that says no more than how much it changes. */
const headings: Readonly<Record<Bump, string>> = {
  major: 'Changed',
  minor: 'Added',
  patch: 'Fixed',
};

const unreleased = '## Unreleased';

/** Reads the changesets of a checkout. */
export async function changesets(root: string): Promise<Notes> {
  const all = (await readChangesets(root)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    notes: all.flatMap(({ summary, releases }) => {
      const bump = bumps.find((one) => releases.some(({ type }) => type === one));
      return bump ? [{ bump, text: summary.trim() }] : [];
    }),
    files: all.map(({ id }) => `.changeset/${id}.md`),
  };
}

/** The largest change among notes; undefined where there are none. */
export function largestBump(notes: readonly Note[]): Bump | undefined {
  return bumps.find((bump) => notes.some((note) => note.bump === bump));
}

/** What stands under "Unreleased", by heading; text before the first heading has the heading ''. */
function sections(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const part of `\n${text}`.split(/\n### /)) {
    const [first = '', ...rest] = part.split('\n');
    const heading = part.startsWith('\n') || part === '' ? '' : first.trim();
    const body = (heading ? rest : [first, ...rest]).join('\n').trim();
    if (body) found.set(heading, body);
  }
  return found;
}

/** Splits a changelog around what is not released yet. @throws when it has no such heading */
function split(changelog: string): { before: string; pending: string; after: string } {
  const at = changelog.indexOf(`${unreleased}\n`);
  if (at < 0) throw new Error(`CHANGELOG.md has no heading "${unreleased}".`);
  const start = at + unreleased.length + 1;
  const next = changelog.indexOf('\n## ', start);
  const end = next < 0 ? changelog.length : next + 1;
  return {
    before: changelog.slice(0, at),
    pending: changelog.slice(start, end).trim(),
    after: changelog.slice(end),
  };
}

/** The notes of the next release as Markdown: what the changelog has, then the changesets; empty where there is nothing to tell. */
export function pendingNotes(changelog: string, notes: readonly Note[]): string {
  const all = sections(split(changelog).pending);
  for (const { bump, text } of notes) {
    const item = `- ${text.replaceAll('\n', '\n  ').replaceAll(/^ +$/gm, '')}`;
    const heading = headings[bump];
    const body = all.get(heading);
    all.set(heading, body ? `${body}\n${item}` : item);
  }
  return [...all]
    .map(([heading, body]) => (heading ? `### ${heading}\n\n${body}` : body))
    .join('\n\n');
}

/**
 * The changelog with a release in it and nothing left under "Unreleased".
 *
 * @param title of the release: version and day
 * @param body its notes as Markdown
 */
export function changelogWith(changelog: string, title: string, body: string): string {
  const { before, after } = split(changelog);
  return `${before}${unreleased}\n\n## ${title}\n\n${body}\n${after ? `\n${after}` : ''}`;
}
