// The banner that a site gets: its words as HTML, and its script from a host or copied from the newest release into the site.
import { archiveFolder, readReleases } from '@solidarity-kit/banner/archive';
import { newestRelease } from '@solidarity-kit/banner/releases';
import { renderBanner } from '@solidarity-kit/banner/server';
import { defaultMessage } from '@solidarity-kit/banner/words';
import { planBanner, type BannerChoice, type Release } from '@solidarity-kit/snippets';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError, exit } from '../exit.ts';
import { refusing } from '../options.ts';
import type { SiteBanner } from './types.ts';

/** Names of the copied files: not `banner.js`, which lists of ad blockers know, and which a site may have. */
export const copied = {
  'banner.js': 'solidarity-kit.js',
  'banner.css': 'solidarity-kit.css',
} as const;

type Copied = keyof typeof copied;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const bytesOf = (version: string, file: Copied): Buffer =>
  readFileSync(join(archiveFolder, version, file));

/** Whether a file of a site is one that this command has copied there: a file of any release, byte by byte. */
export function isCopy(name: string, bytes: Uint8Array): boolean {
  const file = (Object.keys(copied) as Copied[]).find((each) => copied[each] === name);
  return (
    file !== undefined &&
    readReleases().some(
      ({ version, files }) => file in files && bytesOf(version, file).equals(bytes),
    )
  );
}

function script(address: string, message: string | undefined, release?: Release): string {
  const attributes = [
    `src="${escape(address)}"`,
    ...(release ? [`integrity="${release.integrity}"`, 'crossorigin="anonymous"'] : []),
    // The script finds the element by its message: with another one it would add a second banner.
    ...(message ? [`data-message="${escape(message)}"`] : []),
  ];
  return `<script async ${attributes.join(' ')}></script>`;
}

/**
 * The banner for a site.
 *
 * @param choice what it says; what it cannot be is refused with the option's name
 * @param host the release of a host, or undefined for files in the site itself
 */
export function siteBanner(choice: BannerChoice, host: Release | undefined): SiteBanner {
  const checked = refusing(() => planBanner(choice)).checked;
  if (checked.position === 'inline')
    throw new CommandError(
      exit.usage,
      '--position: inline stands where it is put, and that is yours to choose: paste the snippet there ("solidarity-kit snippet html --position inline").',
    );
  const newest = newestRelease(readReleases());
  if (!newest) throw new CommandError(exit.file, 'there is no release of the banner to copy.');
  const message = checked.message === defaultMessage ? undefined : checked.message;
  return {
    choice,
    assets: host
      ? []
      : (Object.keys(copied) as Copied[]).map((file) => ({
          name: copied[file],
          bytes: bytesOf(newest.version, file),
        })),
    html(addressOf, lang) {
      const address = (file: Copied): string =>
        host ? `${host.origin}/${file.replace('.', `@${host.version}.`)}` : addressOf(copied[file]);
      const element = renderBanner(
        {
          ...checked,
          position: checked.position ?? 'bottom',
          ...((checked.lang ?? lang) ? { lang: checked.lang ?? lang } : {}),
          stylesheet: address('banner.css'),
          now: 0, // built once and read for months: see snippets/src/markup/rendered.ts
        },
        () => {},
      );
      return `${element}\n${script(address('banner.js'), message, host)}`;
    },
  };
}
