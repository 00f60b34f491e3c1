// Serves a built site from a folder, as a host of static pages does: index.html for a folder, `.html` for a bare name, and a strict policy.
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { serveSite, type Site } from '../support/site.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

async function bytes(path: string): Promise<Uint8Array | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? readFile(path) : undefined;
}

/**
 * Serves a folder.
 *
 * @param folder the built site
 * @param policy Content-Security-Policy of every page; none unless given
 */
export function serveFolder(folder: string, policy?: string): Promise<Site> {
  return serveSite(async (path) => {
    const file = normalize(join(folder, decodeURIComponent(path)));
    if (!file.startsWith(normalize(folder))) return undefined;
    for (const candidate of [file, join(file, 'index.html'), `${file}.html`]) {
      const body = await bytes(candidate);
      if (!body) continue;
      const type = types[extname(candidate)] ?? 'application/octet-stream';
      const headers = policy ? { 'content-security-policy': policy } : {};
      return { body, type, headers };
    }
    return undefined;
  });
}
