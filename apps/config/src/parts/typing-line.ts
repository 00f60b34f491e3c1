// One line of preview at the bottom of a phone's screen, above its keyboard: what is typed stays in sight as it will be read.
import { textOf } from '@solidarity-kit/campaigns';
import { messageOf, ownWords } from '@solidarity-kit/snippets/link/choice';
import { badgeChoice } from '@solidarity-kit/snippets/link/pick';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { View } from '../view.ts';

/** Keeps an element at the bottom of what a keyboard leaves to see, for browsers whose page does not shrink with it. */
function aboveKeyboard(element: Element | undefined): void {
  const seen = globalThis.visualViewport;
  if (!element || !seen) return;
  const place = () => {
    const hidden = document.documentElement.clientHeight - seen.height - seen.offsetTop;
    (element as HTMLElement).style.setProperty('inset-block-end', `${Math.max(0, hidden)}px`);
  };
  seen.onresize = place;
  seen.onscroll = place;
  place();
}

/** Shown by the style sheet, while a field has the focus on a narrow page. It says nothing that the preview does not say, so ears need it not. */
export function typingLine(view: View): TemplateResult | typeof nothing {
  const { choice, half, ui } = view;
  const { text } = textOf(messageOf(choice), choice.lang === 'auto' ? ui : choice.lang);
  const isPicture = choice.kind === 'picture';
  const isOwn = choice.message === ownWords;
  const own = isOwn ? choice.banner : undefined;
  // A whole picture has no room there: its large words stand for it.
  if (isPicture && !isOwn) return nothing;
  return html`<div class="typing-line" aria-hidden="true" ${ref(aboveKeyboard)}>
    ${
      choice.kind === 'badge'
        ? half
          ? html`<kit-badge .choice=${badgeChoice(choice)}></kit-badge>`
          : nothing
        : isPicture
          ? html`<b dir="auto">${choice.picture.headline}</b>`
          : html`<b dir="auto">${own?.headline || text.headline}</b>
              <u dir="auto">${own?.action || text.action}</u>`
    }
  </div>`;
}
