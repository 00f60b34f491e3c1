// The script tag that brings a banner: its attributes once, for every syntax that can carry a tag.
import { scriptUrl } from '../choice/release.ts';
import type { BannerPlan } from '../choice/banner.ts';
import type { Release } from '../types.ts';
import { htmlWriter, setAttributes, type Attribute, type AttributeWriter } from './tag.ts';

/** The attributes that load the script: address, hash, and the mode without which no hash is checked across origins. */
export function loadAttributes(release: Release): Attribute[] {
  return [
    ['src', scriptUrl(release)],
    ['integrity', release.integrity],
    ['crossorigin', 'anonymous'],
  ];
}

/** The options as `data-` attributes of the script tag. */
export function dataAttributes(plan: BannerPlan): Attribute[] {
  const tag: Attribute[] = plan.tag ? [['tag', plan.tag]] : [];
  return [...plan.attributes, ...tag].map(([name, value]) => [`data-${name}`, value]);
}

/** All attributes of the script tag: what loads it without blocking the page, then the options. */
export function scriptAttributes(plan: BannerPlan, release: Release): Attribute[] {
  return [['async', true], ...loadAttributes(release), ...dataAttributes(plan)];
}

/** The whole script tag, in HTML unless another way of writing attributes is given. */
export function scriptTag(
  plan: BannerPlan,
  release: Release,
  write: AttributeWriter = htmlWriter,
): string {
  return `${setAttributes('<script', scriptAttributes(plan, release), write)}></script>`;
}

/** The script tag that the page waits for: where the banner takes its place before anything is painted, nothing moves. */
export function blockingTag(plan: BannerPlan, release: Release): string {
  return `${setAttributes('<script', [...loadAttributes(release), ...dataAttributes(plan)])}></script>`;
}

/** What a Content-Security-Policy has to allow for the script to run, and to ask its host where it does: nothing else is needed. */
export function cspFor(release: Release, asks = false): string {
  const { origin } = new URL(release.origin);
  return asks ? `script-src ${origin}; connect-src ${origin}` : `script-src ${origin}`;
}

/** The end of the script's address with the options in it, for loaders that keep no `data-` attributes: `banner@…#message=…`. */
export function scriptFragment(plan: BannerPlan, release: Release): string {
  const options = dataAttributes(plan).map(([name, value]) => [
    name.slice('data-'.length),
    value === true ? '' : value,
  ]);
  return `${scriptUrl(release).slice(release.origin.length)}#${new URLSearchParams(options)}`;
}
