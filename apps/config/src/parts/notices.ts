// What a reader should know before anything else: what a link asked for in vain, and that the network is away.
import { html, nothing, type TemplateResult } from 'lit';
import type { Refused } from '@solidarity-kit/snippets/link/query';
import { say, type View } from '../view.ts';

export function notices(view: View, refused: readonly Refused[], offline: boolean): TemplateResult {
  const { t } = view;
  return html`${refused.map(
    ({ option, given }) =>
      html`<p class="notice" role="status">${say(view, t.refused, { option, given })}</p>`,
  )}
  ${offline ? html`<p class="notice" role="status">${t.offline}</p>` : nothing}`;
}
