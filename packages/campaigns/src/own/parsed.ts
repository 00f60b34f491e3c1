// A host's files on their way: as they were read, and checked one by one.
import type { OwnFile, OwnKind } from './schema.ts';

/** One file of the folder, read but not checked. */
export interface RawFile {
  /** Path within the folder, e.g. `campaigns/vigil.yaml`. */
  readonly name: string;
  readonly value: unknown;
}

/** Files that were checked one by one, by kind. */
export interface Parsed {
  readonly kit: readonly Named<'kit'>[];
  readonly campaign: readonly Named<'campaign'>[];
  readonly message: readonly Named<'message'>[];
  readonly locale: readonly Named<'locale'>[];
}

/** A checked file with its name. */
export interface Named<Kind extends OwnKind> {
  readonly name: string;
  readonly value: OwnFile<Kind>;
}
