// The service's settings, read from the environment once and checked: a bad value stops the start with the variable's name.
import { parseSchedule, ScheduleError, type Schedule } from '@solidarity-kit/campaigns';
import { z } from 'zod';
import { defaultCacheTimes, type CacheTimes } from './http/cache-control.ts';
import { logLevels, type LogLevel } from './log.ts';

/** Everything that an operator can set. */
export interface Settings {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Origin under which the public sees the service, without a slash at the end; else that of each request. */
  readonly publicUrl: string | undefined;
  /** Proxies in front whose `X-Forwarded-Proto` and `X-Forwarded-Host` are believed, 0 to 10. */
  readonly trustProxy: number;
  /** What `/default` means from when on; the kit's own schedule when absent. */
  readonly schedule: Schedule | undefined;
  /** Folder with the host's own campaigns, messages and languages, on Node. */
  readonly kitData: string | undefined;
  readonly cache: CacheTimes;
  readonly logLevel: LogLevel;
  readonly accessLog: boolean;
  /** Whether badges may carry an image of the address's own: `logo=data:…`. */
  readonly dataLogos: boolean;
  /** Processes, 1 to 64. */
  readonly workers: number;
  /** Where to report a security problem: an https, mailto or tel address. */
  readonly securityContact: string | undefined;
  /** Where figures are kept on Node; the kit's snapshot is shown when absent. */
  readonly dataFolder: string | undefined;
  /** Whether figures are fetched once a day. */
  readonly dataRefresh: boolean;
  /** The signed feed and the list of keys that it is checked with, on Node. */
  readonly feedFile: string | undefined;
  readonly feedTrust: string | undefined;
  /** Whether `default` follows the feed. */
  readonly feedFollow: boolean;
  /** Origin of a mirror of the dataset. */
  readonly dataSource: string | undefined;
}

/** Says which variable has a value that cannot be used. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  /** The variable's name. */
  readonly variable: string;

  constructor(variable: string, given: string, allowed: string) {
    super(`${variable}: "${given}" cannot be used. Allowed: ${allowed}.`);
    this.variable = variable;
  }
}

const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((value) => value >= min && value <= max)
    .describe(`a whole number, ${min} to ${max}`);
const yes = ['1', 'true', 'on', 'yes'];
const no = ['0', 'false', 'off', 'no'];
const flag = z
  .enum([...yes, ...no])
  .transform((value) => yes.includes(value))
  .describe('on or off');
/** A number of proxies; `on` is one. */
const proxies = z
  .string()
  .regex(/^(on|true|yes|off|false|no|10|\d)$/)
  .transform((value) => (yes.includes(value) ? 1 : no.includes(value) ? 0 : Number(value)))
  .describe('off, on (one proxy), or the number of proxies, 0 to 10');
const seconds = whole(0, 31_536_000);

