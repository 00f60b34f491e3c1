// Checks where the script comes from, since a wrong hash or origin would make a snippet that never runs.
import { SnippetError } from '../error.ts';
import type { Release } from '../types.ts';

/** Scheme and host, and for plain files the folder that they are in; no query, no slash at the end. */
export function checkOrigin(origin: string): string {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username) {
    const { pathname } = url;
    if (origin === url.origin + (pathname === '/' ? '' : pathname) && !origin.endsWith('/'))
      return origin;
  }
  throw new SnippetError(
    'origin',
    origin,
    'an origin such as https://example.org, or a folder such as https://example.org/kit, without a slash at the end',
  );
}

/** A release whose three fields have the right form. */
export function checkRelease(release: Release): Release {
  checkOrigin(release.origin);
  if (!/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(release.version)) {
    throw new SnippetError('version', release.version, 'an exact version such as 1.0.0');
  }
  if (!/^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$/.test(release.integrity)) {
    throw new SnippetError('integrity', release.integrity, 'a hash such as sha384-…');
  }
  return release;
}

/** A release, and which of its scripts a banner needs. */
export interface ScriptRelease extends Release {
  readonly script?: 'online';
}

/**
 * The release as a banner needs it.
 *
 * @param asks whether the banner asks for something: then the script that can, with its hash
 * @throws SnippetError where the release has no such script
 */
export function releaseFor(release: Release, asks: boolean): ScriptRelease {
  checkRelease(release);
  if (!asks) return release;
  if (!release.online)
    throw new SnippetError('release', release.version, 'one that has online.js, from 1.1.0 on');
  return checkRelease({ ...release, integrity: release.online, script: 'online' } as ScriptRelease);
}

/** Address of the script: immutable, so that its hash stays true. */
export function scriptUrl({ origin, version, script }: ScriptRelease): string {
  return `${origin}/banner@${version}${script ? `/${script}` : ''}.js`;
}

/** What stands for the address of files that lie on a disk, until somebody puts them on a host. */
export const unknownOrigin = 'https://host.example';

/** Whether an origin is reached from its own computer only, so that a snippet with it shows nothing to anybody else. */
export function isLocal(origin: string): boolean {
  return (
    origin === unknownOrigin ||
    /^https?:\/\/(localhost|127(\.\d+){3}|\[::1\])(:\d+)?(\/.*)?$/.test(origin)
  );
}
