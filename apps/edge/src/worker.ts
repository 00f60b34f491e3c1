// The service on Cloudflare Workers, and in local workerd.
import { createBadges } from '@solidarity-kit/badge';
import { packedLogos } from '@solidarity-kit/badge/logos';
import { createOutliner } from '@solidarity-kit/outline';
import trampolines from '@solidarity-kit/outline/assets/trampolines.wasm';
import harfbuzz from 'harfbuzzjs/dist/harfbuzz.wasm';
import type { Hono } from 'hono';
import manifest from '../package.json' with { type: 'json' };
import { createApp } from './app.ts';
import { createLog } from './log.ts';
import { Metrics } from './metrics.ts';
import { parseSettings } from './settings.ts';
import { bindingAssets, requiredAsset } from './worker/assets.ts';
import { throughCache } from './worker/edge-cache.ts';
import type { Environment, Execution } from './worker/platform.ts';
import { workerPng } from './worker/png.ts';

// One app for as long as the isolate lives: its caches and loaded fonts serve every request that it gets.
let app: Hono | undefined;

const now = () => Date.now();

function appFor(env: Environment): Hono {
  const settings = parseSettings(env);
  const file = bindingAssets(env.ASSETS);
  const outliner = createOutliner({
    harfbuzz,
    trampolines,
    load: (asset) => requiredAsset(env.ASSETS, `/assets/outline/${asset}`),
  });
  const logo = packedLogos(async (asset) => (await file(`/assets/logos/${asset}`))?.body);
  return createApp({
    badges: createBadges(outliner, { logo }),
    png: workerPng,
    asset: file,
    settings,
    version: manifest.version,
    now,
    log: createLog({
      level: settings.logLevel,
      access: settings.accessLog,
      write: (line) => console.error(line),
      now,
    }),
    metrics: new Metrics(),
  });
}

export default {
  fetch(request: Request, env: Environment, execution: Execution): Promise<Response> {
    const service = (app ??= appFor(env));
    return throughCache(request, execution, manifest.version, () => service.fetch(request, env));
  },
};
