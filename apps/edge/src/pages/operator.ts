// What the pages say of whoever runs the service, and their colours.
import { operator } from '@solidarity-kit/campaigns';
import { html } from 'hono/html';

type Markup = ReturnType<typeof html>;

const rule = (accent: string) => `:root{--red:${accent}}`;

/** Rules that put the operator's accent in place of the kit's red; the data's schema lets nothing through but `#rrggbb`. */
export function operatorStyles(): string {
  const { colours } = operator;
  if (!colours) return '';
  return `${rule(colours.accent)}@media (prefers-color-scheme:dark){${rule(colours.accentDark)}}`;
}

/** Who runs this, and how to reach them; nothing where they do not say. */
export function operatorFoot(): Markup | '' {
  const { name, about, contact } = operator;
  if (about === undefined && contact === undefined) return '';
  return html`<footer>
    ${about === undefined ? name : html`<a href="${about}" rel="noopener">${name ?? shortOf(about)}</a>`}
    ${contact === undefined ? '' : html`<a href="${contact}" rel="noopener"><bdi dir="ltr">${shortOf(contact)}</bdi></a>`}
  </footer>`;
}

/** An address as people say it: without its scheme. */
export function shortOf(address: string): string {
  return address.replace(/^(https:\/\/(www\.)?|mailto:|tel:)/, '').replace(/\/$/, '');
}
