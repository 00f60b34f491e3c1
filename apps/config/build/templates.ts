// Takes the line breaks and the indentation out of the page's templates, where HTML reads a single space: half a kilobyte of a first visit.
import type { Plugin } from 'vite';

/** As much of a syntax tree as is looked at. */
interface Node {
  readonly type?: string;
  readonly tag?: { readonly name?: string };
  readonly quasi?: { readonly quasis: readonly { readonly start: number; readonly end: number }[] };
}

/** Where the static texts of `html` templates are, from the last to the first. */
function textsIn(node: unknown, found: { start: number; end: number }[] = []) {
  if (typeof node !== 'object' || node === null) return found;
  const { type, tag, quasi } = node as Node;
  if (type === 'TaggedTemplateExpression' && tag?.name === 'html' && quasi)
    found.push(...quasi.quasis);
  for (const child of Object.values(node)) textsIn(child, found);
  return found.toSorted((a, b) => b.start - a.start);
}

/** A program with its templates on one line each. @param tree its syntax tree, with positions in the text */
export function onOneLine(code: string, tree: unknown): string {
  let text = code;
  for (const { start, end } of textsIn(tree))
    text =
      text.slice(0, start) + text.slice(start, end).replaceAll(/\n\s*/g, ' ') + text.slice(end);
  return text;
}

/** Does so for the page's own files. */
export function templates(): Plugin {
  return {
    name: 'kit:templates',
    apply: 'build',
    transform: {
      filter: { id: /apps\/config\/src\/.*\.ts$/, code: 'html`' },
      handler(code) {
        return { code: onOneLine(code, this.parse(code)), map: null };
      },
    },
  };
}
