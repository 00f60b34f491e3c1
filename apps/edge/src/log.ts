// Structured lines about the service itself: no address, referrer, user agent, path or query of anybody.

/** `off` says nothing; `error` what went wrong; `info` also starts and stops; `debug` also what was skipped. */
export const logLevels = ['off', 'error', 'info', 'debug'] as const;

/** One of {@link logLevels}. */
export type LogLevel = (typeof logLevels)[number];

/** Fields of a line. Values are the service's own words and numbers, never a visitor's. */
export type LogFields = Readonly<Record<string, string | number | boolean>>;

/** Writes lines at or above its level. */
export interface Log {
  error(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  debug(event: string, fields?: LogFields): void;
  /** A line for each answer, only when the access log is switched on. */
  readonly access: ((fields: AccessFields) => void) | undefined;
}

/** All that the access log knows of an answer. */
export interface AccessFields {
  readonly method: string;
  /** The route's pattern, e.g. `/:message`. */
  readonly route: string;
  readonly status: number;
  /** Milliseconds from request to answer, rounded. */
  readonly ms: number;
}

/** Where and what to log. */
export interface LogOptions {
  readonly level: LogLevel;
  /** Whether each answer gets a line. */
  readonly access: boolean;
  /** Takes one line, without its end. */
  write(line: string): void;
  /** The time for the `time` field, in milliseconds. */
  now(): number;
}

/** A log that writes one JSON object a line. */
export function createLog({ level, access, write, now }: LogOptions): Log {
  const line = (name: string, event: string, fields: object = {}) =>
    write(JSON.stringify({ time: new Date(now()).toISOString(), level: name, event, ...fields }));
  const at = (name: 'error' | 'info' | 'debug') => (event: string, fields?: LogFields) => {
    if (logLevels.indexOf(name) <= logLevels.indexOf(level)) line(name, event, fields);
  };
  return {
    error: at('error'),
    info: at('info'),
    debug: at('debug'),
    access: access ? (fields) => line('info', 'answer', fields) : undefined,
  };
}