/** Each variable: how it is read, its default in words, what it does. The help and the README follow this order. */
export const variables = {
  HOST: {
    read: z
      .string()
      .regex(/^[\w.:-]+$/)
      .describe('a host name or an address'),
    default: '127.0.0.1',
    help: 'address to listen on; 0.0.0.0 for every network',
  },
  PORT: { read: whole(0, 65_535), default: '8787', help: 'port to listen on; 0 takes a free one' },
  PUBLIC_URL: {
    read: z
      .url({ protocol: /^https?$/ })
      .transform((url) => new URL(url).origin)
      .describe('an http or https address, such as https://badges.example.org'),
    default: "each request's own origin",
    help: 'origin under which people reach the service',
  },
  TRUST_PROXY: {
    read: proxies,
    default: 'off',
    help: 'proxies in front whose X-Forwarded-Proto and -Host are believed; PUBLIC_URL is safer',
  },
  DEFAULT_MESSAGE: {
    read: z.string().describe('a message id, or a schedule: message@YYYY-MM-DD,message@YYYY-MM-DD'),
    default: "the kit's own schedule",
    help: 'what /default says, from which day on',
  },
  KIT_DATA: {
    read: z.string().describe('a folder, as "solidarity-kit init campaign" makes one'),
    default: 'none: the kit as it is',
    help: 'folder with your own campaigns, messages and languages; read again when it changes',
  },
  CACHE_PINNED: {
    read: seconds,
    default: String(defaultCacheTimes.pinned),
    help: 'seconds that proxies keep a message or a custom badge',
  },
  CACHE_DEFAULT: {
    read: seconds,
    default: String(defaultCacheTimes.moving),
    help: 'seconds that anyone keeps /default, the registry and /banner.js',
  },
  CACHE_ERRORS: {
    read: seconds,
    default: String(defaultCacheTimes.error),
    help: 'seconds that anyone keeps an error',
  },
  LOG_LEVEL: {
    read: z.enum(logLevels).describe(logLevels.join(', ')),
    default: 'error',
    help: 'what is written to standard error',
  },
  ACCESS_LOG: {
    read: flag,
    default: 'off',
    help: 'a line for each answer: route, status, milliseconds',
  },
  DATA_LOGOS: {
    read: flag,
    default: 'on',
    help: 'draw the images that addresses bring along (logo=data:…); off leaves them out',
  },
  WORKERS: {
    read: whole(1, 64),
    default: '1',
    help: 'processes; SIGHUP then replaces them one by one',
  },
  SECURITY_CONTACT: {
    read: z
      .string()
      .regex(/^(https:\/\/|mailto:|tel:)\S+$/)
      .describe('an https:, mailto: or tel: address'),
    default: '/docs#security on the public URL',
    help: 'contact in /.well-known/security.txt',
  },
  DATA_REFRESH: {
    read: z
      .enum(['off', 'daily'])
      .transform((value) => value === 'daily')
      .describe('off or daily'),
    default: 'off',
    help: 'fetch the figures of /data once a day; needs DATA_FOLDER on Node',
  },
  DATA_FOLDER: {
    read: z.string().describe('a folder that the service may write'),
    default: 'none: the figures that ship with the kit',
    help: 'where figures are kept',
  },
  DATA_SOURCE: {
    read: z
      .url({ protocol: /^https?$/ })
      .transform((url) => new URL(url).origin)
      .describe('an http or https address'),
    default: "the dataset's own address",
    help: 'origin of a mirror of the dataset',
  },
  FEED_FILE: {
    read: z.string().describe('a file that "solidarity-kit feed sign" has written'),
    default: 'none',
    help: 'signed feed to serve at /feed; needs FEED_TRUST',
  },
  FEED_TRUST: {
    read: z.string().describe('a file that lists trusted keys'),
    default: 'none',
    help: 'keys that the feed is checked with',
  },
  FEED_FOLLOW: { read: flag, default: 'off', help: 'whether /default says what the feed says' },
} as const;

type Name = keyof typeof variables;

/**
 * Reads the settings. An empty variable counts as unset.
 *
 * @param env the environment, e.g. `process.env`, or the variables of a Worker; other names are ignored.
 * @throws SettingsError for the first value that cannot be used.
 */
export function parseSettings(env: Readonly<Record<string, unknown>>): Settings {
  const read = <N extends Name>(name: N): z.output<(typeof variables)[N]['read']> | undefined => {
    const given = env[name];
    if (given === undefined || given === '') return undefined;
    const parsed = variables[name].read.safeParse(String(given));
    if (parsed.success) return parsed.data as z.output<(typeof variables)[N]['read']>;
    throw new SettingsError(name, String(given), variables[name].read.description!);
  };
  return {
    host: read('HOST') ?? '127.0.0.1',
    port: read('PORT') ?? 8787,
    publicUrl: read('PUBLIC_URL'),
    trustProxy: read('TRUST_PROXY') ?? 0,
    schedule: scheduleOf(read('DEFAULT_MESSAGE')),
    kitData: read('KIT_DATA'),
    cache: {
      pinned: read('CACHE_PINNED') ?? defaultCacheTimes.pinned,
      moving: read('CACHE_DEFAULT') ?? defaultCacheTimes.moving,
      error: read('CACHE_ERRORS') ?? defaultCacheTimes.error,
    },
    logLevel: read('LOG_LEVEL') ?? 'error',
    accessLog: read('ACCESS_LOG') ?? false,
    dataLogos: read('DATA_LOGOS') ?? true,
    workers: read('WORKERS') ?? 1,
    securityContact: read('SECURITY_CONTACT'),
    dataFolder: read('DATA_FOLDER'),
    dataRefresh: read('DATA_REFRESH') ?? false,
    dataSource: read('DATA_SOURCE'),
    feedFile: read('FEED_FILE'),
    feedTrust: read('FEED_TRUST'),
    feedFollow: read('FEED_FOLLOW') ?? false,
  };
}

function scheduleOf(text: string | undefined): Schedule | undefined {
  if (text === undefined) return undefined;
  try {
    return parseSchedule(text);
  } catch (error) {
    if (error instanceof ScheduleError) {
      throw new SettingsError('DEFAULT_MESSAGE', error.given, error.allowed);
    }
    throw error;
  }
}
