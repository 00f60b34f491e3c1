// <solidarity-banner> in a page: what a reader sees, hears and does.
import { expect, fixture, html, waitUntil, nextFrame } from '@open-wc/testing';
import { dismissalKey } from './dismissal.ts';
import type { SolidarityBanner } from './index.ts';
import { define } from './define.ts';

const part = (banner: Element, name: string): HTMLElement =>
  banner.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`)!;
const words = (banner: Element, name: string): string => part(banner, name).textContent!;
const shown = (banner: Element): boolean => banner.shadowRoot!.querySelector('section') !== null;

define();

beforeEach(() => localStorage.clear());

describe('solidarity-banner', () => {
  it('renders', async () => {
    const banner = await fixture<SolidarityBanner>(
      html`<solidarity-banner lang="en"></solidarity-banner>`,
    );
    expect(banner.visible).to.equal(true);
    expect(words(banner, 'headline')).to.equal('We call for a permanent ceasefire in Gaza.');
    expect(part(banner, 'action').getAttribute('href')).to.match(/^https:/);
    expect(part(banner, 'banner').getBoundingClientRect().height).to.be.greaterThan(40);
  });

  for (const theme of ['light', 'dark', 'flag', 'auto'])
    it(`is accessible, ${theme}`, async () => {
      const banner = await fixture(
        html`<solidarity-banner lang="en" theme=${theme} border></solidarity-banner>`,
      );
      await expect(banner).to.be.accessible();
    });

  it('has no flag where it has no icon', async () => {
    const banner = await fixture(html`<solidarity-banner icon="none"></solidarity-banner>`);
    expect(banner.shadowRoot!.querySelector('[part=flag]')).to.equal(null);
    banner.removeAttribute('icon');
    await nextFrame();
    expect(part(banner, 'flag').getBoundingClientRect().width).to.be.greaterThan(20);
  });

  it('is not squeezed in a narrow column', async () => {
    const column = await fixture(
      html`<div style="width: 240px">
        <solidarity-banner lang="en" position="inline"></solidarity-banner>
      </div>`,
    );
    const { height } = part(column.firstElementChild!, 'banner').getBoundingClientRect();
    expect(height).to.be.lessThan(260);
  });

  it('with text too large for the window it leaves some of that, and its cross within reach', async () => {
    document.documentElement.style.fontSize = '500%';
    const banner = await fixture(
      html`<solidarity-banner lang="en" position="corner"></solidarity-banner>`,
    );
    await nextFrame();
    const { top, height } = part(banner, 'banner').getBoundingClientRect();
    document.documentElement.style.fontSize = '';
    expect(height).to.be.lessThan(innerHeight * 0.61);
    expect(top).to.be.greaterThan(0);
  });

  it('is a landmark with the headline as its name', async () => {
    const banner = await fixture(html`<solidarity-banner lang="en"></solidarity-banner>`);
    const region = part(banner, 'banner');
    expect(region.localName).to.equal('section');
    const label = banner.shadowRoot!.getElementById(region.getAttribute('aria-labelledby')!);
    expect(label?.textContent).to.equal(words(banner, 'headline'));
  });

  it('marks language and direction, whatever those of the page are', async () => {
    const page = await fixture(
      html`<div lang="de" dir="ltr"><solidarity-banner lang="ar"></solidarity-banner></div>`,
    );
    const region = part(page.firstElementChild!, 'banner');
    expect(region.lang).to.equal('ar');
    expect(getComputedStyle(region).direction).to.equal('rtl');
    expect(words(page.firstElementChild!, 'headline')).to.match(/[\u0600-\u06ff]/);
  });

  it('speaks the language of the page around it', async () => {
    const page = await fixture(
      html`<div lang="fr-CA"><solidarity-banner></solidarity-banner></div>`,
    );
    expect(part(page.firstElementChild!, 'banner').lang).to.equal('fr');
  });

  it('follows its attributes without making its nodes anew', async () => {
    const banner = await fixture<SolidarityBanner>(
      html`<solidarity-banner lang="en"></solidarity-banner>`,
    );
    const link = part(banner, 'action');
    banner.setAttribute('lang', 'ar');
    banner.theme = 'dark';
    await banner.updateComplete;
    expect(part(banner, 'action')).to.equal(link);
    expect(words(banner, 'headline')).to.match(/[\u0600-\u06ff]/);
    expect(part(banner, 'banner').className).to.equal('dark');
  });

  it('takes the words, the link and the picture of the site', async () => {
    const banner = await fixture<SolidarityBanner>(html`
      <solidarity-banner headline="Ours <b>" action="Go" href="/here"></solidarity-banner>
    `);
    expect(words(banner, 'headline')).to.equal('Ours <b>');
    expect(words(banner, 'action')).to.equal('Go');
    expect(part(banner, 'action').getAttribute('href')).to.equal('/here');
    const slotted = await fixture(html`
      <solidarity-banner><i slot="icon">*</i><b slot="headline">Slotted</b></solidarity-banner>
    `);
    const slot = slotted.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=headline]')!;
    expect(slot.assignedNodes()[0]!.textContent).to.equal('Slotted');
    expect(part(slotted, 'flag').getBoundingClientRect().width).to.equal(0);
  });

  it('never links to anything but a page', async () => {
    const banner = await fixture(
      html`<solidarity-banner href="javascript:alert(1)"></solidarity-banner>`,
    );
    expect(part(banner, 'action').getAttribute('href')).to.match(/^https:/);
    expect(part(banner, 'action').getAttribute('rel')).to.equal('noopener noreferrer');
  });

  it('puts nothing into storage before the reader asks for it', async () => {
    await fixture(html`<solidarity-banner></solidarity-banner>`);
    expect(localStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
  });

  it('has no close button when it is not dismissible', async () => {
    const banner = await fixture(html`<solidarity-banner dismissible="false"></solidarity-banner>`);
    expect(part(banner, 'close')).to.equal(null);
    const other = await fixture(html`<solidarity-banner dismissible></solidarity-banner>`);
    expect(part(other, 'close')).not.to.equal(null);
  });

  it('does not move by itself', async () => {
    const banner = await fixture(html`<solidarity-banner border></solidarity-banner>`);
    expect(banner.shadowRoot!.getAnimations?.() ?? []).to.deep.equal([]);
    expect(getComputedStyle(part(banner, 'banner')).transitionDuration).to.equal('0s');
  });

  it('comes and goes with its dates', async () => {
    const soon = new Date(Date.now() + 600).toISOString();
    const later = new Date(Date.now() + 1200).toISOString();
    const banner = await fixture(
      html`<solidarity-banner starts=${soon} ends=${later}></solidarity-banner>`,
    );
    expect(shown(banner)).to.equal(false);
    await waitUntil(() => shown(banner), 'it comes', { timeout: 10_000 });
    await waitUntil(() => !shown(banner), 'it goes', { timeout: 10_000 });
    (banner as SolidarityBanner).show();
    expect(shown(banner), 'gone stays gone').to.equal(false);
  });

  it('works where storage is blocked', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    try {
      const banner = await fixture<SolidarityBanner>(html`<solidarity-banner></solidarity-banner>`);
      expect(shown(banner)).to.equal(true);
      part(banner, 'close').click();
      expect(shown(banner)).to.equal(false);
      banner.remove();
      document.body.append(banner);
      await banner.updateComplete;
      expect(shown(banner), 'closed for this page').to.equal(false);
    } finally {
      Object.defineProperty(window, 'localStorage', own);
    }
  });

  it('complains in the console, and shows what it can', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...parts) => said.push(parts.join(' '));
    const banner = await fixture(
      html`<solidarity-banner message="nope" theme="pink"></solidarity-banner>`,
    );
    console.warn = warn;
    expect(said).to.have.length(2);
    expect(said[0]).to.match(/^\[solidarity-kit\] theme="pink" cannot be used; allowed: auto/);
    expect(shown(banner)).to.equal(true);
    expect(dismissalKey('x')).to.equal('solidarity-kit:dismissed:x');
  });

  it('says nothing when what it stands in is taken out before a frame was painted', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...parts) => said.push(parts.join(' '));
    const box = document.createElement('div');
    box.append(document.createElement('solidarity-banner'));
    document.body.append(box);
    box.remove();
    // The banner's own callback for the frame was asked for first.
    await new Promise(requestAnimationFrame);
    console.warn = warn;
    expect(said).to.deep.equal([]);
  });
});
