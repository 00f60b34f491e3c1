// `pnpm release:check [commit …]`: fails when a published file or a line of versions.json has changed, in this branch or compared with the commits named.
import { fileURLToPath } from 'node:url';
import { archiveProblems } from '../../packages/banner/scripts/archive.ts';
import { archiveFolder, readReleases } from '../../packages/banner/src/archive.ts';
import { historyProblems, isCheckout } from './history.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Everything that is wrong with the archive; nothing where all is well. */
export function releaseProblems(refs: readonly string[] = []): string[] {
  const own = archiveProblems(archiveFolder);
  return isCheckout(root) && own.length === 0 ? historyProblems(root, refs) : own;
}

if (import.meta.main) {
  const problems = releaseProblems(process.argv.slice(2));
  for (const problem of problems) console.error(`release:check: ${problem}`);
  const names = readReleases().map(({ version }) => version);
  if (problems.length === 0)
    console.log(`Unchanged: ${names.join(', ') || 'nothing is published yet'}.`);
  process.exitCode = problems.length ? 1 : 0;
}
