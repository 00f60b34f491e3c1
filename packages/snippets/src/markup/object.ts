// The script tag as an object literal, for configuration files that list the tags of the head.
import { jsKey, jsString } from '../escape/js.ts';
import type { BannerPlan } from '../choice/banner.ts';
import type { Release } from '../types.ts';
import { scriptAttributes } from './script.ts';

/**
 * Attributes as an object literal, one property a line.
 *
 * @param bare how an attribute without a value is written, e.g. `true` or `''`
 * @param indent spaces before the closing brace; properties have two more
 */
export function attributesObject(
  plan: BannerPlan,
  release: Release,
  bare: string,
  indent: string,
): string {
  const lines = scriptAttributes(plan, release).map(
    ([name, value]) => `${indent}  ${jsKey(name)}: ${value === true ? bare : jsString(value)},`,
  );
  return `{\n${lines.join('\n')}\n${indent}}`;
}
