// `serve`: runs the service from a checkout, as `npm start` does.
import type { Command } from 'commander';
import { spawn, type StdioOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CommandError, exit } from '../exit.ts';
import { number } from '../options.ts';
import type { Io } from '../terminal/io.ts';

/** The checkout that this file is in, if it is in one: a published command has no service beside it. */
function checkout(): string | undefined {
  const root = fileURLToPath(new URL('../../../../', import.meta.url));
  return existsSync(`${root}apps/edge/src/node.ts`) ? root : undefined;
}

/** The script to run: the service itself where everything is built, else the one that builds first. */
function script(root: string, build: boolean): string {
  const built = existsSync(`${root}apps/edge/dist/assets/index.html`);
  return root + (built && !build ? 'apps/edge/src/node.ts' : 'scripts/start.ts');
}

function portNumber(text: string): number {
  const port = number(text);
  if (port < 0 || port > 65_535)
    throw new CommandError(exit.usage, `--port: "${text}" is not allowed. Allowed: 0 to 65535.`);
  return port;
}

/** Runs the service until it ends, passing signals on; gives its exit code. */
function run(root: string, file: string, env: NodeJS.ProcessEnv): Promise<number> {
  // As `npm start` does: see “Memory” in apps/edge/README.md, and scripts/end-with-parent.mjs, which needs the channel.
  const args = ['--max-semi-space-size=8', '--import', `${root}scripts/end-with-parent.mjs`, file];
  const stdio: StdioOptions = ['inherit', 'inherit', 'inherit', 'ipc'];
  const child = spawn(process.execPath, args, { cwd: root, stdio, env });
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, pass);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      for (const signal of signals) process.off(signal, pass);
      resolve(code ?? exit.ok);
    });
  });
}

/** Adds the command. */
export function serveCommand(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('serve')
    .summary('run the service here')
    .description(
      'Serves the config page, the banner and badges on one origin. Works in a checkout of the repository.',
    )
    .option('-p, --port <number>', 'port to listen on; 0 takes a free one', portNumber, 8787)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--build', 'build again first; without it, only what is not built yet')
    .action(async ({ port, host, build }: { port: number; host: string; build?: boolean }) => {
      const root = checkout();
      if (!root) {
        throw new CommandError(
          exit.usage,
          'serve works in a checkout of the repository. Clone it and run "npm start" there, or use one of the ways in apps/edge/README.md.',
        );
      }
      const env = { ...io.env, PORT: String(port), HOST: host };
      const code = await run(root, script(root, build === true), env);
      done(code === 0 ? exit.ok : code === 2 ? exit.usage : exit.file);
    });
}
