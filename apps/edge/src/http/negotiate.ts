// What kind of answer a client asked for, from its Accept header.

/** `any` is said by clients that did not say: curl, most proxies, fetch. */
export type AcceptedKind = 'image' | 'html' | 'json' | 'any';

const LIMIT = 1000;

/**
 * The kind that the header prefers (RFC 9110, section 12.5.1). A browser that opens a page names HTML first; an `<img>` names images and no HTML.
 *
 * @param header the request's `Accept`, or nothing.
 */
export function preferredKind(header: string | null | undefined): AcceptedKind {
  let best: AcceptedKind = 'any';
  let weight = 0;
  for (const part of (header ?? '').slice(0, LIMIT).split(',')) {
    const [range = '', ...parameters] = part.toLowerCase().split(';');
    const kind = kindOf(range.trim());
    if (kind === undefined) continue;
    const q = qualityOf(parameters);
    if (q > weight) [best, weight] = [kind, q];
  }
  return best;
}

function kindOf(range: string): AcceptedKind | undefined {
  if (range === 'text/html' || range === 'application/xhtml+xml') return 'html';
  if (range === 'application/json' || /^application\/[\w.-]+\+json$/.test(range)) return 'json';
  if (range.startsWith('image/')) return 'image';
  return undefined;
}

function qualityOf(parameters: readonly string[]): number {
  const q = parameters.map((one) => one.trim()).find((one) => one.startsWith('q='));
  const value = q === undefined ? 1 : Number(q.slice(2));
  return Number.isFinite(value) ? value : 0;
}
