// A tree of elements as plain data, so that one template serves the page and the server. Nothing here is ever parsed as markup.

/** Attributes; `undefined` leaves one out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** An element: its name, its attributes, its children. */
export type Tree = readonly [tag: string, attributes: Attributes, ...children: Child[]];

/** `undefined` is no child at all. */
export type Child = Tree | string | undefined;
