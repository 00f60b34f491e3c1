// Characters that change the order of text without being seen: written by number, so that pasted code reads in its true order.

/** Marks, embeddings, overrides and isolates of the bidirectional algorithm (UAX #9, 2). Compilers warn about them in sources. */
const controls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const hex = (mark: string): string => mark.charCodeAt(0).toString(16).padStart(4, '0');

/** Direction controls as character references of HTML and XML. */
export const controlsAsReferences = (text: string): string =>
  text.replace(controls, (mark) => `&#x${hex(mark)};`);

/** Direction controls as the escapes of JavaScript and Python. */
export const controlsAsEscapes = (text: string): string =>
  text.replace(controls, (mark) => `\\u${hex(mark)}`);
