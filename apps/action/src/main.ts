// The action: reads the list, draws, and commits what changed.
import { appendFileSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CommandError, drawPictures, readConfig } from 'solidarity-kit/pictures';
import { gitIn, GitError } from './git.ts';
import { InputError, readInputs, type Inputs } from './inputs.ts';
import { openPullRequest } from './pull-request.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Text in a command of the runner, which ends at a line's end. */
const inCommand = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** Tells later steps what came of it. */
function output(env: Env, name: string, value: string): void {
  const file = env['GITHUB_OUTPUT'];
  if (file) appendFileSync(file, `${name}<<solidarity_kit_end\n${value}\nsolidarity_kit_end\n`);
}

function listIn(root: string, config: string): string {
  try {
    return readFileSync(resolve(root, config), 'utf8');
  } catch {
    throw new InputError(
      `config: there is no file "${config}" in the repository. Check the repository out first (actions/checkout).`,
    );
  }
}

/** Pushes what was committed, and opens the pull request where one is wanted. */
async function publish(
  root: string,
  env: Env,
  inputs: Inputs,
  files: readonly string[],
): Promise<string> {
  const git = gitIn(root);
  const base = git.branch() ?? env['GITHUB_BASE_REF'];
  if (inputs.mode === 'commit' && !git.branch())
    throw new InputError(
      'mode: commit needs a branch, and none is checked out (a tag or a pull request is). Run it on pushes, on a schedule or by hand.',
    );
  if (!git.commit(files, inputs.message)) return 'git sees no change.';
  if (inputs.mode === 'commit') {
    git.push(base!);
    return `Committed to ${base}.`;
  }
  if (git.treeAt(inputs.branch) === git.tree()) return `${inputs.branch} has them already.`;
  git.push(inputs.branch, true);
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository } = env;
  const compare = `${env['GITHUB_SERVER_URL'] ?? ''}/${repository ?? ''}/compare/${base}...${inputs.branch}`;
  if (!inputs.token || !api || !repository || !base) return `Pushed to ${inputs.branch}.`;
  const opened = await openPullRequest({
    api,
    repository,
    token: inputs.token,
    head: inputs.branch,
    base,
    title: inputs.message,
  });
  if ('url' in opened) return `Pull request: ${opened.url}`;
  if ('there' in opened) return 'The pull request is open already, and has the new pictures.';
  console.log(
    `::warning::No pull request was opened: ${inCommand(opened.reason)}. Open it at ${compare}`,
  );
  return `Pushed to ${inputs.branch}.`;
}

/** Runs; gives the exit code. */
export async function main(env: Env): Promise<number> {
  try {
    const inputs = readInputs(env);
    const root = env['GITHUB_WORKSPACE'] ?? env['CI_PROJECT_DIR'] ?? process.cwd();
    const pictures = readConfig(listIn(root, inputs.config), inputs.config);
    const check = inputs.mode === 'check';
    const drawn = await drawPictures(root, pictures, { now: new Date().toISOString(), check });
    const files = drawn.filter(({ state }) => state !== 'same').map(({ file }) => file);
    for (const { file, state } of drawn) console.log(`${state.padEnd(7)} ${file}`);
    output(env, 'changed', String(files.length > 0));
    output(env, 'files', files.join('\n'));
    if (files.length === 0) {
      console.log('Every picture is as it should be.');
      return 0;
    }
    if (check) {
      console.log(
        `::error::These pictures are not as they should be: ${inCommand(files.join(', '))}`,
      );
      return 1;
    }
    console.log(await publish(root, env, inputs, files));
    return 0;
  } catch (error) {
    const known =
      error instanceof CommandError || error instanceof InputError || error instanceof GitError;
    console.log(`::error::${inCommand(known ? error.message : String((error as Error).stack))}`);
    return 1;
  }
}

process.exitCode = await main(process.env);
