// Which release of the banner a host has: a snippet pins that one, since no other may be there.
import { readReleases } from '@solidarity-kit/banner/archive';
import { onlineFile, type ReleaseEntry, type ReleaseNote } from '@solidarity-kit/banner/releases';
import { CommandError, exit } from './exit.ts';
import { fetchBytes, WebError } from './web.ts';

/** A hash as Subresource Integrity writes it. */
const hash = /^sha384-[\w+/]{64}$/;

/** What a snippet pins. */
export interface Pinned {
  readonly version: string;
  readonly integrity: string;
  /** The same of the script that can ask for something, where the release has it. */
  readonly online?: string | undefined;
}

/**
 * Asks a host for its newest release, or for one of those that it has.
 *
 * @param origin the host
 * @param wantedVersion a version; default: the newest
 * @throws CommandError when the host cannot be asked, has no such release, or has another script under the name of a published one
 */
export async function hostRelease(origin: string, wantedVersion?: string): Promise<Pinned> {
  const pinned = wantedVersion
    ? pick(await ask(origin, 'releases.json'), origin, wantedVersion)
    : noted(await ask(origin, 'release.json'));
  const { version, integrity, online } = pinned;
  if (
    typeof version !== 'string' ||
    typeof integrity !== 'string' ||
    !/^\d+\.\d+\.\d+$/.test(version) ||
    !hash.test(integrity)
  )
    throw new CommandError(exit.file, `${origin} does not say which release of the banner it has.`);
  const known = readReleases().find((one) => one.version === version)?.files['banner.js'];
  if (known && known.integrity !== integrity)
    throw new CommandError(
      exit.check,
      `${origin} has another script under the name of ${version} than the one that was published. Do not use it; "solidarity-kit verify" says more.`,
    );
  return { version, integrity, ...(hash.test(online ?? '') && { online }) };
}

/** What a note of a release pins. */
function noted(note: unknown): Partial<Pinned> {
  const { version, integrity, files } = (note ?? {}) as Partial<ReleaseNote>;
  return { version, integrity, online: files?.[onlineFile]?.integrity } as Partial<Pinned>;
}

async function ask(origin: string, file: string): Promise<unknown> {
  try {
    const { bytes } = await fetchBytes(`${origin}/${file}`, 'application/json');
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch (error) {
    const why = error instanceof WebError ? error.message : 'it gives no JSON';
    throw new CommandError(
      exit.file,
      `${origin} does not say which release it has (${file}): ${why}. A snippet pins the release of its host, so the host has to run; "solidarity-kit serve" runs one here.`,
    );
  }
}

function pick(list: unknown, origin: string, wantedVersion: string): Partial<Pinned> {
  const releases = Array.isArray(list) ? (list as ReleaseEntry[]) : [];
  const found = releases.find(({ version }) => version === wantedVersion);
  if (!found)
    throw new CommandError(
      exit.usage,
      `--release: ${origin} has no "${wantedVersion}"; it has ${releases.map(({ version }) => version).join(', ') || 'none'}.`,
    );
  const script = found.files['banner.js'];
  const online = found.files[onlineFile]?.integrity;
  return script ? { version: wantedVersion, integrity: script.integrity, online } : {};
}
