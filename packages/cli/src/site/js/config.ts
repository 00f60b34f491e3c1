// Puts an entry into a list of a configuration (`plugins`, `integrations`), and an import above it: between marks, like everything.
import { comments, hasMarks, putIn, takeOut } from '../marks.ts';
import { Unsure } from '../types.ts';
import {
  bare,
  exported,
  nameOf,
  nodesOf,
  statements,
  treeOf,
  valueOf,
  type Node,
} from './source.ts';

/** What is put in before an offset. */
interface Insertion {
  at: number;
  text: string;
}

/** The text with all insertions; their offsets are those of the text as it was. */
export function putAll(text: string, insertions: readonly Insertion[]): string {
  return insertions
    .toSorted((a, b) => b.at - a.at)
    .reduce((done, { at, text: piece }) => putIn(done, at, piece, comments.js), text);
}

/** A file without what this command had put in. @throws {Unsure} for half a pair of marks */
export function withoutOurs(path: string, text: string): string {
  const out = takeOut(text);
  if (hasMarks(out))
    throw new Unsure(`${path} has a mark of this command without the other one of its pair.`);
  return out;
}

/** Where an import goes: behind the last one, else before the first statement. */
export function importPlace(program: Node, text: string): number {
  const body = statements(program);
  const last = body.findLast(({ type }) => type === 'ImportDeclaration');
  if (!last) return body[0] ? startOf(text, body[0].start) : text.length;
  const lineEnd = /^[^\n]*\n/.exec(text.slice(last.end));
  return lineEnd ? last.end + lineEnd[0].length : last.end;
}

/** Comments right above a statement belong to it; `"use client"` and the like are statements of their own kind. */
function startOf(text: string, start: number): number {
  const above = /(?:^|\n)((?:[ \t]*(?:\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/)\r?\n)+)$/.exec(
    text.slice(0, start),
  );
  return above ? start - above[1]!.length : start;
}

/** The object that a configuration is: exported as it is, through a call (`defineConfig`), or returned by a function. */
function configObject(program: Node): Node | undefined {
  let node = exported(program);
  for (let depth = 0; node && depth < 4; depth++) {
    if (node.type === 'ObjectExpression') return node;
    if (node.type === 'CallExpression')
      node = valueOf(program, bare((node['arguments'] as Node[])[0]));
    else if (/Function/.test(node.type)) node = returned(program, node);
    else return undefined;
  }
  return undefined;
}

/** What a function returns, where that is one thing. */
function returned(program: Node, fn: Node): Node | undefined {
  const body = bare(fn['body'] as Node)!;
  if (body.type !== 'BlockStatement') return body;
  const returns = statements(body).filter(({ type }) => type === 'ReturnStatement');
  return returns.length === 1 ? valueOf(program, bare(returns[0]!['argument'] as Node)) : undefined;
}

const propertyOf = (object: Node, key: string): Node | undefined =>
  (object['properties'] as Node[]).find((property) => nameOf(property['key'] as Node) === key);

/** Where `key: [entry]` goes, down a path of objects that need not be there yet. */
function listEntry(
  path: string,
  program: Node,
  object: Node,
  keys: readonly string[],
  entry: string,
): Insertion {
  const [key, ...rest] = keys as [string, ...string[]];
  const property = propertyOf(object, key);
  if (!property) {
    const value = rest.reduceRight((inner, name) => `{ ${name}: ${inner} }`, `[${entry}]`);
    return { at: inside(object, 'properties'), text: `${key}: ${value},` };
  }
  const value = valueOf(program, bare(property['value'] as Node));
  if (rest.length > 0 && value?.type === 'ObjectExpression')
    return listEntry(path, program, value, rest, entry);
  if (rest.length === 0 && value?.type === 'ArrayExpression')
    return { at: inside(value, 'elements'), text: `${entry},` };
  throw new Unsure(`${path}: "${keys.join('.')}" is not written out as a list.`);
}

/** The place of a new first entry: before the one that there is, else behind the bracket. */
function inside(node: Node, field: 'properties' | 'elements'): number {
  const first = (node[field] as (Node | null)[])[0];
  return first ? first.start : node.start + 1;
}

/** An entry of a configuration's list. */
export interface Entry {
  /** Way to the list in the configuration, e.g. `['vite', 'plugins']`. */
  keys: readonly string[];
  /** JavaScript of the entry. */
  entry: string;
  /** Name and module of what is imported for it. */
  from?: { name: string; module: string };
}

/**
 * A configuration with one more entry in a list.
 *
 * @throws {Unsure} when the configuration is not written out where it can be read
 */
export function withEntry(path: string, config: string, { keys, entry, from }: Entry): string {
  const text = withoutOurs(path, config);
  const program = treeOf(path, text);
  const object = configObject(program);
  if (!object) throw new Unsure(`${path} does not export its configuration as an object.`);
  const place = listEntry(path, program, object, keys, entry);
  if (!from) return putAll(text, [place]);
  const isCommon =
    /\brequire\(|\bmodule\.exports\b/.test(text) && !/^\s*(import|export)\b/m.test(text);
  if (isCommon) throw new Unsure(`${path} is in CommonJS; write it with import and export.`);
  const line = `import ${from.name} from '${from.module}';`;
  return putAll(text, [place, { at: importPlace(program, text), text: line }]);
}

/** Value of a key anywhere in a configuration: its text when it is a plain string, null for anything else, undefined for no such key. */
export function stringAt(path: string, config: string, key: string): string | null | undefined {
  for (const node of nodesOf(treeOf(path, config))) {
    if (!/^(ObjectProperty|ObjectMethod)$/.test(node.type)) continue;
    if (nameOf(node['key'] as Node) !== key) continue;
    const value = bare(node['value'] as Node | undefined);
    return value?.type === 'StringLiteral' ? (value['value'] as string) : null;
  }
  return undefined;
}

/** The languages that a configuration names: keys `lang`, `locale`, `defaultLocale`, `language`, `code`, and those in `locales`. */
export function languagesIn(path: string, config: string): string[] {
  const found = new Set<string>();
  const add = (tag: string | undefined): void => {
    if (tag && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)) found.add(tag);
  };
  for (const node of nodesOf(treeOf(path, config))) {
    if (node.type !== 'ObjectProperty') continue;
    const value = bare(node['value'] as Node);
    const key = nameOf(node['key'] as Node) ?? '';
    if (/^(lang|locale|defaultLocale|language|code)$/.test(key)) add(nameOf(value));
    if (key !== 'locales') continue;
    if (value?.type === 'ArrayExpression')
      for (const each of value['elements'] as (Node | null)[])
        if (each?.type === 'StringLiteral') add(nameOf(each));
    if (value?.type === 'ObjectExpression')
      for (const each of value['properties'] as Node[]) add(nameOf(each['key'] as Node));
  }
  return [...found];
}
