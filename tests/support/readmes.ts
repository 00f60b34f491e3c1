// Real READMEs: those of the packages that are installed, each kind of content once.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const store = fileURLToPath(new URL('../../node_modules/.pnpm/', import.meta.url));

/** Folders of the packages in the store: `name@version/node_modules/name`, scopes included. */
function packageFolders(): string[] {
  return readdirSync(store)
    .filter((name) => name.includes('@', 1))
    .flatMap((name) => {
      const inner = join(store, name, 'node_modules');
      try {
        const [scope, inScope] = (/^(@?[^@]+)@/.exec(name)?.[1] ?? '').split('+');
        const folder = join(inner, scope ?? '', inScope ?? '');
        return statSync(folder).isDirectory() ? [folder] : [];
      } catch {
        return [];
      }
    });
}

/** A README with the bytes that it has. */
export interface RealReadme {
  /** Name of the package's folder, made unique. */
  name: string;
  /** Name of the file itself: `README.md`, `readme.markdown`. */
  file: string;
  bytes: Buffer;
}

/**
 * READMEs of installed packages in a fixed order, without those that say the same.
 *
 * @param most how many at most, spread over the whole alphabet
 * @param shapes what at least one of them has to match: for a shape that the spread has missed, the first README that has it is added
 */
export function realReadmes(most: number, shapes: readonly RegExp[] = []): RealReadme[] {
  const seen = new Set<string>();
  const all = packageFolders().flatMap((folder) => {
    const file = readdirSync(folder).find((name) => /^readme\.(md|markdown)$/i.test(name));
    if (!file) return [];
    const bytes = readFileSync(join(folder, file));
    const hash = createHash('sha256').update(bytes).digest('hex');
    if (bytes.length === 0 || seen.has(hash)) return [];
    seen.add(hash);
    return [
      { name: `${String(seen.size).padStart(4, '0')}-${folder.split('/').at(-1)}`, file, bytes },
    ];
  });
  const step = Math.max(1, all.length / most);
  const chosen = Array.from(
    { length: Math.min(most, all.length) },
    (_, at) => all[Math.floor(at * step)] as RealReadme,
  );
  for (const shape of shapes) {
    const having = ({ bytes }: RealReadme) => shape.test(bytes.toString('utf8'));
    const found = chosen.some(having) ? undefined : all.find(having);
    if (found) chosen.push(found);
  }
  return chosen;
}
