// Escaping for PHP string literals.

/** Text as a literal in single quotes, in which only the backslash and the quote mean anything; `?>` does not end PHP there. */
export function phpString(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;
}
