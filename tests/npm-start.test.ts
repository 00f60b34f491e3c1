// `npm start` as a person runs it: says what it does, says where it is, serves all three parts, and stops cleanly.
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

const both = [() => true, () => false] as const;

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Waits for a line of the output that matches, or for the end. */
function waitFor(child: ChildProcess, pattern: RegExp): Promise<string> {
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      if (pattern.test(output)) resolve(output);
    };
    child.stdout!.on('data', read);
    child.stderr!.on('data', read);
    child.on('exit', () => reject(new Error(`ended early:\n${output}`)));
  });
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  'serves the kit, and ends with 0 on %s',
  async (signal) => {
    const port = await freePort();
    const child = spawn('npm', ['start'], {
      cwd: root,
      env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
    });
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    const output = await waitFor(child, /http:\/\/\S+:\d+/);
    expect(output).toMatch(/Building the banner …/);
    expect(output.match(/http:\/\/\S+/g)).toHaveLength(1);

    const origin = `http://127.0.0.1:${port}`;
    const get = async (path: string) => {
      const response = await fetch(origin + path);
      return `${response.status} ${response.headers.get('content-type')?.split(';')[0]}`;
    };
    expect(await get('/')).toBe('200 text/html');
    expect(await get('/banner.js')).toBe('200 text/javascript');
    expect(await get('/default')).toBe('200 image/svg+xml');
    expect(await get('/healthz')).toMatch(/^200 /);

    child.kill(signal);
    expect(await ended).toBe(0);
    await expect(fetch(origin)).rejects.toThrow();
  },
);

test('a launcher that is killed leaves no server', async () => {
  const port = await freePort();
  const child = spawn(process.execPath, ['scripts/run.mjs', 'scripts/start.ts'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
  });
  await waitFor(child, /http:\/\/\S+:\d+/);
  child.kill('SIGKILL');
  const answers = () => fetch(`http://127.0.0.1:${port}/healthz`).then(...both);
  await expect.poll(answers, { timeout: 20_000 }).toBe(false);
});
