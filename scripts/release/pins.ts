// The script tags in documents and examples that pin a release: a release brings them up to date, and a test finds those that are not.

/** Version and hash of the script. */
export interface Pin {
  readonly version: string;
  readonly integrity: string;
}

/** The address of a version and the hash behind it, as a script tag has them in this order. */
const tag = /(banner@)(\d+\.\d+\.\d+)(\.js"\s+integrity=")(sha384-[^"]*)(")/g;

/** Every pinned script of a text. */
export function pinsIn(text: string): Pin[] {
  return [...text.matchAll(tag)].map(([, , version = '', , integrity = '']) => ({
    version,
    integrity,
  }));
}

/** The text with every script tag pinned to a release. */
export function pinned(text: string, { version, integrity }: Pin): string {
  return text.replaceAll(
    tag,
    (_, name: string, __, between: string, ___, end: string) =>
      name + version + between + integrity + end,
  );
}

/** Whether a file of the repository, by its path from the root, follows the newest release. What tells of old ones does not. */
export function follows(path: string): boolean {
  return (
    /\.(md|html)$/.test(path) &&
    path !== 'CHANGELOG.md' &&
    !path.startsWith('packages/banner/releases/')
  );
}
