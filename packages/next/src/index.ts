// The banner as a server component: its words are in the HTML that Next.js sends or prerenders; the element takes them over in the browser.
import { renderBanner } from '@solidarity-kit/banner/server';
import { defaultMessage } from '@solidarity-kit/banner/words';
import { planBanner, type BannerChoice } from '@solidarity-kit/snippets';
import { createElement, Fragment, type ReactElement } from 'react';
import { Register } from './register.ts';

/** What the banner says and how it looks: the options of the element. */
export interface SolidarityBannerProps extends Partial<BannerChoice> {
  /** Nonce of its style, for a policy with nonces. */
  nonce?: string | undefined;
  /**
   * The time, in milliseconds since 1970, for the message `default` and for dates. Default: the beginning of time, so that a page can be
   * prerendered; the element looks at the clock when its script has come.
   */
  now?: number | undefined;
}

/**
 * The banner. It belongs into the `<body>` of the root layout: last for `bottom` (the default) and `corner`, first for `top` and `sticky`.
 *
 * @throws Error naming the option, what was given and what is allowed
 * @example <SolidarityBanner message="let-aid-in" lang="fr" />
 */
export function SolidarityBanner({
  nonce,
  now = 0,
  ...options
}: SolidarityBannerProps): ReactElement {
  const { checked } = planBanner({ message: defaultMessage, ...options });
  const html = renderBanner(
    { ...checked, position: checked.position ?? 'bottom', nonce, now, lang: checked.lang ?? 'en' },
    () => {},
  );
  const [, opening = '', inner = ''] =
    /^<solidarity-banner([^>]*)>([^]*)<\/solidarity-banner>$/.exec(html) ?? [];
  const attributes = [...opening.matchAll(/ ([\w-]+)(?:="([^"]*)")?/g)].map(
    ([, name, value = '']) => [name!, unescape(value)] as const,
  );
  const element = createElement('solidarity-banner', {
    ...Object.fromEntries(attributes),
    // The browser makes a shadow root of it: it is none of the children that React compares.
    dangerouslySetInnerHTML: { __html: inner },
    suppressHydrationWarning: true,
  });
  return createElement(Fragment, null, html && element, createElement(Register));
}

const unescape = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
