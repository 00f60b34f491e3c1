// The list of scripts in the conf.py of Sphinx, with their attributes.
import type { BannerPlan } from '../choice/banner.ts';
import { pythonString } from '../escape/python.ts';
import type { Release } from '../types.ts';
import { dataAttributes, loadAttributes } from './script.ts';

/** `html_js_files` with one entry. */
export function sphinxScripts(plan: BannerPlan, release: Release): string {
  const [source, ...load] = loadAttributes(release);
  const pairs = [['async', 'async'] as const, ...load, ...dataAttributes(plan)].map(
    ([name, value]) => `    ${pythonString(name)}: ${pythonString(value === true ? name : value)},`,
  );
  return `html_js_files = [\n  (${pythonString(String(source?.[1]))}, {\n${pairs.join('\n')}\n  }),\n]`;
}
