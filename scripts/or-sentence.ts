// A job that may fail because the disk is full or the folder may not be written: that is said in a sentence, not as a stack trace.
import { isFileProblem, problemOf } from './node-for-scripts.mjs';

/** The error of the file system behind an error: builders wrap what they catch. */
function cause(error: unknown): unknown {
  const inner = error instanceof Error ? error.cause : undefined;
  return isFileProblem(error) || inner === undefined ? error : cause(inner);
}

/**
 * Runs a job.
 *
 * @returns whether it was done; when not, a sentence was printed and the process will end with 1
 * @throws what is no problem of the file system
 */
export async function orSentence(job: () => Promise<unknown>): Promise<boolean> {
  try {
    await job();
    return true;
  } catch (error) {
    const found = cause(error);
    if (!isFileProblem(found)) throw error;
    console.error(`Not done: ${problemOf(found)}`);
    process.exitCode = 1;
    return false;
  }
}
