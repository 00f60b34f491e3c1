// Every target, and the one function that makes a snippet.
import { withAbout } from './choice/about.ts';
import { SnippetError } from './error.ts';
import type { StepWords } from './steps/words/en.ts';
import { all as badgeTargets } from './targets/badge/index.generated.ts';
import { all as bannerTargets } from './targets/banner/index.generated.ts';
import {
  targetGroups,
  type BadgeChoice,
  type BannerChoice,
  type Release,
  type Snippet,
  type Target,
} from './types.ts';

const rank = (target: Target): number => targetGroups.indexOf(target.group) * 1000 + target.order;

/** Every target in the order of a menu: banners first, by group, then by the target's place in it. */
export const targets: readonly Target[] = [bannerTargets, badgeTargets].flatMap(
  (list: readonly Target[]) =>
    list.toSorted((a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id)),
);

/** The target with this id, which is unique over banners and badges. */
export function findTarget(id: string): Target | undefined {
  return targets.find((target) => target.id === id);
}

/**
 * What people call a target.
 *
 * @param words the dictionary of the reader's language; without one, in English
 */
export function targetName({ id, name }: Target, words?: StepWords): string {
  return words?.[`name-${id}` as keyof StepWords] ?? name;
}

/**
 * Makes a snippet. Pure: the same choice and release give the same text.
 *
 * @param target id of a target
 * @param choice what to say and how: of a banner or of a badge, as the target's kind is
 * @param release where the script comes from and which one it is
 * @throws SnippetError when the target is unknown or the choice has a value that is not allowed
 */
export function snippet(
  target: string,
  choice: BannerChoice | BadgeChoice,
  release: Release,
): Snippet {
  const found = findTarget(target);
  if (!found) {
    throw new SnippetError('target', target, `one of ${targets.map(({ id }) => id).join(', ')}`);
  }
  const led = withAbout(choice, release);
  return found.kind === 'banner'
    ? found.generate(led as BannerChoice, release)
    : found.generate(led as BadgeChoice, release);
}
