// First decision: a banner for a site or a badge for a README.
import type { TemplateResult } from 'lit';
import {
  current,
  firstMessage,
  type Choice,
  type Kind,
} from '@solidarity-kit/snippets/link/choice';
import type { Change, View } from '../view.ts';
import { segments } from './segments.ts';

/** The change to another kind: what only one of the two can have gives way. */
function toKind(choice: Choice, value: Kind, ui: string): Change {
  // A badge says its language in its address: nobody could find out the page's there.
  if (value === 'badge') return { kind: value, ...(choice.lang === 'auto' && { lang: ui }) };
  return { kind: value, ...(choice.message === current && { message: firstMessage }) };
}

export function kind(view: View): TemplateResult {
  const { t, choice } = view;
  return segments(
    'make',
    t.kind,
    [
      { value: 'banner', words: t.banner },
      { value: 'badge', words: t.badge },
    ] as const,
    choice.kind,
    (value) => view.set(toKind(choice, value, view.ui)),
  );
}
