// At the bottom: what the page does not do, where the rest is, and the way to leave no trace.
import { operator } from '@solidarity-kit/campaigns';
import { html, nothing, type TemplateResult } from 'lit';
import { beside, pageAt } from '../lib/place.ts';
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
  /** A link to a page of the kit; nothing where an export lacks it. */
  const page = (path: string, words: string) => {
    const [name, part] = path.split('#');
    const address = pageAt(`${name}?lang=${lang}${part ? `#${part}` : ''}`);
    return address ? html`<li><a href=${address}>${words}</a></li>` : nothing;
  };
  return html`<footer class="foot">
    <p>
      ${t.privacy}
      <button type="button" class="quiet" @click=${forget}>${t.forget}</button>
    </p>
    <nav>
      ${host()}
      <ul>
        ${page('docs#how', t.howItWorks)} ${page('docs', t.docs)}
        ${page('docs#source', t.sourceCode)} ${page('privacy', t.privacyPage)}
        ${page('help', t.help)}
      </ul>
      <p class="notes"><a href=${beside('assets/fonts-licence.txt')}>${t.source}</a></p>
    </nav>
  </footer>`;
}
