// The few things that a release asks of git.
import { execFileSync } from 'node:child_process';

/** A checkout. */
export interface Git {
  /** Paths that differ from the last commit or are not known to git; nothing in a clean tree. */
  changed(): string[];
  /** Every file that git has, from the root. */
  tracked(): string[];
  hasTag(name: string): boolean;
  /** Commits exactly these paths. */
  commit(paths: readonly string[], message: string): void;
  /** An annotated tag on the last commit. */
  tag(name: string, message: string): void;
}

/** The parts of a text that ends each with a zero byte. */
const list = (text: string) => text.split('\0').filter(Boolean);

/** Git in a folder. Every call throws what git says on standard error. */
export function gitIn(root: string): Git {
  const run = (args: readonly string[], input?: string): string =>
    execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
      ...(input === undefined ? {} : { input }),
    });
  return {
    changed: () => list(run(['status', '--porcelain', '-z'])),
    tracked: () => list(run(['ls-files', '-z'])),
    hasTag: (name) => run(['tag', '--list', name]).trim() === name,
    commit(paths, message) {
      run(['add', '--all', '--pathspec-from-file=-', '--pathspec-file-nul'], paths.join('\0'));
      try {
        run(['commit', '--quiet', '--message', message]);
      } catch (error) {
        run(['reset', '--quiet']);
        throw error;
      }
    },
    tag: (name, message) =>
      void run(['tag', '--annotate', '--cleanup=verbatim', '--file=-', name], message),
  };
}
