// A fingerprint of everything that the bytes of an answer follow from, for entity tags and caches: sources and assets of the parts that draw.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Folders whose files decide what is drawn and said. */
const folders = [
  'packages/options/src',
  'packages/campaigns/src',
  'packages/outline/src',
  'packages/outline/assets',
  'packages/badge/src',
  'packages/badge/assets',
  'apps/edge/src',
];

/** Ten characters that change when any of the files does; tests do not count. */
export function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
    for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 10);
}
