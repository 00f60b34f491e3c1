// The badge at the top of two READMEs, one on a light page and one on a dark: the image as the service draws it, at its size.
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../view.ts';
import { imageOf } from './badge-options.ts';

export function readmePreview(view: View): TemplateResult {
  const { t } = view;
  const image = imageOf(view.choice);
  const readme = (theme: 'light' | 'dark', legend: string) =>
    html`<figure class="readme ${theme}">
      <figcaption>${legend}</figcaption>
      <div class="sheet">
        <p class="title">${t.yourProject}</p>
        <p class="badges">
          ${image ? html`<img src=${image} alt="" height=${view.choice.badge.style === 'for-the-badge' ? 28 : 20} />` : nothing}<i
          ></i><i></i>
        </p>
        <p class="lines"><i></i><i></i><i></i></p>
      </div>
    </figure>`;
  return html`<div class="readmes">${readme('light', t.onLight)}${readme('dark', t.onDark)}</div>`;
}
