// The Worker as it would be published: a dry run, and its size.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { edgeFolder, quietEnvironment, wranglerProgram } from '../../apps/edge/scripts/wrangler.ts';

/** What a free account may upload, in bytes after gzip. */
const MOST = 3 * 1024 * 1024;

test('a dry run of publishing succeeds, and the bundle is at most 3 MB of gzip', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  try {
    const run = spawnSync(
      process.execPath,
      [wranglerProgram, 'deploy', '--dry-run', '--outdir', folder],
      { cwd: edgeFolder, encoding: 'utf8', env: quietEnvironment },
    );
    expect(run.stderr + run.stdout).toContain('env.ASSETS');
    expect(run.status).toBe(0);
    const modules = readdirSync(folder).filter((name) => /\.(js|wasm)$/.test(name));
    expect(modules.length).toBeGreaterThanOrEqual(4);
    const size = modules.reduce(
      (sum, name) => sum + gzipSync(readFileSync(join(folder, name))).byteLength,
      0,
    );
    expect(size).toBeGreaterThan(500_000);
    expect(size).toBeLessThanOrEqual(MOST);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
