// `pnpm release:sign`: signs a release with a key that is kept elsewhere, so that browsers can tell its publisher's scripts from everybody else's.
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { publicKeyOf, readKey, signScript } from '../../packages/banner/scripts/sign.ts';
import { readReleases, readSignatures, signaturesFile } from '../../packages/banner/src/archive.ts';
import { newestRelease, scriptFile } from '../../packages/banner/src/releases.ts';
import type { SignedFile } from '../../packages/banner/src/signature.ts';
import { ReleaseError } from './plan.ts';

const help = `Signs a release of the banner's script (signature-based integrity). A host that is built afterwards sends the
signatures with /banner.js; a page with integrity="ed25519-<public key>" then takes newer banners of that key, and
refuses everybody else's. Chromium 141 and newer check this, other browsers do not yet: sha384 stays the default.

  pnpm release:sign --new-key <file>   make a key; the file may not be in the repository, and belongs on no server
  pnpm release:sign --key <file>       sign the newest release; a second key is added beside the first
  pnpm release:sign --drop <key>       take the signature of a public key out

  --release <version>   another release than the newest
  --help                this text

A key is a PEM file with an Ed25519 private key, also one of openssl genpkey -algorithm ed25519. The passphrase of one
that is encrypted is read from RELEASE_KEY_PASSPHRASE.
Exit codes: 0 done; 1 refused; 2 an option that cannot be used.
`;

/** The path of a key. @throws ReleaseError when it is in the repository, where it would be published one day */
function keyPath(root: string, given: string): string {
  const path = resolve(given);
  const folder = existsSync(dirname(path)) ? realpathSync(dirname(path)) : dirname(path);
  const from = relative(realpathSync(root), join(folder, basename(path)));
  if (!from.startsWith('..'))
    throw new ReleaseError(
      `${given} is in the repository. A key is kept elsewhere, and on no server.`,
    );
  return path;
}

/** Makes a key for its owner alone. @returns its public half */
export function newKey(root: string, given: string): string {
  const path = keyPath(root, given);
  if (existsSync(path))
    throw new ReleaseError(`${given} is there already: a key is never overwritten.`);
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  writeFileSync(path, pem, { mode: 0o600, flag: 'wx' });
  return publicKeyOf(privateKey);
}

/** The release to sign. @throws ReleaseError */
function chosen(archive: string, version: string | undefined): string {
  const releases = readReleases(archive);
  const found = version ? releases.find((one) => one.version === version) : newestRelease(releases);
  if (found) return found.version;
  const all = releases.map((one) => one.version).join(', ');
  throw new ReleaseError(
    `There is no release ${version ?? 'yet'}${all ? `; there is ${all}` : ''}.`,
  );
}

function write(archive: string, version: string, signed: SignedFile): void {
  const path = join(archive, version, signaturesFile);
  if (signed.signatures.length === 0) rmSync(path, { force: true });
  else writeFileSync(path, `${JSON.stringify({ [scriptFile]: signed }, null, 2)}\n`);
}

/**
 * Signs a release.
 *
 * @param root the checkout
 * @param given path of the key
 * @param version default: the newest release
 * @returns which one was signed, and by which public key
 */
export function signRelease(
  root: string,
  given: string,
  version?: string,
): { version: string; key: string } {
  const archive = join(root, 'packages/banner/releases');
  const path = keyPath(root, given);
  if (!existsSync(path)) throw new ReleaseError(`${given}: there is no such file.`);
  if (process.platform !== 'win32' && statSync(path).mode & 0o077)
    throw new ReleaseError(`${given} can be read by others than its owner: chmod 600 ${given}`);
  const key = readKey(readFileSync(path, 'utf8'), process.env['RELEASE_KEY_PASSPHRASE']);
  const which = chosen(archive, version);
  const before = readSignatures(which, archive)[scriptFile];
  write(archive, which, signScript(join(archive, which), before, key));
  return { version: which, key: publicKeyOf(key) };
}

/** Takes a key's signature out of a release. @throws ReleaseError when it has none */
export function dropKey(root: string, key: string, version?: string): string {
  const archive = join(root, 'packages/banner/releases');
  const which = chosen(archive, version);
  const signed = readSignatures(which, archive)[scriptFile];
  const keyid = key.replace(/^ed25519-/, '');
  if (!signed?.signatures.some((one) => one.keyid === keyid))
    throw new ReleaseError(`${which} has no signature of ed25519-${keyid}.`);
  const signatures = signed.signatures.filter((one) => one.keyid !== keyid);
  write(archive, which, { ...signed, signatures });
  return which;
}

function run(root: string, args: readonly string[]): string {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      'new-key': text,
      key: text,
      drop: text,
      release: text,
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return help;
  const again = 'Commit signatures.json and build the host again.';
  if (values['new-key'])
    return `ed25519-${newKey(root, values['new-key'])}\nThat is the public key, for integrity="…". Keep ${values['new-key']} where no server is, and a copy of it.\n`;
  if (values.key) {
    const { version, key } = signRelease(root, values.key, values.release);
    return `${version} is signed by ed25519-${key}. ${again}\n`;
  }
  if (values.drop)
    return `${dropKey(root, values.drop, values.release)} no longer has that signature. ${again}\n`;
  throw new TypeError('Give --key <file>, --new-key <file> or --drop <key>; --help says more.');
}

if (import.meta.main) {
  try {
    process.stdout.write(
      run(fileURLToPath(new URL('../..', import.meta.url)), process.argv.slice(2)),
    );
  } catch (error) {
    console.error(`release:sign: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = error instanceof TypeError ? 2 : 1;
  }
}
