// Which files an export has, told in a few words instead of a list of thousands: what the page of an export reads.

/** What an export holds. */
export interface Held {
  /** Address under which it will be found; absent where nobody has said it. */
  readonly url?: string;
  /** Messages, and `default` where it is there; absent: all. */
  readonly messages?: readonly string[];
  /** Languages of SVG badges; absent: all. */
  readonly languages?: readonly string[];
  /** Languages of pages, PNG badges, heroes and cards. */
  readonly pages: readonly string[];
}

/** A test whether a path is that of a file of the export. */
export function holds({ messages, languages, pages }: Held): (path: string) => boolean {
  const hasMessage = (id: string) => messages?.includes(id) ?? true;
  const inLanguages = (tag: string) => languages?.includes(tag) ?? true;
  return (path) => {
    let found = /^about\/([^/]+)\/([^/]+)\.html$/.exec(path);
    if (found)
      return hasMessage(found[1]!) && pages.includes(found[2] === 'index' ? 'en' : found[2]!);
    // The other pages are in English, and in Arabic where it is wanted.
    if (path.endsWith('/ar.html')) return pages.includes('ar');
    found = /^(?:hero|card)\/([^/]+?)(?:\/([^/]+))?\.(png|svg)$/.exec(path);
    if (found)
      return hasMessage(found[1]!) && (!found[2] || pages.includes(found[2])) && found[3] === 'png';
    found = /^([^/]+)\/([^/]+)\/[^/]+\.(svg|png)$/.exec(path);
    if (!found) return true;
    const [, message = '', lang = '', kind] = found;
    return hasMessage(message) && inLanguages(lang) && (kind === 'svg' || pages.includes(lang));
  };
}
