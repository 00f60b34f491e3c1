// The few things that are asked of git, by its own program, which every runner has.
import { spawnSync } from 'node:child_process';

/** Says which command of git failed, and what it said. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

/** git in a folder. */
export function gitIn(folder: string) {
  function git(...args: readonly string[]): string {
    const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
    });
    if (error) throw new GitError(`git cannot be run: ${error.message}`);
    if (status !== 0)
      throw new GitError(`git ${args[0]}: ${stderr.trim() || `ended with ${status}`}`);
    return stdout.trim();
  }
  /** Who commits, unless the workflow has said so. */
  const author = [
    '-c',
    'user.name=github-actions[bot]',
    '-c',
    'user.email=41898282+github-actions[bot]@users.noreply.github.com',
  ];
  const hasAuthor = () => {
    try {
      return git('config', 'user.email') !== '';
    } catch {
      return false;
    }
  };
  return {
    /** The branch that is checked out; undefined where a commit is (a tag, a pull request). */
    branch: (): string | undefined => git('branch', '--show-current') || undefined,
    /** Whether the folder begins a repository's working tree. */
    isRoot: (): boolean => git('rev-parse', '--show-prefix') === '',
    /** Commits these files and nothing else; false when git sees no change in them. */
    commit(files: readonly string[], message: string): boolean {
      git('add', '--force', '--', ...files);
      if (git('diff', '--cached', '--name-only', '--', ...files) === '') return false;
      git(
        ...(hasAuthor() ? [] : author),
        'commit',
        '--quiet',
        '--no-verify',
        '-m',
        message,
        '--',
        ...files,
      );
      return true;
    },
    /** Pushes the commit. @param force for a branch that is only ever written from here */
    push(branch: string, force = false): void {
      git('push', '--quiet', ...(force ? ['--force'] : []), 'origin', `HEAD:refs/heads/${branch}`);
    },
    /** The commit of a branch at the remote, with the same files; undefined when there is none. */
    treeAt(branch: string): string | undefined {
      if (git('ls-remote', 'origin', `refs/heads/${branch}`) === '') return undefined;
      git('fetch', '--quiet', '--depth=1', 'origin', `refs/heads/${branch}`);
      return git('rev-parse', 'FETCH_HEAD^{tree}');
    },
    tree: (): string => git('rev-parse', 'HEAD^{tree}'),
  };
}
