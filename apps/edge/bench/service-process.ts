// The service as an operator runs it: a process of its own, with settings in the environment.
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { nodeOptions } from '../scripts/node-options.ts';

/** A process that answers. */
export interface ServiceProcess {
  readonly url: string;
  readonly process: ChildProcess;
  /** Everything that it wrote so far. */
  output(): string;
  /** Sends a signal and resolves with the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** How a process is started. */
export interface Started {
  /** Where its standard error goes: a pipe to here, or an open file. */
  readonly stderr?: 'pipe' | number;
  /** Node's own options. Default {@link nodeOptions}. */
  readonly options?: readonly string[];
  /** Path of the program. Default: the source. */
  readonly program?: string;
}

const source = fileURLToPath(new URL('../src/node.ts', import.meta.url));

/** Starts the service on a free port and resolves when it says where it is; rejects with its words when it ends before. */
export function startProcess(
  env: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
  { stderr = 'pipe', options = nodeOptions, program = source }: Started = {},
): Promise<ServiceProcess> {
  const child = spawn(process.execPath, [...options, program, ...args], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', ...env },
    stdio: ['pipe', 'pipe', stderr],
  });
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return new Promise((resolve, reject) => {
    const heard = (chunk: Buffer) => {
      output += chunk.toString();
      const found = /http:\/\/localhost:(\d+)/.exec(output);
      if (!found) return;
      resolve({
        url: `http://127.0.0.1:${found[1]}`,
        process: child,
        output: () => output,
        stop(signal = 'SIGTERM') {
          child.kill(signal);
          return ended;
        },
      });
    };
    child.stdout!.on('data', heard);
    child.stderr?.on('data', heard);
    void ended.then((code) => reject(Object.assign(new Error(output), { code })));
  });
}
