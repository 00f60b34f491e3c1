// Rows of the list of messages: a message, whichever is current, and words of one's own. The chosen one opens.
import { current, ownWords as own } from '@solidarity-kit/snippets/link/choice';
import { html, nothing, type TemplateResult } from 'lit';
import { folded, type Entry } from '../lib/messages.ts';
import type { View } from '../view.ts';
import { ownWords } from './own-words.ts';

/** A row: a radio button, what it stands for, and what it opens to. */
function row(
  view: View,
  value: string,
  words: TemplateResult,
  beside: string,
  inside: TemplateResult | typeof nothing,
): TemplateResult {
  const isChosen = value === view.choice.message;
  return html`<div class="row-of ${isChosen ? 'chosen' : ''}">
    <label class="message">
      <input
        type="radio"
        name="message"
        value=${value}
        .checked=${isChosen}
        @change=${() => view.set({ message: value })}
      />
      ${words} ${beside ? html`<span class="campaign">${beside}</span>` : nothing}
    </label>
    ${isChosen ? inside : nothing}
  </div>`;
}

/** A message. @param named whether its campaign stands beside it; else a direct tone does */
export function messageRow(view: View, entry: Entry, named: boolean): TemplateResult {
  // A campaign that is called what it says need not say it twice.
  const name = folded(entry.words) === folded(entry.campaignName) ? '' : entry.campaignName;
  const isForeign = entry.lang !== view.ui;
  return row(
    view,
    entry.id,
    html`<span
      class="words"
      lang=${isForeign ? entry.lang : nothing}
      dir=${isForeign ? entry.dir : nothing}
      >${entry.words}</span
    >`,
    named ? name : entry.tone === 'direct' ? view.t.direct : '',
    html`<kit-message-details .view=${view} .message=${entry.id}></kit-message-details>`,
  );
}

/** Whichever message is current: for images, whose address stays as it is. */
export function currentRow(view: View): TemplateResult {
  const { t } = view;
  const words = html`<span class="words">${t.current}<small>${t.currentHelp}</small></span>`;
  return row(view, current, words, '', nothing);
}

/** Words of one's own. */
export function ownRow(view: View): TemplateResult {
  return row(view, own, html`<span class="words">${view.t.writeOwn}</span>`, '', ownWords(view));
}
