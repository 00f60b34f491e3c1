// The server's form in a page: there before the script, and taken over by the element without a flash, a shift or a lost focus.
import { expect, fixture, html } from '@open-wc/testing';
import { tagName } from './tag-name.ts';
import { SolidarityBanner } from './element.ts';
import { renderBanner, type RenderOptions } from './server.ts';

/** What a parser makes of the server's markup, under a name that no element has yet. */
async function serve(name: string, options: RenderOptions): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const markup = renderBanner(options).replaceAll(tagName, name);
  (box as unknown as { setHTMLUnsafe(markup: string): void }).setHTMLUnsafe(markup);
  return box.firstElementChild as HTMLElement;
}

const part = (banner: Element, name: string): HTMLElement =>
  banner.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`)!;

beforeEach(() => localStorage.clear());

describe('the server’s form', () => {
  it('shows before there is a script, with no close button, which could not work', async () => {
    const banner = await serve('banner-before', { lang: 'ar' });
    const box = part(banner, 'banner').getBoundingClientRect();
    expect(box.height).to.be.greaterThan(40);
    expect(getComputedStyle(part(banner, 'banner')).direction).to.equal('rtl');
    expect(getComputedStyle(part(banner, 'close')).visibility).to.equal('hidden');
  });

  for (const position of ['top', 'sticky', 'inline', 'bottom', 'corner'])
    it(`is taken over where it stands, ${position}`, async () => {
      // What sticks stands at the window's edge, so that a margin of the body would be left out.
      document.body.style.margin = '0';
      const name = `banner-over-${position}`;
      const banner = await serve(name, {
        lang: 'fr',
        message: 'let-aid-in',
        position,
        border: true,
      });
      const nodes = [...banner.shadowRoot!.querySelectorAll('[part]')];
      const measure = (): string =>
        JSON.stringify([
          part(banner, 'banner').getBoundingClientRect(),
          ...nodes.map((node) => node.getBoundingClientRect()),
        ]);
      const [before, text] = [measure(), banner.shadowRoot!.querySelector('p')!.textContent];
      part(banner, 'action').focus();
      customElements.define(name, class extends SolidarityBanner {});
      await (banner as SolidarityBanner).updateComplete;
      expect([...banner.shadowRoot!.querySelectorAll('[part]')]).to.deep.equal(nodes);
      expect(banner.shadowRoot!.querySelector('p')!.textContent).to.equal(text);
      expect(banner.shadowRoot!.querySelector('style')).to.equal(null);
      expect(measure()).to.equal(before);
      expect(banner.shadowRoot!.activeElement).to.equal(part(banner, 'action'));
      expect(getComputedStyle(part(banner, 'close')).visibility).to.equal('visible');
    });

  it('is closed by the element where the reader had closed it', async () => {
    localStorage.setItem('banner-closed:dismissed:permanent-ceasefire', `2 ${Date.now()}`);
    const banner = await serve('banner-closed', {});
    customElements.define('banner-closed', class extends SolidarityBanner {});
    await (banner as SolidarityBanner).updateComplete;
    expect(banner.getBoundingClientRect().height).to.equal(0);
  });
});
