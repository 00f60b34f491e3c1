// `pnpm review <tag> <name>`: a native speaker has read a locale file; writes their name, the day and the hashes of what they read into it.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { reviewOf } from '../packages/campaigns/src/review.ts';

const folder = fileURLToPath(new URL('../packages/campaigns/src/locales/', import.meta.url));

/**
 * The text of a locale file with its review in place of the one before.
 *
 * @throws when the file has no line `reviewed`.
 */
export function withReview(text: string, review: object): string {
  const line = /^ {2}reviewed: (?:false|\{[^}]*\{[^}]*\}[^}]*\}),$/m;
  if (!line.test(text)) throw new Error('The file has no line “reviewed: false,”.');
  return text.replace(line, () => `  reviewed: ${JSON.stringify(review)},`);
}

/** The words of a locale file. */
async function read(file: string): Promise<Parameters<typeof reviewOf>[0]> {
  const module = (await import(pathToFileURL(file).href)) as {
    default: Parameters<typeof reviewOf>[0];
  };
  return module.default;
}

if (import.meta.main) {
  const [tag, ...name] = process.argv.slice(2);
  const by = name.join(' ').trim();
  if (!tag || !by) {
    console.error('Usage: pnpm review <tag> <name>, for instance: pnpm review fr "Rima K."');
    process.exit(2);
  }
  const path = `${folder}${tag}.ts`;
  const english = await read(`${folder}en.ts`);
  const date = new Date().toISOString().slice(0, 10);
  const review = reviewOf(english, await read(path), by, date);
  writeFileSync(path, withReview(readFileSync(path, 'utf8'), review));
  console.log(
    `${tag}: reviewed by ${by}, ${date}, ${Object.keys(review.messages).length} messages. Run pnpm format, and propose the change.`,
  );
}
