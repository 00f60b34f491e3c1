// So many at once, so many waiting, and a refusal beyond.
import { expect, test } from 'vitest';
import { BusyError, Limiter } from './limiter.ts';

/** A task that ends when it is told to. */
function task() {
  let end!: () => void;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { run: () => ended, end };
}

test('runs no more than it may, in the order of asking, and refuses beyond its queue', async () => {
  const limiter = new Limiter({ running: 2, waiting: 1, retryAfter: 7 });
  const tasks = [task(), task(), task()];
  const order: number[] = [];
  const done = tasks.map((one, at) => limiter.run(one.run).then(() => order.push(at)));
  expect([limiter.running, limiter.waiting]).toEqual([2, 1]);
  const refused = await limiter.run(async () => {}).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(BusyError);
  expect((refused as BusyError).retryAfter).toBe(7);
  tasks[1]!.end();
  await done[1];
  expect([limiter.running, limiter.waiting]).toEqual([2, 0]);
  tasks[2]!.end();
  tasks[0]!.end();
  await Promise.all(done);
  expect(order[0]).toBe(1);
  expect([limiter.running, limiter.waiting]).toEqual([0, 0]);
});

test('a task that fails gives its place back', async () => {
  const limiter = new Limiter({ running: 1, waiting: 5 });
  const failing = limiter.run(async () => Promise.reject(new Error('no')));
  const next = limiter.run(async () => 'yes');
  await expect(failing).rejects.toThrow('no');
  await expect(next).resolves.toBe('yes');
  expect(limiter.running).toBe(0);
});

test('what waits is bounded by its cost, and a costly task still gets its turn', async () => {
  const limiter = new Limiter({ running: 1, waiting: 10 });
  const [first, costly, last] = [task(), task(), task()];
  const done = [limiter.run(first!.run, 100), limiter.run(costly!.run, 50)];
  expect(limiter.full).toBe(true);
  await expect(limiter.run(last!.run, 1)).rejects.toBeInstanceOf(BusyError);
  first!.end();
  await done[0];
  expect(limiter.full).toBe(false);
  done.push(limiter.run(last!.run, 10));
  costly!.end();
  last!.end();
  await Promise.all(done);
  expect([limiter.running, limiter.waiting]).toEqual([0, 0]);
});
