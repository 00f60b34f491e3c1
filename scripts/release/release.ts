// `pnpm release`: makes a release of what is built from this commit: archive, chain, versions, CHANGELOG, pinned tags, commit and tag; nothing leaves the machine.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { archiveProblems } from '../../packages/banner/scripts/archive.ts';
import { gitIn } from './git.ts';
import { historyProblems, isCheckout } from './history.ts';
import { planRelease, ReleaseError, type Plan } from './plan.ts';
import { help, readOptions, type Options } from './options.ts';

/** The banner's files, built from the sources as they are now. */
async function buildFiles(): Promise<Record<string, Uint8Array>> {
  const { generate } = await import('../generate.ts');
  await generate();
  const { bannerFiles } = await import('../../packages/banner/scripts/build.ts');
  return bannerFiles();
}

/** The program of the GitHub Action, which runs from the commit of a release. */
async function buildAction(): Promise<Map<string, Uint8Array>> {
  const { bundleFiles, bundleFolder } = await import('../../apps/action/scripts/bundle.ts');
  const files = await bundleFiles();
  return new Map([...files].map(([name, bytes]) => [`${bundleFolder}/${name}`, bytes]));
}

/**
 * Makes a release in a checkout.
 *
 * @param root the checkout, with a slash at the end
 * @param build gives the banner's files; default: builds them
 * @param bundle gives further files by path; default: none
 * @returns what was made, or would be
 * @throws ReleaseError when there can be none; then nothing has changed
 */
export async function makeRelease(
  root: string,
  { dryRun, bump, date }: Options,
  build: () => Promise<Record<string, Uint8Array>> = buildFiles,
  bundle?: () => Promise<Map<string, Uint8Array>>,
): Promise<Plan> {
  if (!isCheckout(root)) throw new ReleaseError('This is no git checkout.');
  const git = gitIn(root);
  const changed = git.changed();
  if (changed.length)
    throw new ReleaseError(
      `The tree is not clean. Commit or remove first:\n  ${changed.slice(0, 10).join('\n  ')}`,
    );
  const archive = join(root, 'packages/banner/releases');
  if (existsSync(join(archive, 'versions.json')))
    refuse(archiveProblems(archive), historyProblems(root));
  const plan = await planRelease({
    root,
    tracked: git.tracked(),
    files: await build(),
    date,
    bump,
  });
  const { version } = plan.release;
  if (git.hasTag(`v${version}`)) throw new ReleaseError(`The tag v${version} is there already.`);
  if (dryRun) return plan;

  const changes = new Map([...plan.changes, ...((await bundle?.()) ?? [])]);
  const undo = write(root, changes);
  try {
    refuse(archiveProblems(archive));
    git.commit([...changes.keys()], `build(release): ${version}`);
  } catch (error) {
    undo();
    throw error;
  }
  git.tag(`v${version}`, tagMessage(plan));
  return plan;
}

function refuse(...problems: readonly string[][]): void {
  const all = problems.flat();
  if (all.length)
    throw new ReleaseError(`What was published has changed, and may not:\n  ${all.join('\n  ')}`);
}

/** Writes every change, and gives back how to undo it. */
function write(root: string, changes: Plan['changes']): () => void {
  const before = [...changes.keys()].map((path) => {
    const file = join(root, path);
    return [file, existsSync(file) ? readFileSync(file) : undefined] as const;
  });
  const undo = () => {
    for (const [file, content] of before) {
      if (content) writeFileSync(file, content);
      else rmSync(file, { force: true });
    }
  };
  try {
    for (const [path, content] of changes) {
      const file = join(root, path);
      mkdirSync(dirname(file), { recursive: true });
      if (content === null) rmSync(file);
      else writeFileSync(file, content);
    }
  } catch (error) {
    undo();
    throw error;
  }
  return undo;
}

function tagMessage({ release, hash, notes }: Plan): string {
  const files = Object.entries(release.files).map(
    ([name, { integrity }]) => `${name} ${integrity}`,
  );
  return `Solidarity Kit ${release.version}\n\n${notes}\n\n${files.join('\n')}\nline in versions.json ${hash}\n`;
}

function report({ release, hash, notes, changes }: Plan, dryRun: boolean): string {
  const files = Object.entries(release.files)
    .map(([name, { bytes, integrity }]) => `  ${name}  ${bytes} bytes  ${integrity}`)
    .join('\n');
  const paths = [...changes].map(
    ([path, content]) => `  ${content === null ? 'removed' : 'written'}  ${path}`,
  );
  return `${notes}\n\nSolidarity Kit ${release.version}, ${release.date}\n${files}\n  line in versions.json  ${hash}\n\n${
    dryRun
      ? `A dry run: nothing has changed. A release would have\n${paths.join('\n')}\n`
      : `Committed and tagged v${release.version}. To publish: git push --follow-tags\n`
  }`;
}

/** The command. @returns its exit code */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const options = readOptions(args);
    if (options === 'help') {
      process.stdout.write(help);
      return 0;
    }
    const root = fileURLToPath(new URL('../..', import.meta.url));
    process.stdout.write(
      report(await makeRelease(root, options, buildFiles, buildAction), options.dryRun),
    );
    return 0;
  } catch (error) {
    console.error(`release: ${error instanceof Error ? error.message : String(error)}`);
    return error instanceof TypeError ? 2 : 1;
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
