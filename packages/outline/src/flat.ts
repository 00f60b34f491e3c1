// Makes a string that was put together from many pieces one piece in memory.

/**
 * The same string, flat. JavaScript engines keep `a + b` as a tree of its parts and walk the whole tree each time that the
 * result is copied into another string; what is kept and used often must not be such a tree. Looking at a character
 * is what makes V8 (and JavaScriptCore) flatten it.
 */
export function flat(text: string): string {
  // The comparison never holds, which the engine cannot know.
  return text.charCodeAt(text.length - 1) === -1 ? '' : text;
}
