// JavaScript and TypeScript as a tree with offsets, so that what is put in stands where the language has its place for it.
import { parse, type ParserPlugin } from '@babel/parser';
import { Unsure } from '../types.ts';

/** A node of the tree. Its fields are read by name, since every kind of node has its own. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

/** Reads a file's text. @throws {Unsure} when it cannot be read as JavaScript or TypeScript */
export function treeOf(path: string, text: string): Node {
  const typescript = /\.[cm]?tsx?$/.test(path);
  const plugins: ParserPlugin[] = [
    ...(typescript ? (['typescript'] as const) : []),
    ...(/\.[cm]?ts$/.test(path) ? [] : (['jsx'] as const)),
  ];
  try {
    // A byte order mark is not of the language.
    const source = text.replace(/^\uFEFF/, ' ');
    return parse(source, { sourceType: 'unambiguous', plugins }).program as unknown as Node;
  } catch (error) {
    throw new Unsure(`${path} could not be read: ${(error as Error).message}`);
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** All nodes below one, in the order of the text; the node itself first. */
export function* nodesOf(node: Node): Generator<Node> {
  const waiting = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    const below = Object.values(next).flatMap((value) =>
      isNode(value) ? [value] : Array.isArray(value) ? value.filter(isNode) : [],
    );
    waiting.push(...below.toSorted((a, b) => b.start - a.start));
  }
}

/** The statements of a program or a block. */
export const statements = (node: Node): Node[] => node['body'] as Node[];

/** Name of an object's property or of a variable: `plugins` for `plugins:` and `'plugins':`. */
export const nameOf = (node: Node | undefined): string | undefined =>
  node?.type === 'Identifier'
    ? (node['name'] as string)
    : node?.type === 'StringLiteral'
      ? (node['value'] as string)
      : undefined;

/** An expression without what TypeScript puts around it: `x as const`, `x satisfies T`, `(x)`. */
export function bare(node: Node | undefined): Node | undefined {
  let inner = node;
  while (inner && /^(TS\w+Expression|ParenthesizedExpression)$/.test(inner.type))
    inner = inner['expression'] as Node;
  return inner;
}

/** What a program exports by default, by `export default` or `module.exports =`; a variable's name stands for its value. */
export function exported(program: Node): Node | undefined {
  const found = statements(program).flatMap((statement): Node[] => {
    if (statement.type === 'ExportDefaultDeclaration') return [statement['declaration'] as Node];
    const assignment = statement['expression'] as Node | undefined;
    if (statement.type !== 'ExpressionStatement' || assignment?.type !== 'AssignmentExpression')
      return [];
    const { object, property } = assignment['left'] as unknown as {
      object?: Node;
      property?: Node;
    };
    return nameOf(object) === 'module' && nameOf(property) === 'exports'
      ? [assignment['right'] as Node]
      : [];
  })[0];
  return valueOf(program, bare(found));
}

/** The value of an expression, where it is a variable of the program that is given one once. */
export function valueOf(program: Node, node: Node | undefined): Node | undefined {
  if (node?.type !== 'Identifier') return node;
  for (const statement of statements(program)) {
    if (
      statement.type === 'FunctionDeclaration' &&
      nameOf(statement['id'] as Node) === nameOf(node)
    )
      return statement;
    if (statement.type !== 'VariableDeclaration') continue;
    for (const variable of statement['declarations'] as Node[])
      if (nameOf(variable['id'] as Node) === nameOf(node)) return bare(variable['init'] as Node);
  }
  return undefined;
}
