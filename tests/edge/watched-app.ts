// The app in this process, with what it logs in reach.
import { createApp, type App } from '../../apps/edge/src/app.ts';
import { createLog } from '../../apps/edge/src/log.ts';
import { nodeRuntime } from '../../apps/edge/src/node/runtime.ts';
import { parseSettings } from '../../apps/edge/src/settings.ts';
import type { Runtime } from '../../apps/edge/src/runtime.ts';

/** An app and the lines that it has logged, the access log's included. */
export interface Watched {
  readonly app: App;
  readonly lines: string[];
  readonly metrics: Runtime['metrics'];
}

/**
 * An app that logs all there is to log.
 *
 * @param env settings as in the environment.
 * @param change parts of the platform to replace.
 */
export async function watchedApp(
  env: Readonly<Record<string, string>> = {},
  change: Partial<Runtime> = {},
): Promise<Watched> {
  const lines: string[] = [];
  const settings = parseSettings({ LOG_LEVEL: 'debug', ACCESS_LOG: 'on', ...env });
  const runtime = await nodeRuntime(settings);
  const log = createLog({
    level: settings.logLevel,
    access: settings.accessLog,
    write: (line) => void lines.push(line),
    now: runtime.now,
  });
  return { app: createApp({ ...runtime, log, ...change }), lines, metrics: runtime.metrics };
}

/** The lines that tell of a fault of ours. */
export function errorsIn(lines: readonly string[]): string[] {
  return lines.filter((line) => line.includes('"level":"error"'));
}
