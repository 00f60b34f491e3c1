// Hands a file that was made in the page to the browser as a download.

/** How long the browser may take to read it, in ms. */
const patience = 60_000;

/** Offers a file under a name. */
export function offer(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), patience);
}
