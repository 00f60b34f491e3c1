// The service on Bun: `bun apps/edge/src/bun.ts`, with the workspace's node_modules in place.
import { createApp } from './app.ts';
import { nodeRuntime } from './node/runtime.ts';
import { parseSettings } from './settings.ts';

/** The part of Bun's API that is used here. */
declare const Bun: {
  serve(options: {
    hostname: string;
    port: number;
    fetch: (request: Request) => Response | Promise<Response>;
  }): { readonly port: number };
};

const settings = parseSettings(process.env);
const app = createApp(await nodeRuntime(settings));
const { port } = Bun.serve({
  hostname: settings.host,
  port: settings.port,
  fetch: (request) => app.fetch(request),
});
console.log(`Solidarity Kit is at http://localhost:${port}`);
