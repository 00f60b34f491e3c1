// Copies of the examples to build in, with the packages that their own lockfiles name, and the servers that run in them.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExampleSite } from './sites.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = `${root}node_modules/.bin`;

/** Where the copies are: outside of the workspace, since some tools look for their packages and their root further up. */
const workshops = join(
  homedir(),
  '.cache/solidarity-kit-sites',
  createHash('sha256').update(root).digest('hex').slice(0, 12),
);

/** Folder of an example, as it is committed. */
export const exampleOf = (id: string): string => `${root}examples/${id}`;

/** What a tool needs of the surroundings: no questions, nothing sent to its makers, the Node of the workspace. */
const quiet = {
  CI: '1',
  NO_UPDATE_NOTIFIER: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
};

/** The variables for a program in a folder: its own tools first. NODE_ENV is the tool's to set. */
function surroundings(folder: string, port?: number): NodeJS.ProcessEnv {
  const { NODE_ENV: _, VITEST: __, ...own } = process.env;
  return {
    ...own,
    ...quiet,
    ...(port === undefined ? {} : { PORT: `${port}` }),
    PATH: [`${folder}/node_modules/.bin`, bin, process.env['PATH']].join(delimiter),
  };
}

/** Runs a program to its end. @throws Error with what it said, when it fails */
export function runIn(folder: string, [program, ...args]: readonly string[]): string {
  const ran = spawnSync(program!, args, {
    cwd: folder,
    env: surroundings(folder),
    encoding: 'utf8',
    timeout: 600_000,
  });
  if (ran.status === 0) return ran.stdout;
  throw new Error(
    `${[program, ...args].join(' ')}: ${ran.error?.message ?? ran.status}\n${`${ran.stdout}${ran.stderr}`.slice(-3000)}`,
  );
}

/**
 * A fresh copy of an example, with its packages installed where it has any and the workspace has not.
 *
 * @returns the copy's folder; its `node_modules` is kept from run to run as long as the lockfile is the same
 */
export function workshopFor({ id, borrows }: Pick<ExampleSite, 'id' | 'borrows'>): string {
  const folder = join(workshops, id);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (name !== 'node_modules') rmSync(join(folder, name), { recursive: true, force: true });
  cpSync(exampleOf(id), folder, {
    recursive: true,
    filter: (path) => !/\/node_modules(\/|$)/.test(path.slice(root.length)),
  });
  const lock = `${folder}/package-lock.json`;
  if (borrows && !existsSync(`${folder}/node_modules`))
    symlinkSync(`${root}node_modules`, `${folder}/node_modules`);
  if (borrows || !existsSync(lock)) return folder;
  const stamp = createHash('sha256').update(readFileSync(lock)).digest('hex');
  const stampFile = `${folder}/node_modules/.solidarity-kit-stamp`;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return folder;
  runIn(folder, ['npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline']);
  writeFileSync(stampFile, stamp);
  return folder;
}

/** A free port of the loopback address. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A running server. */
export interface Running {
  origin: string;
  close(): Promise<void>;
}

/** Starts a server and waits until it answers. @throws Error with what it said, when it ends or does not answer in two minutes */
export async function start(folder: string, command: readonly string[]): Promise<Running> {
  const port = await freePort();
  const [program, ...args] = command.map((word) => word.replaceAll('PORT', `${port}`));
  const child = spawn(program!, args, {
    cwd: folder,
    env: surroundings(folder, port),
    detached: true, // a group of its own: what it starts ends with it
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  child.on('error', (error) => (said += error.message));
  const isRunning = (): boolean =>
    child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  const close = async (): Promise<void> => {
    if (isRunning()) process.kill(-child.pid!, 'SIGKILL');
    await ended;
  };
  const origin = `http://127.0.0.1:${port}`;
  for (const until = Date.now() + 120_000; isRunning() && Date.now() < until;) {
    const answer = await fetch(origin).catch(() => undefined);
    if (answer?.ok) return { origin, close };
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  await close();
  throw new Error(`${command.join(' ')} does not answer:\n${said.slice(-3000)}`);
}

/** Every file below a folder, byte by byte, but for dependencies. */
export function everything(from: string): Record<string, string> {
  const files: Record<string, string> = {};
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(from, folder), { withFileTypes: true })) {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory() && entry.name !== 'node_modules') visit(path);
      else if (entry.isFile()) files[path] = readFileSync(join(from, path), 'latin1');
    }
  };
  visit('');
  return files;
}
