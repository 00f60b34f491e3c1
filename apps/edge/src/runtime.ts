// What the app needs of the platform that it runs on. The entries provide it; the app itself has no platform code.
import type { Layers } from '@solidarity-kit/artwork';
import type { Badges } from '@solidarity-kit/badge';
import type { Outliner } from '@solidarity-kit/outline';
import type { FeedKeeper } from './feed.ts';
import type { Figures } from './figures/keeper.ts';
import type { Log } from './log.ts';
import type { Counts, Metrics } from './metrics.ts';
import type { OwnKeeper } from './own/keeper.ts';
import type { Settings } from './settings.ts';

/** A static file. */
export interface Asset {
  readonly body: Uint8Array;
  /** Media type, with the character set for text. */
  readonly type: string;
  /** Strong entity tag of the plain bytes, with its quotes. */
  readonly tag: string;
  /** Precompressed forms, smallest last; absent where the platform compresses by itself. */
  readonly encoded?: { readonly gzip?: Uint8Array; readonly br?: Uint8Array };
}

/** The platform, as the app sees it. */
export interface Runtime {
  readonly badges: Badges;
  /** Sets the words of heroes and cards. */
  readonly outliner: Outliner;
  /**
   * An SVG of ours, or a picture in layers, as PNG.
   *
   * @param scale of an SVG: pixels per CSS pixel, above 0, at most 4. Layers have one size.
   */
  png(source: string | Layers, scale: number): Promise<Uint8Array>;
  /** PNGs that are drawn at once, 1 or more. */
  readonly pngsAtOnce: number;
  /**
   * A file of the config page, the banner or the assets.
   *
   * @param path absolute and decoded, e.g. `/index.html`; what is not a file's name is `undefined`.
   */
  asset(path: string): Asset | undefined | Promise<Asset | undefined>;
  readonly settings: Settings;
  /** Version of the build: part of every entity tag. */
  readonly version: string;
  /** Milliseconds since 1970. */
  now(): number;
  readonly log: Log;
  readonly metrics: Metrics;
  /** The signed feed, where the operator serves one. */
  readonly feed?: FeedKeeper;
  /** The host's own campaigns, messages and languages; the kit as it is when absent. */
  readonly own?: OwnKeeper;
  /** Figures that are kept current; the kit's snapshot when absent. */
  readonly figures?: Figures;
  /** Where the answers are written as plain files for a host that runs none of this: ids of the messages that go along. */
  readonly asFiles?: readonly string[];
  /** Counters of all processes, where there are several. */
  allCounts?(): Promise<readonly Counts[]>;
  /** Gives back what the platform holds, such as threads. */
  close?(): Promise<void>;
}
