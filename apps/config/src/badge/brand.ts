// Whether a brand has the name that is written as a badge's logo: without one the service leaves the logo out, and the badge is not what was asked for.
import { parseBadge } from '@solidarity-kit/badge';
import { badgeOptions } from '@solidarity-kit/options';
import type { Choice } from '@solidarity-kit/snippets/link/choice';
import type { Wrong } from '@solidarity-kit/snippets/link/wrong';
import { logoOf } from './draw.ts';

/** What was asked, by name. A name that could not be asked about, as without a network, is not held to be wrong. */
const answers = new Map<string, boolean>();

/**
 * The logo of a badge as something to fix, once it is known that no brand has its name.
 *
 * @param learned called when an answer has come
 */
export function unknownBrand({ kind, badge }: Choice, learned: () => void): readonly Wrong[] {
  const { logo } = badge;
  if (kind !== 'badge' || badgeOptions.logo.parse(logo) === undefined) return [];
  if (answers.get(logo) === false) return [{ field: 'logo', reason: 'logo' }];
  if (!answers.has(logo)) {
    answers.set(logo, true);
    void ask(logo, learned);
  }
  return [];
}

async function ask(name: string, learned: () => void): Promise<void> {
  try {
    const isOne = await isBrand(name);
    answers.set(name, isOne);
    if (!isOne) learned();
  } catch {
    answers.delete(name);
  }
}

async function isBrand(name: string): Promise<boolean> {
  // A picture of one's own is no brand's, and needs none.
  const { logo } = parseBadge({ logo: name });
  return logo === undefined || (await logoOf(logo)) !== undefined;
}
