// A preset for those who would rather be quiet: in a corner, without the flag, in mild words.
import { findMessage } from '@solidarity-kit/campaigns';
import {
  firstMessage,
  messageOf,
  ownWords,
  type Choice,
} from '@solidarity-kit/snippets/link/choice';
import { html, type TemplateResult } from 'lit';
import { pageAt } from '../lib/place.ts';
import type { Change, View } from '../view.ts';

/** What is not the flag, as an icon of a badge. */
const sign = 'olive-branch';

const isMild = (choice: Choice) => findMessage(messageOf(choice))?.message.tone === 'mild';

/** Whether a choice is quiet. */
const isQuiet = ({ kind, banner, badge }: Choice): boolean =>
  kind === 'banner' ? banner.quiet : badge.icon === sign;

/** The change that makes a choice quiet. */
function quieter(choice: Choice): Change {
  const { kind, message } = choice;
  const isKept = isMild(choice) || message === ownWords;
  return {
    ...(!isKept && { message: firstMessage }),
    ...(kind === 'banner'
      ? { banner: { quiet: true, position: 'corner', theme: 'auto', border: false } as const }
      : { badge: { icon: sign } }),
  };
}

export function quiet(view: View): TemplateResult {
  const { t, ui, choice } = view;
  const lang = ui === 'ar' ? 'ar' : 'en';
  const now = isQuiet(choice);
  return html`<p class="preset">
    <button
      type="button"
      class="button"
      aria-pressed=${now}
      aria-describedby="quiet-help"
      @click=${() => view.set(now ? louder(choice) : quieter(choice))}
    >
      ${t.quiet}
    </button>
    <span class="notes" id="quiet-help"
      >${t.quietHelp} <a href=${pageAt(`quiet?lang=${lang}`)}>${t.quietMore}</a></span
    >
  </p>`;
}

/** Back to what an untouched page has. */
const louder = ({ kind }: Choice): Change =>
  kind === 'banner' ? { banner: { quiet: false, position: '' } } : { badge: { icon: '' } };
