// Keeps the snippets in examples/ pinned to the banner as it is built now: the hash in them follows the script.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { snippet } from '@solidarity-kit/snippets';

const root = fileURLToPath(new URL('..', import.meta.url));
const tag = /<script async src="[^"]*\/banner@[^"]*"[^>]*><\/script>/;

/** Puts the generator's own snippet into the plain page, for a service on this machine. */
export function writeExamples(): void {
  const { version, integrity } = JSON.parse(
    readFileSync(`${root}packages/banner/dist/release.json`, 'utf8'),
  ) as { version: string; integrity: string };
  const release = { origin: 'http://localhost:8787', version, integrity };
  const { files } = snippet('html', { message: 'ceasefire-now' }, release);
  const path = `${root}examples/html/index.html`;
  const page = readFileSync(path, 'utf8');
  const next = page.replace(tag, () => files[0]!.text);
  if (next !== page) writeFileSync(path, next);
}
