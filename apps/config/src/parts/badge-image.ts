// The image of a badge, by its address at the service.
import { badgeUrl, type BadgeChoice } from '@solidarity-kit/snippets';
import type { Choice } from '@solidarity-kit/snippets/link/choice';
import { badgeChoice } from '@solidarity-kit/snippets/link/pick';

/** Address of the badge of a choice, or undefined while an option cannot be. */
export function imageOf(
  choice: Choice,
  format?: { format: 'png'; scale: number },
): string | undefined {
  return addressOf(badgeChoice(choice, format));
}

/** The same of what the generator takes. */
export function addressOf(choice: BadgeChoice): string | undefined {
  try {
    return badgeUrl(choice, location.origin);
  } catch {
    return undefined;
  }
}
