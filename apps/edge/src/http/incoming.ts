// What a handler may look at of a request.

/** A `Request` is one; Node's own request becomes one without the expense of a `Request`. */
export interface Incoming {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  /** `get` takes a name in lower case. */
  readonly headers: { get(name: string): string | null };
}
