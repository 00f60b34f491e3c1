// The server-rendered form: the element with its words in a declarative shadow root, there in the first paint and without script.
import { findMessage, textOf } from '@solidarity-kit/campaigns';
import { bannerRows } from '@solidarity-kit/options/banner-rows';
import { onlineRows } from '@solidarity-kit/options/online-rows';
import { tagName } from './tag-name.ts';
import { knowAllLocales } from './negotiate.ts';
import { type BannerOptions, readOptions, readRow, type CheckedOptions } from './options.ts';
import { bannerStyles, stylesOf } from './styles.ts';
import { bannerTree } from './template.ts';
import { toHtml } from './to-html.ts';
import type { Attributes, Tree } from './tree.ts';
import { viewOf } from './view.ts';
import { hasWords, scheduledMessage } from './words.ts';

// The server has room for all of them.
knowAllLocales();

/** What the server can say beyond the element's own options. */
export interface RenderOptions extends BannerOptions {
  /**
   * Address of a file with {@link bannerStyles}, for a site whose Content-Security-Policy allows no inline style. Default: a `<style>`
   * inside the shadow root.
   */
  stylesheet?: string | undefined;
  /** Name of the element, for markup that says nothing of the kit; the script has it as `data-tag`. Default `solidarity-banner`. */
  tag?: string | null | undefined;
  /** Nonce of the inline `<style>`. */
  nonce?: string | undefined;
  /** Languages to try when `lang` is not given, most wanted first: the page's, then the reader's (`Accept-Language`). */
  languages?: readonly string[] | undefined;
  /** What theme `auto` follows before there is script: the reader (default), or a `color-scheme` that the page declares. */
  scheme?: 'reader' | 'page' | undefined;
  /** The time, in milliseconds since 1970, for `default` and the dates. Default: now; the clock is read only where one of them is given. */
  now?: number | undefined;
}

export { bannerStyles, stylesOf };

/**
 * The banner as HTML.
 *
 * Put it first in `<body>` for `top` (the default) and `sticky`, last for `bottom` and `corner`. Without script there is no close
 * button, as none could work; its place is kept, so that nothing moves when the script comes. Before `starts` the element is
 * empty; after `ends` nothing is rendered.
 *
 * @param options as the attributes of the element; one that cannot be used counts as not given
 * @param warn called with one sentence: which option, what was given, what is allowed
 * @returns markup for the page, all text in it escaped
 * @example renderBanner({ message: 'let-aid-in', lang: 'ar' })
 */
export function renderBanner(
  options: RenderOptions = {},
  warn: (sentence: string) => void = (sentence) => console.warn('[solidarity-kit]', sentence),
): string {
  const { languages = [], stylesheet, nonce, scheme = 'reader' } = options;
  // Next.js refuses to render ahead what reads the clock.
  const now = options.now ?? (needsClock(options) ? Date.now() : 0);
  const checked = withWords(readOptions(options, warn), languages, now);
  if (now >= checked.ends) return '';
  const view = viewOf(checked, { languages, now });
  if (view.problem) warn(view.problem);
  const { theme, dismissible, icon, border } = checked;
  const position = checked.position ?? 'top';
  const styleSheet: Tree = stylesheet
    ? ['link', { rel: 'stylesheet', href: stylesheet }]
    : ['style', { nonce }];
  const tree = bannerTree(view, {
    scheme: theme === 'light' || theme === 'dark' ? theme : scheme === 'reader' ? 'reader' : '',
    flag: theme === 'flag',
    icon,
    position,
    dismissible,
    border,
  });
  // The words are in the page; what the element may ask for later is checked here as well.
  for (const option of ['words', 'live'] as const)
    readRow(option, onlineRows[option], checked[option] || undefined, warn);
  const name = readRow('tag', bannerRows.tag, options.tag, warn) ?? tagName;
  // The one text that is not escaped is the kit's own style sheet.
  const style = stylesheet
    ? toHtml(styleSheet)
    : toHtml(styleSheet).replace('></', () => `>${stylesOf(name)}</`);
  const shadow =
    now < checked.starts
      ? ''
      : `<template shadowrootmode="open">${style}${toHtml(tree)}</template>`;
  const attributes: Attributes = {
    message: options.message ?? undefined,
    lang: view.lang,
    theme: theme === 'auto' ? undefined : theme,
    position,
    dismissible: dismissible ? undefined : 'false',
    'dismiss-days': options.dismissDays?.toString(),
    starts: options.starts ?? undefined,
    ends: options.ends ?? undefined,
    headline: checked.headline,
    action: checked.action,
    href: checked.href,
    icon: icon ? undefined : 'none',
    border: border ? '' : undefined,
    figure: checked.figure,
    words: attributeOf(checked.words),
    live: attributeOf(checked.live),
  };
  return toHtml([name, attributes]).replace('></', () => `>${shadow}</`);
}

/** What is on without a value, with one, or off. */
function attributeOf(given: unknown): string | undefined {
  return given === true ? '' : given ? String(given) : undefined;
}

/** Whether what is shown depends on the day. */
const needsClock = ({ message, starts, ends }: RenderOptions): boolean =>
  !message || !findMessage(message) || Boolean(starts || ends);

/** The server knows every message in every locale; what the script will not know goes into the attributes. */
function withWords(
  checked: CheckedOptions,
  languages: readonly string[],
  now: number,
): CheckedOptions {
  const { message } = checked;
  const id = !message || message === 'default' ? scheduledMessage(now) : message;
  if (checked.headline !== undefined || !findMessage(id)) return checked;
  const tag = checked.lang ?? languages[0] ?? 'en';
  const { text, locale } = textOf(id, tag);
  if (hasWords(id, locale)) return checked;
  return {
    ...checked,
    lang: locale,
    headline: text.headline,
    action: checked.action ?? text.action,
    href: checked.href ?? (hasWords(id, 'en') ? undefined : findMessage(id)!.message.link),
  };
}
