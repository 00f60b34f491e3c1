// Copying to the clipboard, with an honest answer.

/** Copies text. `false` when the browser forbids it: the caller then selects the text for the reader. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
