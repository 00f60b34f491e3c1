// What the processes of a cluster say to each other.
import type { Counts } from '../metrics.ts';
import type { OwnRead } from '../own/keeper.ts';

/** From the primary process to one that answers requests. */
export type ToWorker =
  | { readonly type: 'drain' | 'stop' }
  | { readonly type: 'count?'; readonly id: number }
  | { readonly type: 'counted'; readonly id: number; readonly all: readonly Counts[] }
  | { readonly type: 'own'; readonly read: OwnRead };

/** From one that answers requests to the primary. */
export type FromWorker =
  | { readonly type: 'ready'; readonly port: number }
  | { readonly type: 'failed'; readonly message: string; readonly code: string | undefined }
  | { readonly type: 'counts'; readonly id: number; readonly counts: Counts }
  | { readonly type: 'count'; readonly id: number }
  | { readonly type: 'own?' };
