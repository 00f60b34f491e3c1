// Says in words what has just happened, for ears as well as eyes: one polite live region for the whole page.

/** How long a sentence stays, in ms. */
const stays = 6000;

/** Announces a sentence; the same one twice is said twice. */
export function announce(sentence: string): void {
  hush();
  // A change to the same text is silent; an empty moment in between makes it a change.
  saying = window.setTimeout(() => show(sentence), 60);
  clearing = window.setTimeout(hush, stays);
}

/** Takes the sentence away: what it says is no longer true, or it has stood long enough. */
export function hush(): void {
  clearTimeout(saying);
  clearTimeout(clearing);
  show('');
}

let saying = 0;
let clearing = 0;

function show(sentence: string): void {
  const region = document.getElementById('status');
  if (region) region.textContent = sentence;
}
