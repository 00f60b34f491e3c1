// Static files from a folder, listed at start and kept in memory with their compressed forms once they are asked for.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { compresses, mediaType } from '../http/media-types.ts';
import type { Asset, Runtime } from '../runtime.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Files below this are not worth a compressed form: the headers cost more. In bytes. */
const SMALL = 600;
/** Above this, the best brotli takes longer than a reader should wait. In bytes. */
const LARGE = 512 * 1024;

/**
 * Files of a folder. Only names that the listing at the start found are ever opened, so that no path leads out of the folder.
 *
 * @param folder absolute; when it is missing there are no files.
 */
export function folderAssets(folder: string): Runtime['asset'] {
  const files = new Map<string, string>();
  const entries = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
    : [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, file).replaceAll(sep, '/')}`, file);
  }
  const loaded = new Map<string, Promise<Asset>>();
  return (path) => {
    const file = files.get(path);
    if (file === undefined) return undefined;
    let asset = loaded.get(path);
    if (asset === undefined) {
      asset = load(file, mediaType(path));
      loaded.set(path, asset);
      asset.catch(() => loaded.delete(path));
    }
    return asset;
  };
}

async function load(file: string, type: string): Promise<Asset> {
  const body = await readFile(file);
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  if (!compresses(type) || body.byteLength < SMALL) return { body, type, tag };
  const quality = body.byteLength > LARGE ? 9 : constants.BROTLI_MAX_QUALITY;
  const [br, gz] = await Promise.all([
    brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
    zip(body, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  return { body, type, tag, encoded: { br, gzip: gz } };
}
