// The files of the feed's commands: keys, lists of trusted keys, feeds. Read as what they must be, with the file's name in every complaint.
import type { FeedKey, FeedTrust } from '@solidarity-kit/campaigns/feed';
import type { FeedSigningKey } from '@solidarity-kit/campaigns/feed/sign';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CommandError, exit } from '../exit.ts';
import { fileProblem } from '../files/problem.ts';
import { readText } from '../files/read-text.ts';
import type { Io } from '../terminal/io.ts';

/** Coordinates of a point on P-256, base64url. */
const coordinate = /^[\w-]{43}$/;

/** Reads a JSON file. */
export async function readJson(io: Io, file: string): Promise<unknown> {
  const { text } = await readText(resolve(io.cwd, file));
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new CommandError(exit.file, `${file}: it is not JSON.`);
  }
}

/** Reads a private key as `feed keygen` writes it. */
export async function readSigningKey(io: Io, file: string): Promise<FeedSigningKey> {
  const key = (await readJson(io, file)) as Partial<FeedSigningKey> | null;
  if (!isPublicKey(key) || !coordinate.test(String((key as FeedSigningKey).d)))
    throw new CommandError(
      exit.file,
      `${file}: it is not a signing key; "solidarity-kit feed keygen" makes one.`,
    );
  return key as FeedSigningKey;
}

/** Reads whom to trust, as `feed rotate` writes it. */
export async function readTrust(io: Io, file: string): Promise<FeedTrust> {
  const trust = (await readJson(io, file)) as Partial<FeedTrust> | null;
  const good =
    Array.isArray(trust?.keys) &&
    trust.keys.length > 0 &&
    trust.keys.every(isPublicKey) &&
    Number.isSafeInteger(trust.leastSequence) &&
    Array.isArray(trust.hosts) &&
    (trust.threshold === undefined || (trust.threshold >= 1 && trust.threshold <= 8));
  if (!good)
    throw new CommandError(
      exit.file,
      `${file}: it does not say whom to trust: { "keys": [{ "kid", "x", "y" }], "threshold": 2, "leastSequence": 1, "hosts": ["example.org"] }.`,
    );
  return trust as FeedTrust;
}

/** Writes a file that must not be there yet, readable by its owner alone. */
export async function writeSecret(io: Io, file: string, text: string): Promise<void> {
  const path = resolve(io.cwd, file);
  try {
    const handle = await open(path, 'wx', 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new CommandError(
        exit.file,
        `${file}: it is there already; a key is never overwritten.`,
      );
    throw fileProblem(path, error, 'write');
  }
}

function isPublicKey(key: unknown): key is FeedKey {
  const { kid, x, y } = (key ?? {}) as Partial<FeedKey>;
  return (
    typeof kid === 'string' &&
    kid !== '' &&
    coordinate.test(String(x)) &&
    coordinate.test(String(y))
  );
}
