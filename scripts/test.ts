// `npm test`: format, lint, types, build, unit tests, the banner in browsers, end to end; then one line that sums them all.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromiumPath } from './chromium.ts';
import { browserCounts, sum, vitestCounts, type Counts } from './counts.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = `${root}node_modules/.cache/reports`;
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** Runs a program of the workspace and gives its exit code; its output goes where ours goes. */
function run(command: string, ...args: string[]): Promise<number> {
  console.log(`\n› ${command} ${args.join(' ')}`);
  return new Promise((resolve) => {
    spawn(`${root}node_modules/.bin/${command}`, args, { cwd: root, stdio: 'inherit' })
      .on('error', (error) => {
        console.error(error.message);
        resolve(1);
      })
      .on('exit', (code) => resolve(code ?? 1));
  });
}

/** A check that passes or fails as a whole. */
async function check(name: string, command: string, ...args: string[]): Promise<Counts> {
  const ok = (await run(command, ...args)) === 0;
  return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, ran: true };
}

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

await chromiumPath();
const all = [
  await check('build', 'node', 'scripts/build.ts'),
  await check('format', 'oxfmt', '--check'),
  await check('lint', 'oxlint'),
  await check('types', 'tsc', '-p', '.'),
  await vitest('unit'),
  await browsers(),
  await vitest('e2e'),
  await vitest('measured'),
];

console.log();
for (const { name, passed, failed, skipped } of all)
  console.log(
    `${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
  );
const { line, ok, complaints } = sum(all);
for (const complaint of complaints) console.error(complaint);
console.log(line);
process.exitCode = ok ? 0 : 1;
