// The badge at the top of two READMEs, one on a light page and one on a dark: the image as the service draws it, at its size.
import { textOf } from '@solidarity-kit/campaigns';
import { current, firstMessage } from '@solidarity-kit/snippets/link/choice';
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../view.ts';
import { imageOf } from './badge-image.ts';

/** What the snippet gives those who do not see the image. */
function altOf({ message, lang, badge }: View['choice']): string {
  const told = textOf(message === current ? firstMessage : message, lang);
  if (badge.label || badge.text)
    return `${badge.label || told.label}: ${badge.text || told.text.badge}`;
  return message === current ? told.label : told.text.alt;
}

export function readmePreview(view: View): TemplateResult {
  const { t } = view;
  const image = imageOf(view.choice);
  const readme = (theme: 'light' | 'dark', legend: string) =>
    html`<figure class="readme ${theme}">
      <figcaption>${legend}</figcaption>
      <div class="sheet">
        <p class="title">${t.yourProject}</p>
        <p class="badges">
          ${image ? html`<img src=${image} alt=${altOf(view.choice)} height=${view.choice.badge.style === 'for-the-badge' ? 28 : 20} />` : nothing}<i
          ></i><i></i>
        </p>
        <p class="lines"><i></i><i></i><i></i></p>
      </div>
    </figure>`;
  return html`<div class="readmes">${readme('light', t.onLight)}${readme('dark', t.onDark)}</div>`;
}
