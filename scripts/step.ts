// Says what is being done while one waits: a line per step, its seconds, and a sign of life from the second second on.

const interval = 2000;

/**
 * Runs one step of a longer job and reports it on standard output.
 *
 * @param name what is being done, as a phrase: "Building the banner"
 * @param work the step
 * @returns what the step returns
 * @throws what the step throws, after saying that it failed
 */
export async function step<T>(name: string, work: () => Promise<T> | T): Promise<T> {
  const started = performance.now();
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  const live = process.stdout.isTTY;
  process.stdout.write(`${name} …`);
  const alive = setInterval(
    () => process.stdout.write(live ? `\r${name} … ${seconds()}` : ' …'),
    live ? 200 : interval,
  );
  try {
    const result = await work();
    process.stdout.write(live ? `\r${name}: done in ${seconds()}\n` : ` done in ${seconds()}\n`);
    return result;
  } catch (error) {
    process.stdout.write(` failed after ${seconds()}\n`);
    throw error;
  } finally {
    clearInterval(alive);
  }
}
