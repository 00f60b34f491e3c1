// `_headers`: what a host that reads such a file (Cloudflare Pages, Netlify, Statichost) is to send with the files, as the service does.
import type { Answer } from '../http/answer.ts';

/** Headers that a host of files cannot know by itself; types, lengths and tags it does. */
const carried = [
  'content-security-policy',
  'referrer-policy',
  'cross-origin-resource-policy',
] as const;

/** One answer of the service for each kind of file, by the pattern of its addresses. */
export type Samples = readonly (readonly [pattern: string, answer: Answer])[];

const YEAR = 'public, max-age=31536000, immutable';

/** The file's text. Every header stands in one rule for an address: hosts put the values of several rules together. */
export function headersFile(samples: Samples, releases: readonly string[]): string {
  const rules = samples.map(([pattern, { headers }]) => [
    pattern,
    ...carried.flatMap((name) => (headers[name] ? [`  ${name}: ${headers[name]}`] : [])),
  ]);
  return [
    '# What the service sends with its answers, for hosts that read this file.',
    '/*',
    '  x-content-type-options: nosniff',
    '  access-control-allow-origin: *',
    ...rules.filter((rule) => rule.length > 1).flat(),
    ...releases.flatMap((version) => [`/banner@${version}*`, `  cache-control: ${YEAR}`]),
    '',
  ].join('\n');
}
