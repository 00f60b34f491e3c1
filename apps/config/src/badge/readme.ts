// The badge in two READMEs, one on GitHub's light page and one on its dark one, beside badges that READMEs have, in the same style and at true size.
import { textOf } from '@solidarity-kit/campaigns';
import type { BadgeChoice } from '@solidarity-kit/snippets';
import { current, messageOf, ownWords } from '@solidarity-kit/snippets/link/choice';
import { badgeChoice } from '@solidarity-kit/snippets/link/pick';
import { html, type TemplateResult } from 'lit';
import type { View } from '../view.ts';

/** Badges that READMEs have: words and colours of shields.io. */
const neighbours: readonly (readonly [label: string, message: string, color: string])[] = [
  ['build', 'passing', 'brightgreen'],
  ['license', 'MIT', 'blue'],
  ['npm', 'v1.0.0', 'blue'],
];

/** What the snippet gives those who do not see the image. */
function altOf(choice: View['choice']): string {
  const { message, lang, badge } = choice;
  const told = textOf(messageOf(choice), lang);
  if (message === ownWords && badge.text.trim())
    return [badge.label.trim(), badge.text.trim()].filter(Boolean).join(': ');
  return message === current ? told.label : told.text.alt;
}

/** A neighbour in the style of the badge. */
const beside = (
  [label, message, color]: (typeof neighbours)[number],
  style: string,
): BadgeChoice => ({
  text: { label, message },
  color,
  icon: 'none',
  ...(style && { style }),
});

export function readmePreview(view: View): TemplateResult {
  const { t, choice } = view;
  const own = badgeChoice(choice);
  const readme = (theme: 'light' | 'dark', legend: string) =>
    html`<figure class="readme ${theme}">
      <figcaption>${legend}</figcaption>
      <div class="sheet" dir="ltr">
        <p class="title">${t.yourProject}</p>
        <p class="badges">
          ${neighbours.map(
            (one) =>
              html`<kit-badge
                lang="en"
                .choice=${beside(one, choice.badge.style)}
                .alt=${`${one[0]}: ${one[1]}`}
              ></kit-badge> `,
          )}<kit-badge class="ours" .choice=${own} .alt=${altOf(choice)}></kit-badge>
        </p>
        <p class="lines"><i></i><i></i><i></i></p>
      </div>
    </figure>`;
  return html`<div class="readmes">${readme('light', t.onLight)}${readme('dark', t.onDark)}</div>`;
}
