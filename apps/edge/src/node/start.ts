// One process of the service on Node.
import { createApp } from '../app.ts';
import { parseSettings, type Settings } from '../settings.ts';
import type { Runtime } from '../runtime.ts';
import { nodeRuntime } from './runtime.ts';
import { listen, type Running } from './server.ts';

/** A service that answers. */
export interface Service extends Running {
  /** Where it is, e.g. `http://127.0.0.1:8787`. */
  readonly url: string;
  /** Reads the host's folder and the keys of the feed now; nothing where there are none. */
  readonly reread: () => Promise<void>;
}

/**
 * Starts the service in this process and resolves when it answers; rejects when the address is taken, with nothing left running.
 *
 * @param settings what differs from the environment's settings; `port: 0` takes a free one.
 * @param extend adds to the platform, e.g. the counters of other processes.
 */
export async function start(
  settings: Partial<Settings> = {},
  extend: Partial<Runtime> = {},
): Promise<Service> {
  const all: Settings = { ...parseSettings(process.env), ...settings };
  const runtime = { ...(await nodeRuntime(all, extend.metrics, extend.own)), ...extend };
  const running = await listen(createApp(runtime), all.host, all.port, runtime.metrics).catch(
    async (error: unknown) => {
      // Threads for PNGs and the checks of feed and figures run already, and would keep the process.
      await runtime.close?.();
      throw error;
    },
  );
  runtime.log.info('listening', { host: all.host, port: running.port });
  const host = all.host.includes(':') ? `[${all.host}]` : all.host;
  const ending = (end: () => Promise<void>) => () => end().then(() => runtime.close?.());
  return {
    port: running.port,
    close: ending(running.close),
    drain: ending(running.drain),
    reread: runtime.reread,
    url: `http://${host}:${running.port}`,
  };
}
