// What the tables of requests share: the shape of a case, and headers as they have to be, literally.
/** One request and its answer. */
export interface Case {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status: number;
  /** Headers by lower-case name; `null` for one that must not be there. */
  readonly expect: Readonly<Record<string, string | null>>;
  /** Texts that the body holds. */
  readonly holds?: readonly string[];
  /** The whole body. */
  readonly body?: string;
}

export const svg = {
  'content-type': 'image/svg+xml; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'x-content-type-options': 'nosniff',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'set-cookie': null,
  location: null,
} as const;
export const png = { ...svg, 'content-type': 'image/png' } as const;
export const json = {
  'content-type': 'application/json; charset=utf-8',
  'access-control-allow-origin': '*',
  'set-cookie': null,
} as const;
export const problem = {
  'content-type': 'application/problem+json',
  'cache-control': 'public, max-age=60, s-maxage=60',
  'access-control-allow-origin': '*',
  'set-cookie': null,
} as const;

export const pinned =
  'public, max-age=86400, s-maxage=604800, stale-while-revalidate=86400, stale-if-error=2592000';
export const moving =
  'public, max-age=300, s-maxage=300, stale-while-revalidate=3600, stale-if-error=86400';
export const error = 'public, max-age=60, s-maxage=60';
export const forSeconds = (n: number) =>
  `public, max-age=${n}, s-maxage=${n}, stale-while-revalidate=86400, stale-if-error=2592000`;

export const good = {
  ...svg,
  'cache-control': pinned,
  vary: null,
  'solidarity-kit-error': null,
  'solidarity-kit-ignored': null,
} as const;
/** A badge that was drawn without what it cannot have. */
export const without = (what: string) => ({
  ...svg,
  'solidarity-kit-error': null,
  'solidarity-kit-ignored': what,
  'access-control-expose-headers': 'Solidarity-Kit-Ignored',
});
export const bad = (message: string) => ({
  ...svg,
  'cache-control': error,
  'solidarity-kit-error': message,
});
export const browser = {
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8',
};
export const image = { accept: 'image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8' };
export const asJson = { accept: 'application/json' };
export const own = 'http://localhost';

/** All of them. The clock of the in-process and Node runs is the machine's. */
