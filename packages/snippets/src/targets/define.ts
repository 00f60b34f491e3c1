// What every banner target does the same: check, generate, and say what a policy must allow and what to paste without scripts.
import { planBanner, type BannerPlan } from '../choice/banner.ts';
import { SnippetError } from '../error.ts';
import { imageLink } from '../markup/image.ts';
import { cspFor } from '../markup/script.ts';
import { isLocal, releaseFor } from '../choice/release.ts';
import { note, type Step } from '../steps/step.ts';
import type { BannerTarget, Release, SnippetFile } from '../types.ts';

/** What differs from target to target. */
export interface BannerRecipe extends Omit<BannerTarget, 'kind' | 'generate'> {
  /** Files and steps for a checked choice. */
  build(plan: BannerPlan, release: Release): { files: SnippetFile[]; steps: Step[] };
  /** True where the site owner has no say over headers: no line about the policy then. */
  hosted?: true;
}

/** Whether a snippet's script comes after the page has begun to show. */
const comesLate = (files: readonly SnippetFile[]) =>
  files.some(({ text }) => /\basync\b/.test(text));

/** Whether the banner takes its place among what the page shows already. */
const movesPage = ({ attributes }: BannerPlan) =>
  attributes.some(
    ([name, value]) => name === 'position' && (value === 'top' || value === 'inline'),
  );

/** What is wrong with `inline` where the tag does not stand among the page's words. */
const outOfPlace = (name: string) =>
  new SnippetError(
    'position',
    'inline',
    `top, bottom, sticky or corner: with ${name} the snippet has no place in the text of a page`,
  );

/**
 * A banner target from its recipe.
 *
 * @param recipe id, name, place in the menu, and `build`
 */
export function defineBanner({ build, hosted, ...about }: BannerRecipe): BannerTarget {
  return {
    ...about,
    kind: 'banner',
    generate(choice, from) {
      const plan = planBanner(choice);
      if (about.noInline && plan.inline) throw outOfPlace(about.name);
      const release = releaseFor(from, plan.asks);
      const csp = cspFor(release, plan.asks);
      const { files, steps } = build(plan, release);
      const notes = [
        ...(comesLate(files) && movesPage(plan) ? [note('shift', { target: 'html-instant' })] : []),
        ...(hosted ? [] : [note('csp', { csp })]),
        ...(isLocal(release.origin) ? [note('local')] : []),
      ];
      return {
        files,
        steps: [...steps, ...notes],
        csp,
        withoutScript: imageLink(plan, release),
      };
    },
  };
}
