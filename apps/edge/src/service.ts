// What the handlers share: the platform, the painter and the answers in memory.
import { ownSchedule, type Schedule } from '@solidarity-kit/campaigns';
import type { Answer } from './http/answer.ts';
import type { Incoming } from './http/incoming.ts';
import { createPainter, type Painter } from './image/picture.ts';
import { Memory } from './memory.ts';
import { ownPage } from './own/page.ts';
import type { Asset, Runtime } from './runtime.ts';

/** A handler of one route. It may throw: `createAnswerer` turns that into an answer. */
export type Handler = (request: Incoming) => Answer | Promise<Answer>;

/** The service on its platform. */
export interface Service {
  readonly runtime: Runtime;
  readonly painter: Painter;
  readonly memory: Memory;
  /** The built config page, with the host's own data in it; nothing without a page. */
  page(): Promise<Asset | undefined>;
  /** What `default` means from when on; the kit's own schedule when undefined. */
  schedule(): Schedule | undefined;
}

/** A service with nothing in memory. */
export function createService(runtime: Runtime): Service {
  const memory = new Memory();
  runtime.own?.onChange(() => memory.clear());
  return {
    runtime,
    painter: createPainter(runtime),
    memory,
    page: ownPage(runtime, memory),
    schedule() {
      const message = runtime.feed?.message();
      if (message) return [{ message, since: '2000-01-01' }];
      return ownSchedule ?? runtime.settings.schedule;
    },
  };
}
