// Reads options out of a query, by any of their names.
import type { Option } from './option.ts';

/** An option that a picture does not show as it was asked for. */
export interface Ignored {
  readonly option: string;
  /** Why, in words. */
  readonly reason: string;
}

/** Options by name. */
export type Options = Readonly<Record<string, Option>>;

/** Which option each name means, for a table of options. */
const byName = new WeakMap<Options, ReadonlyMap<string, string>>();

function namesOf(options: Options): ReadonlyMap<string, string> {
  let names = byName.get(options);
  if (!names) {
    names = new Map(
      Object.entries(options).flatMap(([key, { name, otherNames = [] }]) =>
        [name, ...otherNames].map((one): [string, string] => [one, key]),
      ),
    );
    byName.set(options, names);
  }
  return names;
}

/**
 * The texts of a query's options, by their names in the table. Unknown names are passed over, an empty text counts as absent (but where
 * the option says otherwise), an option's own name wins over its other names, and of a repeated name the first counts.
 *
 * @param query still encoded, with or without `?`
 */
export function readQuery<Table extends Options>(
  options: Table,
  query: string,
): { [Key in keyof Table]?: string } {
  const found: Record<string, string> = {};
  const names = namesOf(options);
  const own = new Set<string>();
  for (const [name, text] of new URLSearchParams(query)) {
    const key = names.get(name);
    if (key === undefined) continue;
    const option = options[key]!;
    if (text === '' && !option.emptyCounts) continue;
    const first = !Object.hasOwn(found, key);
    if (!first && (name !== option.name || own.has(key))) continue;
    if (name === option.name) own.add(key);
    found[key] = text;
  }
  return found as { [Key in keyof Table]?: string };
}
