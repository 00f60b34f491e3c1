// The parts of Cloudflare's platform that the service uses, as types.

/** Variables and bindings of `wrangler.jsonc`. Settings are variables by the names that they have on Node. */
export interface Environment extends Readonly<Record<string, unknown>> {
  /** The static files. */
  readonly ASSETS: { fetch(request: Request): Promise<Response> };
}

/** What outlives the answer. */
export interface Execution {
  waitUntil(task: Promise<unknown>): void;
}
