// Keeps the lists in the packages' READMEs as the folders are: what stands between `<!-- list: NAME -->` and `<!-- end of list -->`.
import { readFileSync } from 'node:fs';
import { writeIfChanged } from './write-if-changed.ts';

const between = /(<!-- list: ([\w-]+) -->)[^]*?(<!-- end of list -->)/g;

/**
 * A text with its lists written anew.
 *
 * @param lists what stands in each, by name
 * @throws when a list is unknown
 */
export function withLists(text: string, lists: Readonly<Record<string, string>>): string {
  return text.replace(between, (_, start: string, name: string, end: string) => {
    const list = lists[name];
    if (list === undefined) throw new Error(`There is no list "${name}" for a README.`);
    return start + list + end;
  });
}

/** Names in a sentence or a cell. */
const inline = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

/**
 * Brings the lists of every README up to date. The other generated files must be there.
 *
 * @param root of the workspace, with a slash at the end
 * @returns the paths that changed, from the root
 */
export async function generateReadmeLists(root: string): Promise<string[]> {
  const { designNames, iconNames, styleNames } =
    await import('../packages/options/src/names.generated.ts');
  const { targets } = await import('../packages/snippets/src/registry.ts');
  const table = (kind: 'banner' | 'badge'): string => {
    const rows = targets.filter((target) => target.kind === kind);
    return `\n\n| id | for |\n| --- | --- |\n${rows.map(({ id, name }) => `| \`${id}\` | ${name} |\n`).join('')}\n`;
  };
  const lists = {
    styles: inline(styleNames),
    icons: inline(iconNames),
    designs: inline(designNames),
    'banner-targets': table('banner'),
    'badge-targets': table('badge'),
  };
  return ['badge', 'artwork', 'snippets']
    .map((name) => `packages/${name}/README.md`)
    .filter((path) =>
      writeIfChanged(root + path, withLists(readFileSync(root + path, 'utf8'), lists)),
    );
}
