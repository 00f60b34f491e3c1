// HTML as JavaScript: a template literal in which addresses are expressions.

/** A name that is nobody's, for an address that is an expression. */
const token = (expression: string): string =>
  `solidarity-kit-expression-${Buffer.from(expression).toString('hex')}-`;

/** What stands for a JavaScript expression in an address until the HTML is written as code. */
export const expression = token;

/** HTML as a template literal, with the expressions of its addresses. */
export function literal(html: string): string {
  const quoted = html.replace(/[\\`]|\$(?=\{)/g, (character) => `\\${character}`);
  const code = quoted.replace(
    /solidarity-kit-expression-([0-9a-f]+)-/g,
    (_, hex: string) => '${' + Buffer.from(hex, 'hex').toString() + '}',
  );
  return `\`${code}\``;
}

/** A JavaScript string in single quotes, or a template literal where it has expressions. */
export const stringOf = (text: string): string =>
  text.includes('solidarity-kit-expression-') || text.includes('\n')
    ? literal(text)
    : `'${text.replace(/[\\']/g, (character) => `\\${character}`)}'`;
