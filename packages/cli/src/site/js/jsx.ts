// React's way: a component of ours beside the document's component, imported there and put into its <body>.
import { comments, fileOfOurs, isFileOfOurs, putIn } from '../marks.ts';
import type { AddressOf } from '@solidarity-kit/site';
import { Unsure, type Edit, type SiteBanner } from '../types.ts';
import type { Project } from '../project.ts';
import { importPlace, withoutOurs } from './config.ts';
import { nameOf, nodesOf, treeOf, type Node } from './source.ts';
import { literal, stringOf } from './text.ts';

/** Name of the component. */
export const componentName = 'SolidarityBanner';

const tagOf = (node: Node): string | undefined => {
  const name = (node['openingElement'] as Node)['name'] as Node;
  return name.type === 'JSXIdentifier' ? (name['name'] as string) : undefined;
};

/** The one element of a name in a file. */
function element(program: Node, tag: string): Node | undefined {
  const found = [...nodesOf(program)].filter(
    (node) => node.type === 'JSXElement' && tagOf(node) === tag,
  );
  return found.length === 1 ? found[0] : undefined;
}

/** The language that `<html lang="…">` names as a plain string. */
function langIn(program: Node): string | undefined {
  const opening = element(program, 'html')?.['openingElement'] as Node | undefined;
  const attributes = (opening?.['attributes'] ?? []) as Node[];
  const lang = attributes.find((each) => (each['name'] as Node | undefined)?.['name'] === 'lang');
  return nameOf(lang?.['value'] as Node | undefined);
}

/** Whether a text is a component of a whole document. */
export const hasBody = (text: string): boolean => /<body\b/.test(text);

/** The document with the component in its body, and with the import that it needs. */
export function withComponent(
  path: string,
  before: string,
  component: { position: string | undefined; tag: string; module: string },
): { text: string; lang: string | undefined } {
  const text = withoutOurs(path, before);
  if (text.includes('<solidarity-banner') || new RegExp(`<${componentName}\\b`).test(text))
    throw new Unsure(`${path} has a banner already that was put in by hand; take it out first.`);
  const program = treeOf(path, text);
  const body = element(program, 'body');
  const closing = body?.['closingElement'] as Node | null | undefined;
  if (!body || !closing) throw new Unsure(`${path} has no <body>, or more than one.`);
  const isFirst = component.position === 'top' || component.position === 'sticky';
  const at = isFirst ? firstPlace(text, (body['openingElement'] as Node).end) : closing.start;
  const line = `import { ${componentName} } from '${component.module}';`;
  // The place in the body comes after that of the import: it is put in first.
  const withTag = putIn(text, at, component.tag, comments.jsx);
  return {
    text: putIn(withTag, importPlace(program, text), line, comments.js),
    lang: langIn(program),
  };
}

/** Behind an opening tag; on the line of its own that comes next, where there is one. */
const firstPlace = (text: string, at: number): number =>
  at + (/^[ \t]*\r?\n[ \t]*/.exec(text.slice(at))?.[0].length ?? 0);

/** How a library writes an element whose name its types do not know. */
export interface JsxLibrary {
  /** First lines of the file: what it imports. */
  imports: readonly string[];
  /** Lines in front of the component. */
  before?: readonly string[];
  address: AddressOf;
}

/** Attributes as the properties of an object. */
const set = (
  of: Readonly<Record<string, string>>,
  names: Readonly<Record<string, string>> = {},
): string[] =>
  Object.entries(of).map(([name, value]) => {
    const key = names[name] ?? name;
    return `${/^\w+$/.test(key) ? key : `'${key}'`}: ${stringOf(value)}`;
  });

/**
 * The component's file, in React's JSX and in plain function calls, so that it compiles as `.tsx` under `strict` and as `.jsx` alike.
 */
export function componentFile(
  banner: SiteBanner,
  lang: string | undefined,
  { imports, before = [], address }: JsxLibrary,
): string {
  const { attributes, inner, script } = banner.parts(address, lang ?? 'en');
  const lines = [
    ...imports,
    '',
    ...before,
    '// The words of the banner, there before its script and without it.',
    `const html = ${literal(inner)};`,
    '',
    `export function ${componentName}() {`,
    '  return (',
    '    <>',
    "      {createElement('solidarity-banner', {",
    ...set(attributes).map((line) => `        ${line},`),
    '        // The browser makes a shadow root of it: it is none of the children that are compared.',
    '        dangerouslySetInnerHTML: { __html: html },',
    '        suppressHydrationWarning: true,',
    '      })}',
    `      {createElement('script', { ${set(script, { crossorigin: 'crossOrigin' }).join(', ')}, defer: true })}`,
    '    </>',
    '  );',
    '}',
  ];
  return fileOfOurs(comments.js, lines.join('\n'));
}

/** The edit that makes or changes a file of ours. @throws {Unsure} when there is somebody else's file of that name */
export async function ownFile(project: Project, path: string, after: string): Promise<Edit> {
  const before = await project.text(path);
  if (before !== undefined && !isFileOfOurs(before))
    throw new Unsure(`${path} is there already, and it is not of this command.`);
  return { path, before, after };
}
