// Reads an Accept-Language header (RFC 9110, section 12.5.4).

/** Headers are longer than this only to do harm; what is beyond is not read. */
const limit = 1000;

/**
 * The tags of a header, most wanted first; equal ones in the order given. `*` and tags of weight 0 are left out, and so is
 * what has another form.
 *
 * @param header the header's value; any string.
 * @example parseAcceptLanguage('fr;q=0.5, ar-EG, *;q=0.1') // ['ar-EG', 'fr']
 */
export function parseAcceptLanguage(header: string): string[] {
  return header
    .slice(0, limit)
    .split(',')
    .map(parseRange)
    .filter((range) => range !== undefined && range.weight > 0)
    .toSorted((a, b) => b!.weight - a!.weight)
    .map((range) => range!.tag);
}

function parseRange(part: string): { tag: string; weight: number } | undefined {
  const form =
    /^\s*([A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)\s*(?:;\s*[qQ]\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/.exec(
      part,
    );
  return form ? { tag: form[1]!, weight: Number(form[2] ?? 1) } : undefined;
}
