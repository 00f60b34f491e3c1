// The service on Deno: `deno run -A apps/edge/src/deno.ts`, with the workspace's node_modules in place.
import { createApp } from './app.ts';
import { nodeRuntime } from './node/runtime.ts';
import { parseSettings } from './settings.ts';

/** The part of Deno's API that is used here. */
declare const Deno: {
  readonly env: { toObject(): Record<string, string> };
  serve(
    options: { hostname: string; port: number; onListen(at: { port: number }): void },
    handler: (request: Request) => Response | Promise<Response>,
  ): unknown;
};

const settings = parseSettings(Deno.env.toObject());
const app = createApp(await nodeRuntime(settings));
Deno.serve(
  {
    hostname: settings.host,
    port: settings.port,
    onListen: ({ port }) => console.log(`Solidarity Kit is at http://localhost:${port}`),
  },
  (request) => app.fetch(request),
);
