// The service on real workerd in this process' care, for tests: wrangler's own harness with our configuration.
import { fileURLToPath } from 'node:url';
import { createTestHarness } from 'wrangler';

/** A running workerd. */
export interface Workerd {
  /** Sends a request to the Worker; the path begins with a slash. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** The Worker's bindings, to look into its storage or to fill it. */
  bindings(): Promise<Readonly<Record<string, unknown>>>;
  /** Runs the Worker's cron once. @returns its outcome, `ok` when nothing was thrown */
  cron(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Starts it. The assets have to be gathered.
 *
 * @param vars settings, by the names that they have in the environment.
 * @param configPath another configuration, beside the service's own
 */
export async function startWorkerd(
  vars: Readonly<Record<string, string>> = {},
  configPath = './wrangler.jsonc',
): Promise<Workerd> {
  // Else wrangler asks Cloudflare what `Request.cf` would hold here.
  process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false';
  const harness = createTestHarness({
    root: fileURLToPath(new URL('..', import.meta.url)),
    workers: [{ configPath, vars }],
  });
  await harness.listen();
  return {
    ask: (path, init) =>
      harness.fetch(
        path,
        init as Parameters<typeof harness.fetch>[1],
      ) as unknown as Promise<Response>,
    bindings: () => harness.getWorker<Readonly<Record<string, unknown>>>().getEnv(),
    cron: async () => {
      const options = { cron: '17 5 * * *', scheduledTime: new Date() };
      return (await harness.getWorker().scheduled(options)).outcome;
    },
    close: () => harness.close(),
  };
}
