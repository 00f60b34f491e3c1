// At the bottom: what the page does not do, where the rest is, and the way to leave no trace.
import { operator } from '@solidarity-kit/campaigns';
import { html, nothing, type TemplateResult } from 'lit';
import { beside } from '../lib/place.ts';
import type { View } from '../view.ts';

/** An address as people say it. */
const short = (address: string) => address.replace(/^(https:\/\/|mailto:|tel:)/, '');

/** Who runs this, and how to reach them; nothing where they do not say. */
function host(): TemplateResult | typeof nothing {
  const { name, about, contact } = operator;
  if (about === undefined && contact === undefined) return nothing;
  return html`<p class="host">
    ${about ? html`<a href=${about} rel="noopener noreferrer">${name ?? short(about)}</a>` : name}
    ${contact ? html`${about || name ? '· ' : nothing}<a href=${contact} rel="noopener noreferrer" dir="ltr">${short(contact)}</a>` : nothing}
  </p>`;
}

/** @param forget takes away everything that this page keeps */
export function foot({ t, ui }: View, forget: () => void): TemplateResult {
  // The service's own pages speak two languages.
  const lang = ui === 'ar' ? 'ar' : 'en';
  const page = (path: string) => {
    const [name, part] = path.split('#');
    return beside(`${name}?lang=${lang}${part ? `#${part}` : ''}`);
  };
  return html`<footer class="foot">
    <p>
      ${t.privacy}
      <button type="button" class="quiet" @click=${forget}>${t.forget}</button>
    </p>
    <nav>
      ${host()}
      <ul>
        <li><a href=${page('docs#how')}>${t.howItWorks}</a></li>
        <li><a href=${page('docs')}>${t.docs}</a></li>
        <li><a href=${page('docs#source')}>${t.sourceCode}</a></li>
        <li><a href=${page('privacy')}>${t.privacyPage}</a></li>
        <li><a href=${page('help')}>${t.help}</a></li>
      </ul>
      <p class="notes"><a href=${beside('assets/fonts-licence.txt')}>${t.source}</a></p>
    </nav>
  </footer>`;
}
