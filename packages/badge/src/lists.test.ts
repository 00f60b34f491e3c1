// Styles, icons and signs have the name of their file: two of one name would hide each other without a word.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const folders = ['styles', 'icons', 'signs/drawings'];
const files = folders.flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, import.meta.url))
    .filter((file) => /^[^.]+\.ts$/.test(file))
    .map((file) => [folder, file] as const),
);

test.each(files)('%s/%s has its own name', async (folder, file) => {
  const path = new URL(`${folder}/${file}`, import.meta.url).pathname;
  const { default: thing } = (await import(path)) as { default: { readonly name: string } };
  expect(thing.name, `packages/badge/src/${folder}/${file}: name`).toBe(file.slice(0, -3));
});
