// The service behind the proxies of the guide, where this machine has them: what is kept, what stays inside, and what is said while the service is away.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { startProcess, type ServiceProcess } from '../../apps/edge/bench/service-process.ts';

const folder = fileURLToPath(new URL('../../apps/edge/deploy/', import.meta.url));
const has = (program: string, version: string) => spawnSync(program, [version]).status === 0;

let service: ServiceProcess | undefined;
let proxy: ChildProcess | undefined;
let scratch: string | undefined;
afterEach(async () => {
  if (proxy && proxy.exitCode === null) {
    const ended = new Promise((resolve) => proxy!.once('exit', resolve));
    proxy.kill('SIGTERM');
    await ended;
  }
  await service?.stop();
  if (scratch) rmSync(scratch, { recursive: true, force: true });
  service = proxy = scratch = undefined;
});

/** A port that nobody listens on just now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Resolves once a proxy answers. */
async function answering(ask: () => Promise<unknown>): Promise<void> {
  await expect
    .poll(
      () =>
        ask().then(
          () => true,
          () => false,
        ),
      { timeout: 20_000 },
    )
    .toBe(true);
}

test.skipIf(!has('nginx', '-v') || !has('openssl', 'version'))(
  'nginx: TLS, answers out of its cache also while the service is away, no counters',
  async () => {
    scratch = mkdtempSync(join(tmpdir(), 'nginx-'));
    const at = (name: string) => join(scratch!, name);
    const names = `-subj /CN=badges.example.org -keyout ${at('key.pem')} -out ${at('certificate.pem')}`;
    spawnSync('openssl', `req -x509 -newkey rsa:2048 -nodes -days 1 ${names}`.split(' '));
    service = await startProcess({ PUBLIC_URL: 'https://badges.example.org' });
    const [tls, plain] = [await freePort(), await freePort()];
    const site = readFileSync(`${folder}nginx.conf`, 'utf8')
      .replace('/etc/letsencrypt/live/badges.example.org/fullchain.pem', at('certificate.pem'))
      .replace('/etc/letsencrypt/live/badges.example.org/privkey.pem', at('key.pem'))
      .replace('/var/cache/nginx/solidarity-kit', at('cache'))
      .replace('127.0.0.1:8787', new URL(service.url).host)
      .replaceAll(/listen \[::\]:.*\n/g, '')
      .replace('listen 443', `listen 127.0.0.1:${tls}`)
      .replace('listen 80', `listen 127.0.0.1:${plain}`);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${at(name)};`)
      .join(' ');
    const user = process.getuid?.() === 0 ? 'user root;' : '';
    writeFileSync(
      at('nginx.conf'),
      `daemon off; ${user} pid ${at('pid')}; error_log stderr; events {}\nhttp { access_log off; ${temporary}\n${site}\n}\n`,
    );
    proxy = spawn('nginx', ['-c', at('nginx.conf'), '-p', scratch], { stdio: 'ignore' });
    const agent = new Agent({ rejectUnauthorized: false });
    const ask = (path: string) =>
      new Promise<{ status: number; cache: unknown; hsts: unknown; body: string }>(
        (resolve, reject) => {
          const headers = { host: 'badges.example.org' };
          const sent = request({ host: '127.0.0.1', port: tls, path, headers, agent }, (answer) => {
            let body = '';
            answer.setEncoding('utf8');
            answer.on('data', (part: string) => (body += part));
            answer.on('end', () =>
              resolve({
                status: answer.statusCode!,
                cache: answer.headers['x-cache'],
                hsts: answer.headers['strict-transport-security'],
                body,
              }),
            );
          });
          sent.on('error', reject);
          sent.end();
        },
      );
    await answering(() => ask('/healthz'));
    const first = await ask('/ceasefire-now');
    expect(first).toMatchObject({ status: 200, cache: 'MISS', hsts: 'max-age=31536000' });
    expect(await ask('/ceasefire-now')).toEqual({ ...first, cache: 'HIT' });
    expect((await ask('/healthz')).cache).toBe('MISS');
    expect((await ask('/metrics')).status).toBe(404);
    expect((await ask('/.well-known/security.txt')).body).toContain(
      'Canonical: https://badges.example.org/',
    );
    const moved = await fetch(`http://127.0.0.1:${plain}/ceasefire-now`, { redirect: 'manual' });
    expect(moved.status).toBe(301);
    await service.stop();
    expect(await ask('/ceasefire-now')).toEqual({ ...first, cache: 'HIT' });
    expect((await ask('/let-aid-in')).status).toBe(502);
    agent.destroy();
  },
);

test.skipIf(!has('caddy', 'version'))(
  'Caddy: compressed badges, no counters, and a service that comes back is waited for',
  async () => {
    scratch = mkdtempSync(join(tmpdir(), 'caddy-'));
    service = await startProcess();
    const [port, own] = [await freePort(), new URL(service.url).port];
    // Without TLS: a certificate needs the name and the network.
    const site = readFileSync(`${folder}Caddyfile`, 'utf8')
      .replace('badges.example.org {', `http://127.0.0.1:${port} {`)
      .replace('127.0.0.1:8787 {', `127.0.0.1:${own} {`)
      // A busy machine takes longer to start the service.
      .replace('lb_try_duration 5s', 'lb_try_duration 50s');
    const file = join(scratch, 'Caddyfile');
    writeFileSync(file, `{\n\tadmin off\n}\n${site}`);
    proxy = spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', file], {
      stdio: 'ignore',
      env: { ...process.env, HOME: scratch, XDG_DATA_HOME: scratch, XDG_CONFIG_HOME: scratch },
    });
    const url = `http://127.0.0.1:${port}`;
    await answering(() => fetch(`${url}/healthz`));
    const badge = await fetch(`${url}/ceasefire-now`);
    expect([badge.status, badge.headers.get('content-encoding')]).toEqual([200, 'gzip']);
    expect(await badge.text()).toMatch(/^<svg /);
    expect((await fetch(`${url}/metrics`)).status).toBe(404);
    await service.stop();
    const [answer] = await Promise.all([
      fetch(`${url}/let-aid-in`),
      startProcess({ PORT: own }).then((again) => (service = again)),
    ]);
    expect(answer.status).toBe(200);
  },
);
