// Which files an export has: everything that is curated, and what the page needs.
import { styleNames } from '@solidarity-kit/options';

/** What the service offers, and what of it is wanted. */
export interface Offer {
  /** Ids of the messages, in the kit's order. */
  readonly messages: readonly string[];
  /** Id of the message that `default` stands for. */
  readonly current: string;
  /** Tags of the languages that a message can be in. */
  readonly languages: readonly string[];
  /** Ids of the entries of the directory that have a page. */
  readonly advice: readonly string[];
  /** Ids of the campaigns, by that of each message. */
  readonly campaigns: Readonly<Record<string, string>>;
  /** Files of the signs without words. */
  readonly signs: readonly string[];
  /** Ids of the figures. */
  readonly figures: readonly string[];
  /** Files with the words of a host's own messages, by the message's id: `words/our-vigil-0123456789abcdef.json`. */
  readonly words?: Readonly<Record<string, string>>;
  /** Static files, as paths from the root: `assets/icon.svg`. */
  readonly assets: readonly string[];
}

/** What somebody asks for. */
export interface ExportChoice {
  /** Ids of messages. Default: all. */
  readonly only?: readonly string[] | undefined;
  /** Tags; `all` stands for every language. Default: badges in every language, the rest in {@link mostRead}. */
  readonly lang?: readonly string[] | undefined;
}

/** What is to be made. */
export interface Plan {
  readonly messages: readonly string[];
  /** The same with `default`, where it is there. */
  readonly names: readonly string[];
  /** Languages of the badges. */
  readonly languages: readonly string[];
  /** Languages of the rest. */
  readonly rich: readonly string[];
  /** Paths of all files, without those that describe the export itself. */
  readonly files: readonly string[];
}

/**
 * Languages in which an export has heroes, cards, PNG badges and pages unless others are named. In every language all that would be some 200 MB; this way the
 * whole is 98 MB at release 1.4.1, each release adds 0.7, and 100 is the size at which hosts such as Codeberg Pages ask to stop.
 */
export const mostRead = ['en', 'ar', 'es', 'fr'] as const;

/** Says which name is not known. */
export class ChoiceError extends Error {
  override readonly name = 'ChoiceError';
}

function known(option: string, given: readonly string[], allowed: readonly string[]): string[] {
  const found = new Set<string>();
  for (const name of given) {
    const same = allowed.find((one) => one.toLowerCase() === name.toLowerCase());
    if (!same)
      throw new ChoiceError(`--${option}: there is no "${name}". Allowed: ${allowed.join(', ')}.`);
    found.add(same);
  }
  // In the kit's order, each once.
  return allowed.filter((one) => found.has(one));
}

/** Static files that do not go along: what only a service needs. */
const leftOut = /^(?:banner@next[./]|banner-headers\.json$|build\.json$|worker\.js$)/;

/** The files of one message, or of `default`. */
function filesOf(name: string, languages: readonly string[], rich: readonly string[]): string[] {
  return [
    `${name}.svg`,
    `${name}.png`,
    `${name}.json`,
    `hero/${name}.png`,
    `card/${name}.png`,
    ...languages.flatMap((tag) => styleNames.map((style) => `${name}/${tag}/${style}.svg`)),
    ...rich.flatMap((tag) => [
      `${name}/${tag}/flat.png`,
      `hero/${name}/${tag}.png`,
      `card/${name}/${tag}.png`,
    ]),
  ];
}

/** A page in its languages. */
function pages(path: string, languages: readonly string[]): string[] {
  return [
    `${path}/index.html`,
    ...languages.filter((tag) => tag !== 'en').map((tag) => `${path}/${tag}.html`),
  ];
}

const data = [
  'messages.json',
  'campaigns.json',
  'schema/messages.json',
  'schema/campaigns.json',
  'history.json',
  'projects.json',
  'schema/projects.json',
  'data.json',
  'data/corrections.json',
  'help.js',
  'robots.txt',
];
/** Pages in English and Arabic, beside those of the directory. */
const twoLanguages = ['help', 'quiet', 'privacy', 'docs', 'verify', 'data'];
/** These need the address under which they are found. */
const feeds = ['history', 'help', 'data/corrections'].flatMap((name) => [
  `${name}.rss`,
  `${name}.feed.json`,
]);
const arabicFeeds = ['help', 'data/corrections'].flatMap((name) => [
  `${name}/ar.rss`,
  `${name}/ar.feed.json`,
]);

/**
 * What is to be made.
 *
 * @param url address of the export; without it there are no feeds
 * @throws ChoiceError for a message or a language that there is not
 */
export function planOf(offer: Offer, choice: ExportChoice, url: string | undefined): Plan {
  const { only, lang } = choice;
  if (only?.length === 0 || lang?.length === 0)
    throw new ChoiceError(`--${only?.length === 0 ? 'only' : 'lang'}: nothing is named.`);
  const messages = only ? known('only', only, offer.messages) : offer.messages;
  const all = !lang || lang.some((one) => one.toLowerCase() === 'all');
  const languages = all ? offer.languages : known('lang', lang, offer.languages);
  const rich = lang ? languages : languages.filter((tag) => mostRead.some((one) => one === tag));
  const names = messages.includes(offer.current) ? ['default', ...messages] : messages;
  const help = languages.filter((tag) => tag === 'en' || tag === 'ar');
  const files = [
    'index.html',
    ...offer.assets.filter((path) => path !== 'index.html' && !leftOut.test(path)),
    ...names.flatMap((name) => filesOf(name, languages, rich)),
    ...offer.figures.flatMap((id) => ['svg', 'png', 'json'].map((kind) => `data/${id}.${kind}`)),
    ...pages('about', rich),
    ...messages.flatMap((id) => pages(`about/${id}`, rich)),
    ...[...new Set(messages.map((id) => offer.campaigns[id]))].flatMap((id) =>
      id === undefined ? [] : pages(`about/campaign/${id}`, rich),
    ),
    ...offer.signs,
    ...[...twoLanguages, ...offer.advice.map((id) => `help/${id}`)].flatMap((path) =>
      pages(path, help),
    ),
    ...messages.flatMap((id) => offer.words?.[id] ?? []),
    ...data,
    ...(url ? feeds : []),
    ...(url && help.includes('ar') ? arabicFeeds : []),
    // Nobody looks for it below a path (RFC 9116, section 3).
    ...(url && new URL(url).pathname === '/' ? ['.well-known/security.txt'] : []),
  ];
  return { messages, names, languages, rich, files };
}
