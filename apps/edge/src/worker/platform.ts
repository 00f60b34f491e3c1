// The parts of Cloudflare's platform that the service uses, as types.

/** Variables and bindings of `wrangler.jsonc`. Settings are variables by the names that they have on Node. */
export interface Environment extends Readonly<Record<string, unknown>> {
  /** The static files. */
  readonly ASSETS: { fetch(request: Request): Promise<Response> };
  /** Where figures are kept; absent where the operator does not refresh them. */
  readonly DATA?: KeyValue;
  /** Where the host's own data are, under the key `kit-data`; absent where they are an asset, or where there are none. */
  readonly KIT?: Pick<KeyValue, 'get'>;
}

/** A KV namespace, as far as figures need it. */
export interface KeyValue {
  get(key: string, type: 'json'): Promise<unknown>;
  put(key: string, value: string): Promise<void>;
}

/** What outlives the answer. */
export interface Execution {
  waitUntil(task: Promise<unknown>): void;
}
