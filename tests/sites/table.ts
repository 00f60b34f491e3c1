// The table of examples/README.md: a row for each example, what was seen when it was last built.

/** What was seen of one example. */
export interface Row {
  /** Folder of the example. */
  id: string;
  name: string;
  /** Of the platform; '' where it has none. */
  version: string;
  /** In the order of the columns; undefined where there is nothing to look at. */
  checks: readonly (boolean | undefined)[];
}

/** Names of the checks, in the order of the columns. */
export const columns = [
  'words in HTML',
  'one banner',
  'navigation',
  'stays closed',
  'console',
  'CLS 0',
  "`default-src 'self'`",
  'dev server',
  'every byte back',
] as const;

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const rowLine = ({ id, name, version, checks }: Row): string =>
  line([
    `[${name}](${id})`,
    version || '–',
    ...checks.map((check) => (check === undefined ? '–' : check ? 'yes' : '**no**')),
  ]);

/**
 * The README with one row changed or added.
 *
 * @param readme text with a table whose first column has links to the examples
 * @param ids of all examples, in the order of the rows; rows of others go
 * @throws Error when there is no such table
 */
export function changeTable(readme: string, row: Row, ids: readonly string[]): string {
  const head = [
    line(['platform', 'version', ...columns]),
    line(Array.from({ length: columns.length + 2 }, () => '---')),
  ];
  const table = /^\| platform \| version \|[^\n]*\n\|[^\n]*\n(?:\|[^\n]*\n)*/m.exec(readme);
  if (!table) throw new Error('examples/README.md has no table of platforms and versions.');
  const old = new Map(
    [...table[0].matchAll(/^\| \[[^\]]*\]\(([\w-]+)\)[^\n]*/gm)].map(([text, id]) => [id!, text]),
  );
  old.set(row.id, rowLine(row));
  const rows = ids.flatMap((id) => old.get(id) ?? []);
  return (
    readme.slice(0, table.index) +
    [...head, ...rows].join('\n') +
    '\n' +
    readme.slice(table.index + table[0].length)
  );
}
