// First decision: a banner for a site, a badge for a README, or a picture to share.
import type { TemplateResult } from 'lit';
import {
  current,
  firstMessage,
  type Choice,
  type Kind,
} from '@solidarity-kit/snippets/link/choice';
import type { Change, View } from '../view.ts';
import { segments } from './segments.ts';

/** The change to another kind: what the kind cannot have gives way. */
function toKind({ lang, message }: Choice, to: Kind, ui: string): Change {
  const isLost = to === 'banner' && message === current;
  return {
    kind: to,
    // An image says its language in its address: nobody could find out the page's there.
    ...(to !== 'banner' && lang === 'auto' && { lang: ui }),
    ...(isLost && { message: firstMessage }),
  };
}

export function kind(view: View): TemplateResult {
  const { t, choice } = view;
  return segments(
    'make',
    t.kind,
    [
      { value: 'banner', words: t.banner },
      { value: 'badge', words: t.badge },
      { value: 'picture', words: t.picture },
    ] as const,
    choice.kind,
    (value) => view.set(toKind(choice, value, view.ui)),
  );
}
