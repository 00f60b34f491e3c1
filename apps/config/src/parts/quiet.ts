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

/** Whether its words are mild, or the site's own. */
const isKept = (choice: Choice): boolean => choice.message === ownWords || isMild(choice);

/** Whether a choice is quiet: what was loud and is chosen after the preset, such as the theme with the flag, ends it. */
function isQuiet(choice: Choice): boolean {
  const { kind, banner, badge } = choice;
  const looksQuiet =
    kind === 'banner' ? banner.quiet && banner.theme !== 'flag' : badge.icon === sign;
  return looksQuiet && isKept(choice);
}

/** The change that makes a choice quiet, as a banner and as a badge: who goes on to the other is no louder there. */
function quieter(choice: Choice): Change {
  return {
    ...(!isKept(choice) && { message: firstMessage }),
    banner: { quiet: true, position: 'corner', theme: 'auto', border: false },
    badge: { icon: sign },
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
      @click=${() => view.set(now ? louder : quieter(choice))}
    >
      ${t.quiet}
    </button>
    <span class="notes" id="quiet-help"
      >${t.quietHelp}
      <a href=${pageAt(`quiet?lang=${lang}`)} hreflang=${lang}>${t.quietMore}</a
      >${lang === ui ? '' : ` (${new Intl.DisplayNames(ui, { type: 'language' }).of(lang)})`}</span
    >
  </p>`;
}

/** Back to what an untouched page has. */
const louder: Change = { banner: { quiet: false, position: '' }, badge: { icon: '' } };
