// The banner of a site as HTML: its words are there in the first paint and without JavaScript. Runs anywhere, so that a page may be rendered at the edge.
import { renderBanner } from '@solidarity-kit/banner/server';
import { defaultMessage } from '@solidarity-kit/banner/words';
import { planBanner, type BannerChoice, type Release } from '@solidarity-kit/snippets';
import { langOf, placeIn } from './place.ts';

export { langOf, placeIn };

/** What the banner says and how it looks: the options of the element. `message` defaults to the current one, `position` to `bottom`. */
export type SiteOptions = Partial<BannerChoice>;

/** Names of the files: not `banner.js`, which lists of ad blockers know, and which a site may have. */
export const siteFiles = {
  'banner.js': 'solidarity-kit.js',
  'banner.css': 'solidarity-kit.css',
} as const;

type Released = keyof typeof siteFiles;

/** Address of a file by its name, as a page says it, e.g. `/solidarity-kit.js`. */
export type AddressOf = (name: string) => string;

/** The element and its script in parts, for code that writes elements itself. */
export interface BannerParts {
  /** Attributes of `<solidarity-banner>`, not escaped; '' for one without a value. */
  attributes: Readonly<Record<string, string>>;
  /** What stands in it: a declarative shadow root. */
  inner: string;
  /** Attributes of the script, not escaped; '' for one without a value. */
  script: Readonly<Record<string, string>>;
}

/** The banner of a site, without its files. */
export interface SiteHtml {
  /** The options after the checks. */
  choice: BannerChoice;
  /** The element with its words, and its script, as HTML. `lang` is the page's language, where the site chose none. */
  html(address: AddressOf, lang?: string): string;
  /** The same in parts. */
  parts(address: AddressOf, lang?: string): BannerParts;
  /** A page with the banner in its place; the page itself when it has a banner already, or no place for one. */
  page(html: string, address: AddressOf): string;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const unescape = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Characters that template languages read as their own, as HTML's references: the same to a browser, and nothing to a template. */
const inert = (html: string): string =>
  html.replace(/[{}%@`$]/g, (character) => `&#${character.codePointAt(0)};`);

const attribute = ([name, value]: [string, string]): string =>
  value === '' ? name : `${name}="${escape(value)}"`;

/** What stands for the style sheet's address until it is known. */
const placeholder = 'solidarity-kit-style-sheet';

/**
 * The HTML of a site's banner.
 *
 * @param options what it says; the same options and release give the same bytes
 * @param host the release of a host that serves the script; default: files of the site itself
 * @throws SnippetError naming the option, what was given and what is allowed
 */
export function siteHtml(options: SiteOptions = {}, host?: Release): SiteHtml {
  const choice = planBanner({ message: defaultMessage, ...options }).checked;
  const place = choice.position ?? 'bottom';
  const addressIn =
    (address: AddressOf) =>
    (file: Released): string =>
      host ? `${host.origin}/${file.replace('.', `@${host.version}.`)}` : address(siteFiles[file]);
  const element = (address: AddressOf, lang?: string): string => {
    const spoken = choice.lang ?? lang;
    const rendered = renderBanner(
      {
        ...choice,
        position: place,
        ...(spoken ? { lang: spoken } : {}),
        stylesheet: placeholder,
        now: 0, // built once and read for months: see snippets/src/markup/rendered.ts
      },
      () => {},
    );
    return inert(rendered).replace(placeholder, () => escape(addressIn(address)('banner.css')));
  };
  const script = (address: AddressOf): Record<string, string> => ({
    src: addressIn(address)('banner.js'),
    ...(host ? { integrity: host.integrity, crossorigin: 'anonymous' } : {}),
    // The script finds the element by its message: with another one, or with the default of its own day, it would add a second banner.
    'data-message': choice.message,
  });
  const html = (address: AddressOf, lang?: string): string => {
    const attributes = Object.entries(script(address)).map(attribute).join(' ');
    return `${element(address, lang)}\n<script async ${attributes}></script>`;
  };
  return {
    choice,
    html,
    parts(address, lang) {
      const [, opening, inner] = /^<solidarity-banner([^>]*)>([^]*)<\/solidarity-banner>$/.exec(
        element(address, lang),
      )!;
      const attributes = [...opening!.matchAll(/ ([\w-]+)(?:="([^"]*)")?/g)].map(
        ([, name, value = '']) => [name!, unescape(readable(value))] as const,
      );
      return { attributes: Object.fromEntries(attributes), inner: inner!, script: script(address) };
    },
    page(page, address) {
      const at = page.includes('<solidarity-banner') ? -1 : placeIn(page, place);
      return at < 0 ? page : page.slice(0, at) + html(address, langOf(page)) + page.slice(at);
    },
  };
}

/** `inert` taken back. */
const readable = (html: string): string =>
  html.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

/** Addresses of files that lie at the root of a site, by the path under which the site is. */
export const under =
  (base: string): AddressOf =>
  (name) =>
    base.replace(/\/?$/, '/') + name;
