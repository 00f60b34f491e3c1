// The service on Cloudflare Workers, and in local workerd.
import { createBadges } from '@solidarity-kit/badge';
import { packedLogos } from '@solidarity-kit/badge/logos';
import { createOutliner } from '@solidarity-kit/outline';
import trampolines from '@solidarity-kit/outline/assets/trampolines.wasm';
import harfbuzz from 'harfbuzzjs/dist/harfbuzz.wasm';
import manifest from '../package.json' with { type: 'json' };
import { createApp, type App } from './app.ts';
import { createFigures, type Figures } from './figures/keeper.ts';
import { createLog, type Log } from './log.ts';
import { Metrics } from './metrics.ts';
import { parseSettings, type Settings } from './settings.ts';
import { bindingAssets, requiredAsset } from './worker/assets.ts';
import { throughCache } from './worker/edge-cache.ts';
import { workerOwn, type WorkerOwn } from './worker/own.ts';
import type { Environment, Execution } from './worker/platform.ts';
import { workerPng } from './worker/png.ts';

// One app for as long as the isolate lives: its caches and loaded fonts serve every request that it gets.
let started: Promise<Started> | undefined;

interface Started {
  readonly app: App;
  readonly version: string;
  readonly figures: Figures | undefined;
  readonly own: WorkerOwn | undefined;
}

const now = () => Date.now();
const MINUTE = 60_000;
/** How often an isolate looks whether the host's own data have changed, in ms; KV itself keeps what it gave for a minute. */
const LOOK = 30_000;
let loaded = now();
let looked = now();

async function startWith(env: Environment): Promise<Started> {
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
  const log = createLog({
    level: settings.logLevel,
    access: settings.accessLog,
    write: (line) => console.error(line),
    now,
  });
  const figures = figuresOf(env, settings, log);
  await figures?.load();
  const own = await workerOwn(env, settings, log, now);
  const app = createApp({
    badges: createBadges(outliner, { logo }),
    outliner,
    png: workerPng,
    // It draws on the only thread that there is.
    pngsAtOnce: 1,
    asset: bindingAssets(env.ASSETS),
    settings,
    version,
    now,
    log,
    metrics: new Metrics(),
    ...(figures ? { figures } : {}),
    ...(own ? { own } : {}),
  });
  return { app, version, figures, own };
}

/** Figures in the KV namespace `DATA`, where the operator has bound one. */
function figuresOf({ DATA }: Environment, settings: Settings, log: Log): Figures | undefined {
  if (DATA === undefined) return undefined;
  const storage = {
    getItem: (key: string) => DATA.get(key, 'json'),
    setItem: (key: string, value: string) => DATA.put(key, value),
  };
  return createFigures({ storage, fetch, origin: settings.dataSource, now, log });
}

function start(env: Environment): Promise<Started> {
  started ??= startWith(env).catch((error: unknown) => {
    // The next request tries again.
    started = undefined;
    throw error;
  });
  return started;
}

export default {
  async fetch(request: Request, env: Environment, execution: Execution): Promise<Response> {
    const { app, version, figures, own } = await start(env);
    // An isolate lives for hours: what the cron run has stored is taken up beside the answers.
    if (figures && now() - loaded > 10 * MINUTE) {
      loaded = now();
      execution.waitUntil(figures.load());
    }
    if (own && now() - looked > LOOK) {
      looked = now();
      execution.waitUntil(own.reload());
    }
    // What is kept says what the data said that are in its key.
    const key = own ? `${version}-${own.tag()}` : version;
    return throughCache(request, execution, key, () => app.fetch(request, env));
  },
  /** Runs at the times of `triggers.crons` in wrangler.jsonc: fetches the figures, when DATA_REFRESH says so. */
  async scheduled(_event: unknown, env: Environment): Promise<void> {
    const { figures } = await start(env);
    if (parseSettings(env).dataRefresh) await figures?.refresh();
  },
};
