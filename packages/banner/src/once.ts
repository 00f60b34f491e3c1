// Asks for each thing once a page, and tells whoever waits for it.
import { complain } from './guard.ts';

const asked = new Map<string, Promise<void>>();
const over = new Set<string>();

/**
 * Whether something is on its way.
 *
 * @param what it is: `words fr`; its failure is said in the console under this name
 * @param ask for it; called the first time only
 * @param done is told when it has come, or will not
 */
export function isComing(what: string, ask: () => Promise<void>, done: () => void): boolean {
  if (over.has(what)) return false;
  const coming = asked.get(what) ?? end(what, ask);
  asked.set(what, coming);
  void tell(coming, done);
  return true;
}

async function end(what: string, ask: () => Promise<void>): Promise<void> {
  try {
    await ask();
  } catch (error) {
    complain(`${what}: ${error}`);
  }
  over.add(what);
}

async function tell(coming: Promise<void>, done: () => void): Promise<void> {
  await coming;
  done();
}
