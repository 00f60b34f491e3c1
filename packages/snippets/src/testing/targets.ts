// Shorthands for tests of targets.
import { findTarget } from '../registry.ts';
import type { BadgeChoice, BannerChoice, BannerTarget, BadgeTarget, Snippet } from '../types.ts';
import { release } from './choices.ts';

/** The snippet of a banner target. */
export function banner(id: string, choice: BannerChoice): Snippet {
  return (findTarget(id) as BannerTarget).generate(choice, release);
}

/** The snippet of a badge target. */
export function badge(id: string, choice: BadgeChoice): Snippet {
  return (findTarget(id) as BadgeTarget).generate(choice, release);
}

/** The text of a snippet's first file. */
export const firstText = (snippet: Snippet): string => snippet.files[0]?.text ?? '';
