// The options of `pnpm release`.
import { parseArgs } from 'node:util';
import { bumps, type Bump } from './version.ts';

/** What `--help` says. */
export const help = `Makes a release: builds the banner, puts it into packages/banner/releases/<version>/, adds its line to
versions.json, sets the version of every package, moves the notes into CHANGELOG.md, pins the tags in the
documents, commits, and tags the commit v<version>. Nothing is pushed or published.

  pnpm release [options]

  --dry-run        say what would be done, and change nothing
  --bump <size>    major, minor or patch, where no changeset says how much has changed
  --date <day>     day of the release, e.g. 2026-11-26; default: today, UTC
  --help           this text

Refused: when the tree has changes that are not committed, when a published file or an old line has changed, when
the version or its tag is there already, and when there is nothing to tell.
Exit codes: 0 made, or could be made; 1 refused; 2 an option that cannot be used.
`;

/** What the command line asks for. */
export interface Options {
  readonly dryRun: boolean;
  readonly bump: Bump | undefined;
  readonly date: string;
}

/** Reads the command line. @throws TypeError that says which option cannot be used */
export function readOptions(args: readonly string[]): Options | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'dry-run': { type: 'boolean', default: false },
      bump: { type: 'string' },
      date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const { bump, date } = values;
  const known = bumps.find((one) => one === bump);
  if (bump !== undefined && !known)
    throw new TypeError(`--bump: "${bump}" is not possible; give ${bumps.join(', ')}.`);
  const day = /^\d{4}-\d\d-\d\d$/.test(date) ? new Date(`${date}T00:00:00Z`) : undefined;
  if (!day || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(date))
    throw new TypeError(`--date: "${date}" is no day; give one such as 2026-11-26.`);
  return { dryRun: values['dry-run'], bump: known, date };
}
