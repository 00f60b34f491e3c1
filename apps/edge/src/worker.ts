// The service on Cloudflare Workers, and in local workerd.
import { createBadges } from '@solidarity-kit/badge';
import { packedLogos } from '@solidarity-kit/badge/logos';
import { createOutliner } from '@solidarity-kit/outline';
import trampolines from '@solidarity-kit/outline/assets/trampolines.wasm';
import harfbuzz from 'harfbuzzjs/dist/harfbuzz.wasm';
import manifest from '../package.json' with { type: 'json' };
import { createApp, type App } from './app.ts';
import { createLog } from './log.ts';
import { Metrics } from './metrics.ts';
import { parseSettings } from './settings.ts';
import { bindingAssets, requiredAsset } from './worker/assets.ts';
import { throughCache } from './worker/edge-cache.ts';
import type { Environment, Execution } from './worker/platform.ts';
import { workerPng } from './worker/png.ts';

// One app for as long as the isolate lives: its caches and loaded fonts serve every request that it gets.
let started: Promise<{ app: App; version: string }> | undefined;

const now = () => Date.now();

async function startWith(env: Environment): Promise<{ app: App; version: string }> {
  const settings = parseSettings(env);
  const required = (path: string) => requiredAsset(env.ASSETS, path);
  const outliner = createOutliner({
    harfbuzz,
    trampolines,
    load: (asset) => required(`/assets/outline/${asset}`),
  });
  const logo = packedLogos((asset) => required(`/assets/logos/${asset}`));
  const note = new TextDecoder().decode(await required('/build.json'));
  const version = `${manifest.version}+${(JSON.parse(note) as { build: string }).build}`;
  const app = createApp({
    badges: createBadges(outliner, { logo }),
    png: workerPng,
    // It draws on the only thread that there is.
    pngsAtOnce: 1,
    asset: bindingAssets(env.ASSETS),
    settings,
    version,
    now,
    log: createLog({
      level: settings.logLevel,
      access: settings.accessLog,
      write: (line) => console.error(line),
      now,
    }),
    metrics: new Metrics(),
  });
  return { app, version };
}

export default {
  async fetch(request: Request, env: Environment, execution: Execution): Promise<Response> {
    started ??= startWith(env).catch((error: unknown) => {
      // The next request tries again.
      started = undefined;
      throw error;
    });
    const { app, version } = await started;
    return throughCache(request, execution, version, () => app.fetch(request, env));
  },
};
