// The package to host oneself: script, snippet, an example page, how-to and licence, zipped in the browser. Loaded lazily.
import { strToU8, zipSync } from 'fflate';
import { licence } from 'virtual:kit';
import type { Choice } from '@solidarity-kit/snippets/link/choice';
import { bannerChoice } from '@solidarity-kit/snippets/link/pick';
import { offer } from './download.ts';
import { beside, origin } from './place.ts';
import { pinnedRelease } from './release.ts';
import { bannerHtml } from './snippet.ts';

/** The script's name, which has its version. */
const scriptName = () => `banner@${pinnedRelease().version}.js`;

/** The files' time in the zip, the earliest that a zip can hold, in local time as zips have it: the same choice gives the same bytes on every day and in every zone. */
const mtime = new Date(1980, 0, 1);

/** The tag for a page that is opened from a disk: browsers check no hash there, and refuse a script that asks for it. */
const fromDisk = (tag: string) => tag.replaceAll(/\s+(?:integrity|crossorigin)="[^"]*"/g, '');

/** The files of the package by name. @param code the banner's script @param tag the snippet, with the script beside the page */
export function packageFiles(code: Uint8Array, tag: string): Record<string, Uint8Array> {
  const script = scriptName();
  const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Example</title>
</head>
<body>
${fromDisk(tag)}
<h1>An example page</h1>
<p>The banner on this page comes from the file ${script} beside it.</p>
</body>
</html>
`;
  const readme = `Solidarity Kit, to host yourself
================================

1. Put ${script} on your server, beside your pages or at any address of your own.
2. Paste the text of snippet.html into your page, just after <body>.
   If the script is elsewhere, change the address after src=. The hash after integrity= stays:
   browsers then run exactly this file and no other.
3. Open your page: the banner is there. example.html shows it at once, opened from your disk.

The script asks nobody for anything: no request, no cookie; nothing is stored before a reader closes the banner.
It is free software; LICENSE has the terms.
`;
  return {
    [script]: code,
    'snippet.html': strToU8(`${tag}\n`),
    'example.html': strToU8(page),
    'README.txt': strToU8(readme),
    LICENSE: strToU8(licence),
  };
}

/** The HTML snippet of a choice with the script's address beside the page. */
export function localTag(choice: Choice): string {
  return bannerHtml(bannerChoice(choice)).replaceAll(`${origin}/${scriptName()}`, scriptName());
}

/**
 * Fetches the script, zips the package and hands it to the browser as a download.
 *
 * @throws if the script cannot be fetched, which is so when offline before it was ever loaded
 */
export async function savePackage(choice: Choice): Promise<void> {
  const answer = await fetch(beside(scriptName()));
  if (!answer.ok) throw new Error(`${scriptName()}: ${answer.status}`);
  const zip = zipSync(packageFiles(new Uint8Array(await answer.arrayBuffer()), localTag(choice)), {
    level: 9,
    mtime,
  });
  const file = new Blob([zip as BlobPart], { type: 'application/zip' });
  offer(file, `solidarity-kit-${pinnedRelease().version}.zip`);
}
