// What every badge target does the same: check the choice and work out the addresses.
import { isOwnFile, planUrl, previewOf, withEnding, type Preview } from '../badge/url.ts';
import { planBadge, type BadgePlan } from '../choice/badge.ts';
import { isLocal } from '../choice/release.ts';
import { note, todo, type Step } from '../steps/step.ts';
import type { BadgeTarget, SnippetFile } from '../types.ts';

/** A checked badge with the address of its image. */
export interface BadgeParts extends BadgePlan {
  /** Address of the image. */
  url: string;
  /** What link previews show. */
  preview: Preview;
  /** Address of the image for a light or a dark page. */
  themed(theme: 'light' | 'dark'): string;
  /** Address that ends in `.svg` or `.png`; in the plan's own format unless another is given. */
  ending(format?: 'svg' | 'png'): string;
}

/** What differs from target to target. */
export interface BadgeRecipe extends Omit<BadgeTarget, 'kind' | 'generate'> {
  /** The file that it goes into; also the name of the snippet's file. */
  file: string;
  /** Name of the language for highlighting. */
  language: string;
  build(parts: BadgeParts): string;
  /** Further texts to take in its place, where the first one does not do. */
  also?(parts: BadgeParts): SnippetFile[];
  /** In place of "open the file, paste after the title, look". */
  steps?: Step[];
}

/**
 * A badge target from its recipe.
 *
 * @param recipe id, name, place in the menu, and `build`
 */
export function defineBadge({
  file,
  language,
  build,
  also,
  steps,
  ...about
}: BadgeRecipe): BadgeTarget {
  return {
    ...about,
    kind: 'badge',
    generate(choice, host) {
      const plan = planBadge(choice);
      const url = planUrl(plan, host);
      const parts: BadgeParts = {
        ...plan,
        url,
        preview: previewOf(plan, host),
        themed: (theme) => planUrl(plan, host, { theme }),
        ending: (format = plan.format) => withEnding(planUrl(plan, host, { format }), format),
      };
      return {
        files: [{ name: file, language, text: build(parts) }, ...(also?.(parts) ?? [])],
        steps: [
          ...(isOwnFile(url) ? [todo('savePicture', { file: url })] : []),
          ...(steps ?? [todo('openFile', { file }), todo('pasteTitle'), todo('look')]),
          ...(isLocal(host.origin) ? [note('localImage')] : []),
        ],
      };
    },
  };
}
