// The badges in a piece of a README, and the look that most of them have: style and colours, by shields.io's grammar.
import { badgeOptions } from './badge.ts';
import { readQuery } from './query.ts';
import { parseStatic } from './shields.ts';

/** How a badge in a README looks; what its address does not say is absent. */
export interface BadgeLook {
  readonly style?: string;
  readonly color?: string;
  readonly labelColor?: string;
}

/** Addresses as Markdown, HTML, reStructuredText and AsciiDoc have them. */
const addresses = /https?:\/\/[^\s<>"'`)\]}|\\]+/g;
/** Most characters that are looked at, and most badges that are counted. */
const longest = 20_000;
const maxBadges = 100;

/** Whether an address is that of a badge: a static one, or one that has an option of badges. */
const isBadge = ({ hostname, pathname, searchParams }: URL): boolean =>
  /(^|\.)shields\.io$|(^|\.)badgen\.net$/.test(hostname) ||
  /^\/(badge\/|static\/v1)/.test(pathname) ||
  pathname.endsWith('/badge.svg') ||
  ['style', 'labelColor', 'logoColor'].some((name) => searchParams.has(name));

/**
 * The badges in a text, in their order.
 *
 * @param text a line of a README, or a whole one: Markdown, HTML or any other markup
 */
export function badgesIn(text: string): readonly BadgeLook[] {
  const found = text.slice(0, longest).match(addresses) ?? [];
  return found.slice(0, maxBadges).flatMap((address) => {
    // HTML writes “&” as “&amp;”.
    const url = URL.parse(address.replaceAll('&amp;', '&'));
    return url && isBadge(url) ? [lookOf(url)] : [];
  });
}

function lookOf({ pathname, search }: URL): BadgeLook {
  const { style, color, labelColor } = readQuery(badgeOptions, search);
  return {
    ...usable('style', style),
    ...(usable('color', color).color ? usable('color', color) : usable('color', colorIn(pathname))),
    ...usable('labelColor', labelColor),
  };
}

/** The colour in the path of a static badge. */
function colorIn(pathname: string): string | undefined {
  const content = /^\/badge\/(.+?)(?:\.svg|\.png)?$/.exec(pathname)?.[1];
  try {
    return content && parseStatic(decodeURIComponent(content))?.color;
  } catch {
    // Percent signs that escape nothing.
    return undefined;
  }
}

/** An option, if its text is one that it can take. */
function usable(name: 'style' | 'color' | 'labelColor', text: string | undefined): BadgeLook {
  return text && badgeOptions[name].parse(text) !== undefined ? { [name]: text } : {};
}

/** The look that most of some badges have, property by property; of two that are as frequent the first. The style of a badge that names none is `flat`. */
export function commonLook(badges: readonly BadgeLook[]): BadgeLook {
  const style = mostFrequent(badges.map((badge) => badge.style ?? 'flat'));
  const color = mostFrequent(badges.map((badge) => badge.color));
  const labelColor = mostFrequent(badges.map((badge) => badge.labelColor));
  return { ...(style && { style }), ...(color && { color }), ...(labelColor && { labelColor }) };
}

function mostFrequent(values: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
