// A release is the same bytes whoever builds it: other folder, user, time zone, language, umask and Node, compared file by file.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lchownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { otherNode } from './support/other-node.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'release-bytes-'));
// Open to the other user.
chmodSync(folder, 0o755);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Somebody who builds. */
interface Builder {
  /** Folder of their copy. */
  readonly name: string;
  /** The Node that they start it with; undefined where npm has none for this machine. */
  readonly node: string | undefined;
  readonly umask: string;
  /** Whether they are another user; only where the tests run as root can that be tried. */
  readonly other?: boolean;
  readonly env: Readonly<Record<string, string>>;
}

const builders: readonly Builder[] = [
  {
    name: 'plain',
    node: process.execPath,
    umask: '022',
    env: { TZ: 'UTC', LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8' },
  },
  {
    name: 'somewhere else/with a space',
    node: otherNode('20.20.2'),
    umask: '077',
    other: true,
    env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8', NODE_ENV: 'test' },
  },
  {
    name: 'dritter',
    node: otherNode('22.23.3'),
    umask: '002',
    env: { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', CI: 'true' },
  },
];

/** The sources as they were when the test began: whoever edits meanwhile changes nothing. */
const sources = join(folder, 'sources');
function takeSources(): void {
  const files = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\0')
    .filter(Boolean);
  for (const path of files.filter((one) => existsSync(join(root, one)))) {
    mkdirSync(dirname(join(sources, path)), { recursive: true });
    cpSync(join(root, path), join(sources, path), { verbatimSymlinks: true });
  }
}

/** A copy of the sources, set up as a person sets it up. */
function checkout({ name, other }: Builder): string {
  const target = join(folder, name, 'kit');
  cpSync(sources, target, { recursive: true, verbatimSymlinks: true });
  execFileSync('pnpm', ['install', '--frozen-lockfile', '--prefer-offline', '--ignore-scripts'], {
    cwd: target,
    stdio: 'pipe',
  });
  if (other && process.getuid?.() === 0) give(join(folder, name.split('/')[0]!));
  return target;
}

const nobody = 65_534;

/** Gives a tree to another user, but for the packages: those are links into pnpm's store. */
function give(path: string): void {
  lchownSync(path, nobody, nobody);
  if (!statSync(path).isDirectory()) return;
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inside = join(path, entry.name);
    if (entry.isDirectory() && entry.name !== 'node_modules') give(inside);
    else if (entry.isDirectory()) chownSync(inside, nobody, nobody);
    else if (entry.isFile()) lchownSync(inside, nobody, nobody);
  }
}

/** Builds, and gives the hash of every file. */
function build(builder: Builder): Record<string, string> {
  const { node, umask, other, env } = builder;
  const target = checkout(builder);
  const out = join(target, 'release-assets');
  const as = other && process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  const command = `umask ${umask} && exec "$0" scripts/run.mjs scripts/release/assets.ts --unreleased`;
  const { status, stderr } = spawnSync('sh', ['-c', command, node!], {
    ...as,
    cwd: target,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: join(folder, builder.name), ...env },
  });
  expect([status, stderr]).toEqual([0, '']);
  const names = readdirSync(out).toSorted();
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(out, name)))
        .digest('hex'),
    ]),
  );
}

/** The script as the builder's own Node makes it, with none of ours in between. */
function scriptBy(node: string, name: string): string {
  const code = `
    import { createHash } from 'node:crypto';
    const { bannerFiles } = await import('./packages/banner/scripts/build.ts');
    const files = await bannerFiles();
    console.log(createHash('sha256').update(files['banner.js']).digest('hex'));
  `;
  return execFileSync(node, ['--input-type=module', '--no-warnings', '-e', code], {
    cwd: join(folder, name, 'kit'),
    encoding: 'utf8',
  }).trim();
}

const [first, ...others] = builders;
let plain: Record<string, string>;
test(
  'one builds packages, script, zip, bill of materials and checksums',
  { timeout: 300_000 },
  () => {
    takeSources();
    plain = build(first!);
    expect(Object.keys(plain)).toEqual(
      expect.arrayContaining([
        'SHA256SUMS',
        expect.stringMatching(/^banner@[\d.]+\.js$/),
        expect.stringMatching(/^solidarity-kit-[\d.]+\.cdx\.json$/),
        expect.stringMatching(/^solidarity-kit-[\d.]+\.tgz$/),
        expect.stringMatching(/^solidarity-kit-[\d.]+\.zip$/),
        expect.stringMatching(/^solidarity-kit-banner-[\d.]+\.tgz$/),
      ]),
    );
  },
);

test.each(others.map((other) => [other.name, other] as const))(
  'so does another, in "%s": the same bytes',
  { timeout: 300_000 },
  (_, other) => {
    expect(other.node, 'this Node comes from npm').toBeDefined();
    expect(build(other)).toEqual(plain);
  },
);

test('the Node of the builder makes the same script too', { timeout: 120_000 }, () => {
  const [, , third] = builders;
  expect(scriptBy(third!.node!, third!.name)).toBe(scriptBy(first!.node!, first!.name));
});
