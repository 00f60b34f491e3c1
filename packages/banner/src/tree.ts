// A tree of elements as plain data, so that one template serves the page and the server. Nothing here is ever parsed as markup.

/** Attributes; `undefined` and `false` leave one out, `true` writes it empty. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element: its name, its attributes, its children. */
export type Tree = readonly [tag: string, attributes: Attributes, ...children: Child[]];

/** `undefined` is no child at all. */
export type Child = Tree | string | undefined;

/** An attribute's text, or `undefined` when it is left out. */
export function attributeText(value: Attributes[string]): string | undefined {
  if (value === undefined || value === false) return undefined;
  return value === true ? '' : String(value);
}
