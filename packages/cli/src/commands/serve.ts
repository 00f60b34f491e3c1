// `serve`: runs the service from a checkout, as `npm start` does.
import type { Command } from 'commander';
import { checkout, codeAfter, isBuilt, runProgram } from '../checkout.ts';
import { CommandError, exit } from '../exit.ts';
import { number } from '../options.ts';
import type { Io } from '../terminal/io.ts';

function portNumber(text: string): number {
  const port = number(text);
  if (port < 0 || port > 65_535)
    throw new CommandError(exit.usage, `--port: "${text}" is not allowed. Allowed: 0 to 65535.`);
  return port;
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
      const root = checkout('serve');
      // The service itself where everything is built, else the program that builds first.
      const file = isBuilt(root) && !build ? 'apps/edge/src/node.ts' : 'scripts/start.ts';
      const env = { ...io.env, PORT: String(port), HOST: host };
      const code = await runProgram(root, root + file, [], { cwd: root, env });
      done(codeAfter(code));
    });
}
