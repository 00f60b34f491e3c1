// At the bottom: what the page does not do, and where the rest is.
import { html, type TemplateResult } from 'lit';
import type { View } from '../view.ts';

export function foot({ t }: View): TemplateResult {
  return html`<footer class="foot">
    <p>${t.privacy}</p>
    <p>
      <a href="/messages.json">${t.data}</a> · <a href="/assets/fonts-licence.txt">${t.source}</a>
    </p>
  </footer>`;
}
