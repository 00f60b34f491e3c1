// A host's files as texts -> its data, or what is wrong with them, with line and column. JSON is read as the YAML that it is.
import { isMap, isPair, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { checkOwn, kindOf, type Checked, type CheckOptions, type RawFile } from './check.ts';
import type { Path, Problem } from './problems.ts';

/** Texts by their paths within the folder. */
export type Texts = ReadonlyMap<string, string>;

/** The data of a folder, and what they were made from. */
export type Read = Checked & {
  /** The files as values: what can be kept as JSON and checked again elsewhere. */
  readonly files: readonly RawFile[];
  /** Adds line and column to a problem that was found later, e.g. by drawing. */
  readonly locate: (problem: Problem) => Problem;
};

interface Parsed {
  readonly document: Document;
  readonly lines: LineCounter;
}

/** Most problems that are listed: whoever has more mends some first. */
const maxListed = 100;

/** Reads and checks all files together. */
export function readOwn(texts: Texts, options: CheckOptions): Read {
  const parsed = new Map<string, Parsed>();
  const problems: Problem[] = [];
  const files: RawFile[] = [];
  for (const [name, text] of texts) {
    if (kindOf(name) === undefined) continue;
    const lines = new LineCounter();
    // Neither tags nor merge keys: a file is plain data. Aliases are bounded by the library; its look for equal keys takes the square of their number.
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
    });
    parsed.set(name, { document, lines });
    const found = [...syntaxFaults(document), ...equalKeys(document)].map(({ what, at }) => {
      const { line, col } = lines.linePos(at);
      return { file: name, path: [], what, line, column: col };
    });
    if (found.length > 0) problems.push(...found.slice(0, maxListed));
    else {
      const value = valueOf(document);
      if (value instanceof Error)
        problems.push({ file: name, path: [], what: inWords(value.message) });
      else files.push({ name, value });
    }
  }
  const checked = checkOwn(files, { ...options, partial: problems.length > 0 });
  const locate = (problem: Problem): Problem => ({
    ...problem,
    ...placeOf(parsed.get(problem.file), problem.path),
  });
  if (problems.length === 0 && checked.own !== undefined) return { ...checked, files, locate };
  const all = [...problems, ...checked.problems];
  const listed = [...problems, ...checked.problems.slice(0, maxListed).map(locate)]
    .toSorted(byPlace)
    .slice(0, maxListed);
  const more = all.length - listed.length;
  if (more > 0) listed.push({ file: '.', path: [], what: `there are ${more} more problems` });
  return { own: undefined, problems: listed, files, locate };
}

interface Fault {
  readonly what: string;
  /** Place in the text, in UTF-16 units. */
  readonly at: number;
}

/** What the library says, once each where it says it for every level. */
function syntaxFaults({ errors, warnings }: Document): Fault[] {
  const faults = [...errors, ...warnings].map(({ message, pos: [at] }) => ({
    what: inWords(message),
    at,
  }));
  const first = faults.findLast(({ what }) => what === tooDeep);
  return faults.filter((fault) => fault.what !== tooDeep || fault === first);
}

/** Keys that their group has already. */
function equalKeys(document: Document): Fault[] {
  const faults: Fault[] = [];
  if (document.errors.length > 0) return faults;
  visit(document, {
    Map(_, { items }) {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (keys.has(name))
          faults.push({ what: `“${name}” is there already`, at: startOf(key) ?? 0 });
        keys.add(name);
      }
    },
  });
  return faults;
}

const tooDeep = 'is nested too deeply';

/** The library's sentences that speak of programs, in words for people. */
function inWords(message: string): string {
  if (message.includes('call stack')) return tooDeep;
  if (message.includes('alias count'))
    return 'repeats itself too often by aliases (*): write the words out';
  if (message.includes('multiple documents'))
    return 'there is a second document (---): make it a file of its own';
  return message;
}

/** The document as plain data; an error for aliases that would grow without bound. */
function valueOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 }) as unknown;
  } catch (error) {
    return error instanceof Error ? error : new Error('cannot be read');
  }
}

/** Line and column of a value: of its key where it has one, else of the nearest that is there. */
function placeOf(
  parsed: Parsed | undefined,
  path: Path,
): { readonly line: number; readonly column: number } | undefined {
  if (parsed === undefined) return undefined;
  const { document, lines } = parsed;
  let node: unknown = document.contents;
  let at = 0;
  for (const key of path) {
    const pair: unknown = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      : undefined;
    if (isPair(pair)) {
      at = startOf(pair.key) ?? at;
      node = pair.value;
      continue;
    }
    const inner: unknown = document.getIn(path.slice(0, path.indexOf(key) + 1), true);
    if (startOf(inner) === undefined) break;
    at = startOf(inner)!;
    node = inner;
  }
  const { line, col } = lines.linePos(at);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function startOf(node: unknown): number | undefined {
  return (node as { range?: readonly [number, number, number] } | undefined)?.range?.[0];
}

function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0);
}
