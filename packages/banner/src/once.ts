// Makes each request once a page, and calls back all who wait for it.
import { timeout } from './get.ts';
import { safely, warn } from './guard.ts';
import { online } from './online.ts';

const pending = new Map<string, Promise<void>>();
const finished = new Set<string>();

/**
 * Whether a request is still running; starts it at the first call.
 *
 * @param what it is for: `words fr`; its failure is reported in the console under this name
 * @param request makes it; called the first time only. What it gives takes up what came, and is called only in time: words do not change later
 * @param done called when the request has ended, well or not
 */
export function isPending(
  what: string,
  request: () => Promise<() => void>,
  done: () => void,
): boolean {
  if (finished.has(what)) return false;
  const coming = pending.get(what) ?? run(what, request);
  pending.set(what, coming);
  void notify(coming, done);
  return true;
}

async function run(what: string, request: () => Promise<() => void>): Promise<void> {
  try {
    const asked = request();
    // It may fail once nobody waits for it.
    asked.catch(() => {});
    // A page may have a `fetch` of its own, which does not end when it is told to.
    const take = await Promise.race([
      asked,
      new Promise<never>((_, fail) => setTimeout(fail, timeout + 500, 'no answer')),
    ]);
    take();
  } catch (error) {
    online.failed = true;
    // Such a `fetch` may throw what cannot be written; and a browser quotes what it could not read, with line breaks and marks that reorder. Keys are long.
    safely(() =>
      warn(`${what.split('#')[0]}: ${error}`.replace(/[\p{Cc}\p{Bidi_Control}]/gu, ' ')),
    );
  }
  finished.add(what);
}

async function notify(coming: Promise<void>, done: () => void): Promise<void> {
  await coming;
  safely(done);
}
