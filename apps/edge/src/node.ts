// The service on Node: `node apps/edge/src/node.ts`, or `npm start` in the root, which builds first.
import { closeSync, openSync } from 'node:fs';
import { helpText } from './node/help.ts';
import { runCluster } from './node/cluster.ts';
import { start, type Service } from './node/start.ts';
import { parseSettings, SettingsError, type Settings } from './settings.ts';

export { start } from './node/start.ts';

/**
 * Runs until a signal says stop. Ends with 0 after SIGINT or SIGTERM, with 2 for a setting or an argument that cannot be used, with 1 when the address is taken.
 */
export async function main(args: readonly string[] = process.argv.slice(2)): Promise<void> {
  if (args.includes('--help') || args.includes('-h')) return console.log(helpText());
  const settings = readSettings(args);
  if (settings === undefined) return void (process.exitCode = 2);
  try {
    const service = settings.workers > 1 ? await runCluster(settings) : await start(settings);
    let stopping: Promise<void> | undefined;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        stopping ??= service.close().then(() => process.exit(0));
      });
    }
    // With several processes this replaces them. One alone goes on, unless the terminal from which it was started has been closed.
    if (settings.workers === 1) {
      process.on('SIGHUP', () => {
        if (process.stdout.isTTY && terminalIsClosed()) process.emit('SIGTERM');
        else void (service as Partial<Service>).reread?.();
      });
    }
    console.log(`Solidarity Kit is at ${shownUrl(settings.host, service.port)}`);
  } catch (error) {
    console.error(startProblem(error, settings));
    process.exitCode = error instanceof Error && error.name === 'OwnDataError' ? 2 : 1;
  }
}

function readSettings(args: readonly string[]): Settings | undefined {
  if (args.length > 0) {
    console.error(
      `There is no argument "${args[0]}". Settings are environment variables; --help lists them.`,
    );
    return undefined;
  }
  try {
    return parseSettings(process.env);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(`${error.message} --help lists all settings.`);
    return undefined;
  }
}

/** The address that a person can open: that of this machine, where it listens on the loopback or on every network. */
function shownUrl(host: string, port: number): string {
  const here = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host;
  return `http://${here.includes(':') ? `[${here}]` : here}:${port}`;
}

/** Whether the terminal from which the process was started is gone. */
function terminalIsClosed(): boolean {
  try {
    closeSync(openSync('/dev/tty', 'r'));
    return false;
  } catch {
    return true;
  }
}

function startProblem(error: unknown, { host, port }: Settings): string {
  const { code, name, message } = error as Error & { code?: string };
  if (name === 'OwnDataError') return message;
  if (code === 'EADDRINUSE')
    return `PORT: ${port} is taken on ${host}. Set PORT to another one, or to 0 for any.`;
  if (code === 'EACCES')
    return `PORT: ${port} may not be opened by this user. Set PORT to one above 1023.`;
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL')
    return `HOST: ${host} is no address of this machine.`;
  return `The service could not start: ${error instanceof Error ? error.message : String(error)}`;
}

if (import.meta.main) await main();
