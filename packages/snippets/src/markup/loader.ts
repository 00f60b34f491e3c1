// The script tag made by code, for places that cannot hold a tag with attributes: a tag manager, or React, which does not run tags it renders.
import { scriptUrl } from '../choice/release.ts';
import type { BannerPlan } from '../choice/banner.ts';
import { jsString } from '../escape/js.ts';
import type { Release } from '../types.ts';
import { dataAttributes } from './script.ts';

/**
 * Statements that make the script element, in ECMAScript 5 but for the keyword.
 *
 * @param declare `var` or `const`
 * @param indent spaces before each line
 */
export function makeScript(
  plan: BannerPlan,
  release: Release,
  declare: 'var' | 'const',
  indent: string,
): string {
  const lines = [
    `${declare} script = document.createElement('script');`,
    'script.async = true;',
    `script.src = ${jsString(scriptUrl(release))};`,
    `script.integrity = ${jsString(release.integrity)};`,
    "script.crossOrigin = 'anonymous';",
    ...dataAttributes(plan).map(
      ([name, value]) =>
        `script.setAttribute(${jsString(name)}, ${jsString(value === true ? '' : value)});`,
    ),
  ];
  return lines.map((line) => indent + line).join('\n');
}
