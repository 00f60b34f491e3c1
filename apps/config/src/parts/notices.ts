// What a reader should know before anything else: what a link asked for in vain, and that the network is away.
import { html, nothing, type TemplateResult } from 'lit';
import type { Refused } from '@solidarity-kit/snippets/link/query';
import { fieldName } from '../lib/fields.ts';
import { say, type View } from '../view.ts';

/** Most characters of a value that are told: a link can carry very long ones. */
const longest = 80;

export function notices(view: View, refused: readonly Refused[], offline: boolean): TemplateResult {
  const { t, ui } = view;
  const told = refused.map(({ option, given }) =>
    say(view, t.refusedOne, {
      field: fieldName(t, option),
      given: given.length > longest ? `${given.slice(0, longest)}…` : given,
    }),
  );
  const list = new Intl.ListFormat(ui).format(told);
  return html`${told.length ? html`<p class="notice" role="status">${say(view, t.refused, { list })}</p>` : nothing}
  ${offline ? html`<p class="notice" role="status">${t.offline}</p>` : nothing}`;
}
