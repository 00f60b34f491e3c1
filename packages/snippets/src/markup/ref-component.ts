// A component of React that makes the script itself, since React does not run a script tag that it renders in the browser.
import type { BannerPlan } from '../choice/banner.ts';
import type { Release } from '../types.ts';
import { makeScript } from './loader.ts';

/**
 * A component named `SolidarityBanner`, for any React since 16: valid JavaScript, and TypeScript under `strict`. The script is made when
 * its place is there, and once: React calls the function again after each render.
 */
export function refComponent(plan: BannerPlan, release: Release): string {
  return [
    'export function SolidarityBanner() {',
    '  return (',
    '    <div',
    '      ref={(place) => {',
    '        if (!place || place.firstChild) return;',
    makeScript(plan, release, 'const', '        '),
    '        place.append(script);',
    '      }}',
    '    />',
    '  );',
    '}',
  ].join('\n');
}
