// `npm test`: format, lint, types, build, unit tests, the banner in browsers, end to end; then one line that sums them all.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromiumPath } from './chromium.ts';
import { browserCounts, notRun, sum, vitestCounts, type Counts } from './counts.ts';
import { problemOf } from './node-for-scripts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = `${root}node_modules/.cache/reports`;
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** The stage's program that runs now. */
let current: ChildProcess | undefined;

/** Runs a program of the workspace and gives its exit code; its output goes where ours goes. */
function run(command: string, ...args: string[]): Promise<number> {
  console.log(`\n› ${command} ${args.join(' ')}`);
  return new Promise((resolve) => {
    current = spawn(`${root}node_modules/.bin/${command}`, args, { cwd: root, stdio: 'inherit' })
      .on('error', (error) => {
        console.error(error.message);
        resolve(1);
      })
      .on('exit', (code) => resolve(code ?? 1));
  });
}

/** What passes or fails as a whole. */
const verdict = (name: string, ok: boolean): Counts => ({
  name,
  passed: ok ? 1 : 0,
  failed: ok ? 0 : 1,
  skipped: 0,
  ran: true,
});

/** A check by a program's exit code. */
const check = async (name: string, command: string, ...args: string[]): Promise<Counts> =>
  verdict(name, (await run(command, ...args)) === 0);

async function vitest(name: string): Promise<Counts> {
  const report = `${reports}/${name}.json`;
  const code = await run(
    'vitest',
    'run',
    '--project',
    name,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  const counts = vitestCounts(name, report);
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

async function browsers(): Promise<Counts> {
  const report = `${reports}/browsers.json`;
  process.env['WTR_COUNTS'] = report;
  const code = await run('web-test-runner');
  const counts = browserCounts('browsers', report);
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** The browser that the tests start; unpacked before them, since unpacking takes time that no test should wait for. */
async function chromium(): Promise<Counts> {
  try {
    await chromiumPath();
    return verdict('chromium', true);
  } catch (error) {
    console.error(`Chromium could not be unpacked: ${problemOf(error)}`);
    return verdict('chromium', false);
  }
}

/** Every stage, in order; each runs whatever became of those before it. */
const stages: readonly (readonly [name: string, stage: () => Promise<Counts>])[] = [
  ['chromium', chromium],
  ['build', () => check('build', 'node', 'scripts/build.ts')],
  ['format', () => check('format', 'oxfmt', '--check')],
  ['lint', () => check('lint', 'oxlint')],
  ['types', () => check('types', 'tsc', '-p', '.')],
  ['unit', () => vitest('unit')],
  ['browsers', browsers],
  ['e2e', () => vitest('e2e')],
  ['measured', () => vitest('measured')],
];

const all: Counts[] = [];

/** Says what ran, and ends with the sum. Stages that were not come to are named, and count as failed. */
function conclude(): void {
  const rest = stages.slice(all.length).map(([name]) => notRun(name));
  console.log();
  for (const { name, passed, failed, skipped } of all)
    console.log(
      `${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
    );
  const { line, ok, complaints } = sum([...all, ...rest]);
  for (const complaint of complaints) console.error(complaint);
  console.log(line);
  process.exitCode = ok ? 0 : 1;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    current?.kill(signal);
    conclude();
    process.exit();
  });

for (const [name, stage] of stages) {
  try {
    all.push(await stage());
  } catch (error) {
    console.error(`${name}: ${problemOf(error)}`);
    all.push(notRun(name));
  }
}
conclude();
