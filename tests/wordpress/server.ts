// A WordPress of its own, from Debian's packages: its files copied, a database started for it, PHP's server before it. Nothing of the machine's own is touched.
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const debian = '/usr/share/wordpress';

/** What has to be on the machine, by what shows that it is there. */
const needed: Readonly<Record<string, () => boolean>> = {
  wordpress: () => existsSync(`${debian}/wp-settings.php`),
  'wordpress-theme-twentytwentyone': () =>
    existsSync(`${debian}/wp-content/themes/twentytwentyone`),
  'wordpress-theme-twentytwentythree': () =>
    existsSync(`${debian}/wp-content/themes/twentytwentythree`),
  'wordpress-l10n': () => existsSync(`${debian}/wp-content/languages/ar.mo`),
  'php-cli, php-mysql': () =>
    spawnSync('php', ['-r', 'exit(extension_loaded("mysqli") ? 0 : 1);']).status === 0,
  'mariadb-server': () => spawnSync('mariadbd', ['--version']).status === 0,
};

/** Debian's packages that are missing here. */
export function missing(): string[] {
  return Object.keys(needed).filter((name) => !needed[name]!());
}

/** A WordPress that runs. */
export interface WordPress {
  readonly origin: string;
  /** Its folder, with no slash at the end. */
  readonly folder: string;
  /** Runs PHP inside WordPress, with the plugins loaded, and gives what it printed. */
  php(code: string): string;
  /** Writes wp-config.php anew with further lines of PHP. */
  configure(lines: string): void;
  close(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function until(what: string, isReady: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await isReady()) return;
    await wait(100);
  }
  throw new Error(`${what} did not start within 30 s`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

/** Starts a database that only a socket in the folder leads to. */
async function startDatabase(folder: string): Promise<{ socket: string; child: ChildProcess }> {
  const data = join(folder, 'data');
  const socket = join(folder, 'db.sock');
  const { username } = userInfo();
  // Two databases that share a folder for temporary tables delete each other's: hence --tmpdir.
  execFileSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--tmpdir=${folder}`,
      `--user=${username}`,
      '--skip-test-db',
      '--auth-root-authentication-method=normal',
    ],
    { stdio: 'pipe' },
  );
  const child = spawn(
    'mariadbd',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--tmpdir=${folder}`,
      `--user=${username}`,
      `--socket=${socket}`,
      '--skip-networking',
      '--skip-grant-tables',
      `--pid-file=${folder}/db.pid`,
      '--innodb-buffer-pool-size=32M',
      '--innodb-flush-log-at-trx-commit=0',
    ],
    { stdio: 'ignore' },
  );
  const query = (sql: string) =>
    spawnSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-e', sql], { stdio: 'pipe' });
  await until('MariaDB', () => query('select 1').status === 0);
  query('create database wordpress character set utf8mb4');
  return { socket, child };
}

/**
 * Starts a WordPress with nothing in it but what its installer makes.
 *
 * @param plugin folder of a plugin, which is then there and active
 */
export async function startWordPress(plugin?: string): Promise<WordPress> {
  const base = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const folder = join(base, 'site');
  mkdirSync(folder);
  execFileSync('cp', ['-rL', `${debian}/.`, folder]);
  if (plugin) execFileSync('cp', ['-r', plugin, join(folder, 'wp-content/plugins/')]);
  const database = await startDatabase(base);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const configure = (lines: string) =>
    writeFileSync(
      join(folder, 'wp-config.php'),
      `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${database.socket}');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${origin}'); define('WP_SITEURL', '${origin}');
define('WP_DEBUG', true); define('WP_DEBUG_LOG', '${base}/debug.log'); define('WP_DEBUG_DISPLAY', true);
define('AUTOMATIC_UPDATER_DISABLED', true); define('DISABLE_WP_CRON', true); define('WP_HTTP_BLOCK_EXTERNAL', true);
${['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'].map((name) => `define('${name}', 'for a test of this machine');`).join(' ')}
${lines}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`,
    );
  configure('');
  const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', folder], {
    stdio: 'ignore',
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    detached: true,
  });
  const php = (code: string) =>
    execFileSync('php', ['-r', `require '${folder}/wp-load.php'; ${code}`], {
      encoding: 'utf8',
      env: { ...process.env, HTTP_HOST: `127.0.0.1:${port}` },
    });
  try {
    await until('PHP', () =>
      fetch(`${origin}/readme.html`).then(
        () => true,
        () => false,
      ),
    );
    await install(origin);
    if (plugin)
      php(
        `require ABSPATH . 'wp-admin/includes/plugin.php'; activate_plugin('${basename(plugin)}/${basename(plugin)}.php');`,
      );
  } catch (error) {
    await close();
    throw error;
  }
  async function close(): Promise<void> {
    // PHP's server has workers of its own.
    try {
      process.kill(-server.pid!, 'SIGTERM');
    } catch {}
    await end(database.child);
    rmSync(base, { recursive: true, force: true });
  }
  return { origin, folder, php, configure, close };
}

/** The administrator's name and password. */
export const administrator = 'admin';

/** Goes through WordPress' installer. */
async function install(origin: string): Promise<void> {
  const response = await fetch(`${origin}/wp-admin/install.php?step=2`, {
    method: 'POST',
    body: new URLSearchParams({
      weblog_title: 'A site',
      user_name: administrator,
      admin_password: administrator,
      admin_password2: administrator,
      pw_weak: '1',
      admin_email: 'admin@site.example',
      blog_public: '0',
      language: '',
    }),
  });
  const page = await response.text();
  if (!/wp-login\.php/.test(page))
    throw new Error(`WordPress was not installed: ${page.slice(0, 500)}`);
}
