// From a choice to a badge's options: the same that the service reads from the address in the snippet.
import { messageBadge, wordsColors, type BadgeInput } from '@solidarity-kit/badge';
import { currentMessage } from '@solidarity-kit/campaigns';
import { planBadge, type BadgeChoice } from '@solidarity-kit/snippets';
import { current, ownWords, type Choice } from '@solidarity-kit/snippets/link/choice';

/**
 * The options of a badge.
 *
 * @param now what `default` means depends on the day
 * @throws SnippetError when the choice has a value that is not allowed
 */
export function badgeInput(choice: BadgeChoice, now: Date): BadgeInput {
  const { message, text, options, theme } = planBadge(choice);
  const given: BadgeInput = { ...Object.fromEntries(options), ...(theme && { theme }) };
  if (text) {
    const { label = '', message: words } = text;
    return { ...given, label, message: words, ...wordsColors(label, given) };
  }
  const id = message === current ? currentMessage(now.toISOString()) : message!;
  return messageBadge(id, given.lang ?? 'en', given);
}

/** Whether the badge says words of one's own; until some are written it shows a message. */
export function hasOwnWords({ message, badge }: Choice): boolean {
  return message === ownWords && badge.text.trim() !== '';
}
