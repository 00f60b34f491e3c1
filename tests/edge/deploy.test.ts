// The files for running the service, checked by the programs that read them where this machine has these; each says when it was not checked.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { nodeOptions } from '../../apps/edge/scripts/node-options.ts';

const folder = fileURLToPath(new URL('../../apps/edge/deploy/', import.meta.url));
const read = (name: string) => readFileSync(folder + name, 'utf8');
const scratch = mkdtempSync(join(tmpdir(), 'deploy-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Whether a program is here. */
const has = (program: string, version: string) => spawnSync(program, [version]).status === 0;
const run = (program: string, args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return { status, output: stdout + stderr };
};

test.each([
  ['apps/edge/Containerfile', nodeOptions],
  ['apps/edge/deploy/solidarity-kit.service', nodeOptions],
  ['apps/edge/README.md', nodeOptions],
  // From the sources, which are built on the way, the old generation is not bounded.
  ['package.json', nodeOptions.slice(0, 1)],
  ['packages/cli/src/checkout.ts', nodeOptions.slice(0, 1)],
])('%s bounds the memory of Node as the packed service does', (path, options) => {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  expect(new Set(text.match(/--max-[a-z-]+=\d+/g))).toEqual(new Set(options));
});

test.skipIf(!has('systemd-analyze', '--version'))(
  'systemd takes the unit, and calls it well protected',
  () => {
    const unit = join(scratch, 'solidarity-kit.service');
    // The program of the unit need not be here.
    writeFileSync(unit, read('solidarity-kit.service').replace('/usr/bin/node', process.execPath));
    expect(run('systemd-analyze', ['verify', unit])).toEqual({ status: 0, output: '' });
    const { output } = run('systemd-analyze', ['security', '--offline=true', '--no-pager', unit]);
    const level = Number(/Overall exposure level for \S+: ([\d.]+)/.exec(output)?.[1]);
    expect(level).toBeLessThanOrEqual(1.5);
  },
);

test.skipIf(!has('nginx', '-v') || !has('openssl', 'version'))(
  'nginx takes its configuration',
  () => {
    const key = join(scratch, 'key.pem');
    const certificate = join(scratch, 'certificate.pem');
    spawnSync(
      'openssl',
      `req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=badges.example.org -keyout ${key} -out ${certificate}`.split(
        ' ',
      ),
    );
    const site = read('nginx.conf')
      .replace('/etc/letsencrypt/live/badges.example.org/fullchain.pem', certificate)
      .replace('/etc/letsencrypt/live/badges.example.org/privkey.pem', key)
      .replace('/var/cache/nginx/solidarity-kit', join(scratch, 'cache'));
    const whole = join(scratch, 'nginx.conf');
    writeFileSync(whole, `pid ${scratch}/pid;\nerror_log stderr;\nevents {}\nhttp {\n${site}\n}\n`);
    const { status, output } = run('nginx', ['-t', '-q', '-c', whole]);
    expect(output).not.toMatch(/\[(warn|emerg)\]/);
    expect(status).toBe(0);
  },
);

test.skipIf(!has('caddy', 'version'))('Caddy takes its configuration', () => {
  const { status, output } = run('caddy', [
    'validate',
    '--adapter',
    'caddyfile',
    '--config',
    `${folder}Caddyfile`,
  ]);
  expect(output).toContain('Valid configuration');
  expect(status).toBe(0);
});

test('the counters are kept inside by both proxies', () => {
  expect(read('nginx.conf')).toMatch(/location = \/metrics \{\s+return 404;/);
  expect(read('Caddyfile')).toContain('respond /metrics 404');
});

test('a container has a health check in both formats, no rights, and a file system that is only read', () => {
  const { services } = parse(read('compose.yaml')) as {
    services: Record<string, Record<string, unknown>>;
  };
  const service = services['solidarity-kit']!;
  expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], user: '65534:65534' });
  expect((service['healthcheck'] as { test: string[] }).test).toEqual([
    'CMD',
    'node',
    'healthcheck.js',
  ]);
  expect(read('solidarity-kit.container')).toMatch(/^HealthCmd=\["node", "healthcheck\.js"\]$/m);
  const file = read('../Containerfile');
  expect(file).toMatch(/^HEALTHCHECK .*CMD \["node", "healthcheck\.js"\]$/m);
  expect(file).toMatch(/^USER 65534:65534$/m);
});
