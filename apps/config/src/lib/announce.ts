// Says in words what has just happened, for ears as well as eyes: one polite live region for the whole page.

/** Announces a sentence; the same one twice is said twice. */
export function announce(sentence: string): void {
  const region = document.getElementById('status');
  if (!region) return;
  region.textContent = '';
  // A change to the same text is silent; an empty moment in between makes it a change.
  setTimeout(() => {
    region.textContent = sentence;
  }, 60);
  clearTimeout(clearing);
  clearing = window.setTimeout(() => {
    region.textContent = '';
  }, 6000);
}

let clearing = 0;
