// The plugin's translations in gettext's own formats: a template of every text in the PHP, and a compiled catalogue per language.

/** The texts of PHP code that a translator sees, in order, each once: the first argument of WordPress' functions for our domain. */
export function textsOf(code: string): string[] {
  const calls = code.matchAll(
    /\b(?:__|_e|esc_html__|esc_html_e|esc_attr__|esc_attr_e)\(\s*'((?:[^'\\]|\\.)*)',\s*'solidarity-banner'\s*\)/g,
  );
  return [...new Set([...calls].map((call) => call[1]!.replace(/\\(['\\])/g, '$1')))];
}

const quoted = (text: string): string => JSON.stringify(text);

/** The template for translators (`.pot`). */
export function template(texts: readonly string[], version: string): string {
  const head = [
    `Project-Id-Version: Solidarity Banner ${version}\n`,
    'MIME-Version: 1.0\n',
    'Content-Type: text/plain; charset=UTF-8\n',
    'Content-Transfer-Encoding: 8bit\n',
    'X-Domain: solidarity-banner\n',
  ];
  const entries = texts.map((text) => `msgid ${quoted(text)}\nmsgstr ""\n`);
  return `msgid ""\nmsgstr ""\n${head.map(quoted).join('\n')}\n\n${entries.join('\n')}`;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * A compiled catalogue (`.mo`): two tables of lengths and offsets, then the texts, sorted, each with a zero byte behind it.
 *
 * @param language BCP 47 or WordPress locale, for the head
 * @param pairs translations by text
 */
export function compiled(language: string, pairs: Readonly<Record<string, string>>): Uint8Array {
  const head = `Language: ${language}\nContent-Type: text/plain; charset=UTF-8\n`;
  const rows = Object.entries({ '': head, ...pairs })
    .map(([text, translation]) => [bytes(text), bytes(translation)] as const)
    .toSorted(([a], [b]) => Buffer.compare(a, b));
  const tables = 28 + rows.length * 16;
  const texts = [...rows.map(([text]) => text), ...rows.map(([, translation]) => translation)];
  const size = texts.reduce((sum, text) => sum + text.length + 1, tables);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  [0x950412de, 0, rows.length, 28, 28 + rows.length * 8, 0, tables].forEach((word, at) =>
    view.setUint32(at * 4, word, true),
  );
  let end = tables;
  texts.forEach((text, at) => {
    view.setUint32(28 + at * 8, text.length, true);
    view.setUint32(32 + at * 8, end, true);
    file.set(text, end);
    end += text.length + 1;
  });
  return file;
}
