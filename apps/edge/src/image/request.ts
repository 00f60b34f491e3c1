// One request for a badge: what is to be drawn, and how the answer may be kept.
import type { BadgeInput } from '@solidarity-kit/badge';
import type { Ignored } from '@solidarity-kit/options';
import type { CacheKind } from '../http/cache-control.ts';

/** The forms of a badge, by the suffix of its path. */
export type Format = 'svg' | 'png' | 'json';

/** What is to be drawn, and how the answer may be kept. */
export interface ImageRequest {
  readonly input: BadgeInput;
  readonly format: Format;
  /** The same badge in other languages, for readers who prefer one; of an SVG only. */
  readonly others?: readonly BadgeInput[];
  /** Pixels per CSS pixel of a PNG, 1 to 4. Default 1. */
  readonly scale?: number | undefined;
  readonly kind: CacheKind;
  readonly cacheSeconds?: number | undefined;
  /** Request headers that the answer depends on. */
  readonly vary?: string | undefined;
  /** Options that cannot be used and were left out. Default: none. */
  readonly ignored?: readonly Ignored[];
  /** Whether an option that cannot be used is to be answered by the error instead. Default: no. */
  readonly strict?: boolean;
  /** What went wrong, in English, when the picture says so. */
  readonly error?: string;
}
