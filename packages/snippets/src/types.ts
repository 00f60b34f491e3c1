// The shapes that the generator takes and gives.
import type { Step } from './steps/step.ts';

/** Where badges and pages come from. */
export interface Host {
  /** Origin of the service, `https://host`, or the address of an export, `https://host/kit`; without a slash at the end. */
  origin: string;
  /** Whether there are plain files only (an export), which then stand in the snippet by their names; or which files there are. Default: a service. */
  files?: boolean | ((path: string) => boolean) | undefined;
}

/** Where the script comes from, and which one: an exact version and the hash that a browser checks it against. */
export interface Release extends Host {
  /** Exact version of the script, e.g. `1.0.0`. */
  version: string;
  /** Subresource integrity of that file, `sha384-…`. */
  integrity: string;
  /** The same of `online.js`, the script that can ask for words and for the feed; left out where a release has none. */
  online?: string | undefined;
}

/** What a banner should say and how; what is left out has the element's default. */
export interface BannerChoice {
  /** Id of a message, e.g. `ceasefire-now`, or `default` for whatever is current. */
  message: string;
  /** BCP 47 tag. Default: the page's language, then the reader's, then English. */
  lang?: string | undefined;
  /** Default `auto`: as the reader's system has it. */
  theme?: 'auto' | 'light' | 'dark' | 'flag' | undefined;
  /** Default `bottom`, so that the page does not shift. */
  position?: 'top' | 'bottom' | 'sticky' | 'inline' | 'corner' | undefined;
  /** Whether a reader can close it. Default `true`. */
  dismissible?: boolean | undefined;
  /** Days that a closed banner stays closed, 0 to 3650. Default 7. */
  dismissDays?: number | undefined;
  /** First moment that it shows, ISO 8601. Default: now. */
  starts?: string | undefined;
  /** Moment from which it no longer shows, ISO 8601. Default: never. */
  ends?: string | undefined;
  /** The site's own headline in place of the message's. */
  headline?: string | undefined;
  /** The site's own words for the link. */
  action?: string | undefined;
  /** The site's own link: http, https, or a path that begins with `/`; `about` for the service's page about the message. */
  href?: string | undefined;
  /** `none` for a banner without the small flag. Default `flag`. */
  icon?: 'flag' | 'none' | undefined;
  /** Whether it has an embroidered border. Default `false`. */
  border?: boolean | undefined;
  /** A line with a figure under the headline: the words as `figureLine` of the banner makes them, or an id, whose words are then loaded. */
  figure?: string | undefined;
  /** `load`: words of the page's language come from the script's host; or the address of a site's own file, with its hash. */
  words?: string | undefined;
  /** Follow the signed feed: `yes` for that of the script's host, or an address with the keys that may sign it. */
  live?: string | boolean | undefined;
  /** Name of the element, for markup that says nothing of the kit. Default `solidarity-banner`. */
  tag?: string | undefined;
}

/** What a badge should say and how; what is left out has the service's default. */
export interface BadgeChoice {
  /** Id of a message, or `default` for whatever is current. One of `message` and `text` is needed. */
  message?: string | undefined;
  /** Own words: an optional label segment and the message segment. */
  text?: { label?: string | undefined; message: string };
  /** BCP 47 tag. Default `en`. */
  lang?: string | undefined;
  /** Name of a badge style, e.g. `flat-square`. Default `flat`. */
  style?: string | undefined;
  /** `light`, `dark` or `auto`. Default: the badge's own colours. */
  theme?: string | undefined;
  /** Name of one of the kit's icons, or `none`. */
  icon?: string | undefined;
  /** Name of a brand's logo (simple-icons slug). */
  logo?: string | undefined;
  /** Colour of the logo: a name or hex digits. Default: that of the text beside it. */
  logoColor?: string | undefined;
  /** Colour of the message segment: a name or hex digits. */
  color?: string | undefined;
  /** Colour of the label segment: a name or hex digits. */
  labelColor?: string | undefined;
  /** Where the badge leads, http or https; `about` for the service's page about the message. Default: the message's action. */
  link?: string | undefined;
  /** Default `svg`. */
  format?: 'svg' | 'png' | undefined;
  /** Pixels per CSS pixel of a PNG, 1 to 4. Default: the service's. */
  scale?: number | undefined;
}

/** One file to make, or one piece of text to paste into an existing one. */
export interface SnippetFile {
  /** Path in the project where there is one, else what the text is, e.g. `snippet.html`. */
  name: string;
  /** Name of the language for highlighting: `html`, `jsx`, `vue`, `markdown`, … */
  language: string;
  /** The text itself, `\n` line ends, no line end after the last line. */
  text: string;
}

/** What to paste, where, what it needs, and what to paste where scripts are not allowed. */
export interface Snippet {
  files: SnippetFile[];
  /** What to do, in order; put in words with `stepText`. */
  steps: Step[];
  /** What a Content-Security-Policy has to allow; absent when the snippet runs no script. */
  csp?: string;
  /** An image in a link, as HTML; absent when the snippet itself has no script. */
  withoutScript?: string;
}

/** How targets are grouped in a menu, in the order of `targetGroups`. */
export type TargetGroup =
  | 'html'
  | 'builder'
  | 'static'
  | 'framework'
  | 'server'
  | 'readme'
  | 'forum';

interface TargetBase {
  /** Slug: used in URLs and on the command line; never changes. */
  id: string;
  /** What people call it: a proper name, and after a comma the variant, in English; in other languages it is in the dictionaries of the steps (`targetName`). */
  name: string;
  group: TargetGroup;
  /** Place in its group, smallest first. */
  order: number;
}

/** A place that takes a banner. */
export interface BannerTarget extends TargetBase {
  kind: 'banner';
  /** True where the snippet goes into the head or a configuration, so that the position `inline` is refused: do not offer it. */
  noInline?: true;
  /** @throws SnippetError when the choice has a value that is not allowed. */
  generate(choice: BannerChoice, release: Release): Snippet;
}

/** A place that takes a badge. */
export interface BadgeTarget extends TargetBase {
  kind: 'badge';
  /** @throws SnippetError when the choice has a value that is not allowed. */
  generate(choice: BadgeChoice, release: Host): Snippet;
}

export type Target = BannerTarget | BadgeTarget;

/** The groups in the order in which a menu shows them. */
export const targetGroups: readonly TargetGroup[] = [
  'html',
  'builder',
  'static',
  'framework',
  'server',
  'readme',
  'forum',
];
