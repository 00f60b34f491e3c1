// The command by its name, as a process: its examples, its completions in real shells, its service.
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examplesOf } from '../packages/cli/src/examples.ts';
import manifest from '../packages/cli/package.json' with { type: 'json' };
import { start } from '../apps/edge/src/node.ts';
import { solidarityKit } from './support/run-command.ts';

const command = fileURLToPath(new URL('../node_modules/.bin/solidarity-kit', import.meta.url));
const bin = fileURLToPath(new URL('../packages/cli/bin/solidarity-kit.mjs', import.meta.url));

let folder: string;
let service: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  service = await start({ port: 0, host: '127.0.0.1' });
  folder = mkdtempSync(join(tmpdir(), 'solidarity-kit-'));
  writeFileSync(join(folder, 'README.md'), '# T\n');
  for (const name of ['one', 'two']) {
    mkdirSync(join(folder, 'repositories', name), { recursive: true });
    cpSync(join(folder, 'README.md'), join(folder, 'repositories', name, 'README.md'));
  }
  // A site that gets a banner, beside a page that has one already.
  mkdirSync(join(folder, 'site'));
  writeFileSync(
    join(folder, 'site', 'index.html'),
    '<!doctype html><title>A site</title><body><p>Text.</p></body>',
  );
  const { out } = await solidarityKit(['snippet', 'html', '--origin', service.url], folder);
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><title>A site</title>${out}<body><p>Text.</p></body>`,
  );
});
afterAll(async () => {
  await service?.close();
  rmSync(folder, { recursive: true });
});

const examples = [
  'solidarity-kit',
  'add',
  'add site',
  'remove',
  'remove site',
  'snippet',
  'render badge',
  'verify',
  'init campaign',
  'check',
  'campaigns',
  'locales',
  'completions',
].flatMap(examplesOf);

describe('the examples of --help work as they stand', () => {
  test.each(examples)('%s', async (example) => {
    // A snippet pins the release that its host has: the host of the examples is this run's service.
    const [name, ...args] = example
      .replaceAll('https://badges.example.org', service.url)
      .split(' ');
    expect(name).toBe('solidarity-kit');
    const place = args[1] === 'site' ? join(folder, 'site') : folder;
    const { code, err } = await solidarityKit(args, place);
    expect(err).not.toContain('solidarity-kit:');
    expect(code).toBe(0);
  });

  test('and they made what they say', () => {
    expect(readdirSync(folder).toSorted()).toEqual([
      'README.md',
      'ceasefire.png',
      'ceasefire.svg',
      'index.html',
      'our-kit',
      'repositories',
      'sheet.png',
      'site',
    ]);
    expect(readdirSync(join(folder, 'site'))).toEqual(['index.html']);
  });
});

test('runs under the caller’s Node, which may read no TypeScript', () => {
  const { stdout, status } = spawnSync(
    process.env['npm_node_execpath'] ?? process.execPath,
    [bin, '--version'],
    { encoding: 'utf8' },
  );
  expect([stdout.trim(), status]).toEqual([manifest.version, 0]);
});

test('a reader that stops reading is no error', () => {
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', `"${command}" campaigns --json | head -c 1; exit "$?"`],
    { encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([0, '']);
});

/** What bash offers after a line, with the script of the completions. */
function offered(out: string, line: string): string[] {
  const words = line.split(' ');
  const script = `${out}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}\n_solidarity_kit\nprintf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], {
    encoding: 'utf8',
    cwd: folder,
  });
  expect(stderr).toBe('');
  return stdout.split('\n').filter(Boolean);
}

describe('completions', () => {
  test('bash completes commands, options, values, targets and files', async () => {
    const { out } = await solidarityKit(['completions', 'bash'], folder);
    expect(offered(out, 'solidarity-kit ')).toEqual(
      expect.arrayContaining(['add', 'remove', 'snippet', 'serve', '--help']),
    );
    expect(offered(out, 'solidarity-kit render ')).toContain('badge');
    expect(offered(out, 'solidarity-kit add --dr')).toEqual(['--dry-run']);
    expect(offered(out, 'solidarity-kit add --message let')).toContain('let-aid-in');
    expect(offered(out, 'solidarity-kit render badge --style for')).toEqual(['for-the-badge']);
    expect(offered(out, 'solidarity-kit snippet wordpress-b')).toEqual(['wordpress-block']);
    expect(offered(out, 'solidarity-kit add READ')).toEqual(['README.md']);
  });

  test.each(['zsh', 'fish'])('%s reads its script [needs the shell]', async (shell) => {
    const { out, code } = await solidarityKit(['completions', shell], folder);
    expect(code).toBe(0);
    expect(out).toContain('let-aid-in');
    const there = ['/bin', '/usr/bin'].some((path) => existsSync(join(path, shell)));
    const file = join(folder, `completion.${shell}`);
    writeFileSync(file, out);
    const { status } = there ? spawnSync(shell, ['-n', file]) : { status: 0 };
    rmSync(file);
    expect(status).toBe(0);
  });
});

test('serve runs the service until it is told to stop', { timeout: 120_000 }, async () => {
  const child = spawn(command, ['serve', '--port', '0'], { cwd: folder });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.on('exit', (code) => reject(new Error(`ended with ${code}: ${said}`)));
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const found = /http:\/\/\S+/.exec(said)?.[0];
        if (found) resolve(found);
      });
    }
  });
  const answer = await fetch(`${url}/ceasefire-now.svg`);
  expect(answer.headers.get('content-type')).toContain('image/svg+xml');
  child.removeAllListeners('exit');
  const ended = new Promise((resolve) => child.on('exit', resolve));
  child.kill('SIGINT');
  expect(await ended).toBe(0);
});
