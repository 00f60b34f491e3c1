// A banner at the window's edge keeps clear of the page: room at the end, no fight for an edge, no hidden focus.
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { define } from '../define.ts';
import { knowAllMessages } from '../words.ts';
import type { SolidarityBanner } from '../element.ts';

knowAllMessages();
define();

const bar = (banner: Element): DOMRect =>
  banner.shadowRoot!.querySelector('section')!.getBoundingClientRect();
const settled = async (): Promise<void> => {
  for (let i = 0; i < 4; i++) await nextFrame();
};
const add = async (
  position: string,
  message = 'permanent-ceasefire',
): Promise<SolidarityBanner> => {
  const banner = document.createElement('solidarity-banner') as SolidarityBanner;
  banner.setAttribute('position', position);
  banner.message = message;
  document.documentElement.append(banner);
  await banner.updateComplete;
  await settled();
  return banner;
};

beforeEach(() => localStorage.clear());
afterEach(() => {
  for (const banner of document.querySelectorAll('solidarity-banner')) banner.remove();
  scrollTo(0, 0);
});

describe('clearance', () => {
  it('bottom: stays at the edge, and the page is longer by its height', async () => {
    await fixture(html`<div style="height: 3000px"></div>`);
    const before = document.documentElement.scrollHeight;
    const banner = await add('bottom');
    const box = bar(banner);
    expect(box.bottom).to.be.closeTo(document.documentElement.clientHeight, 1);
    expect(document.documentElement.scrollHeight - before).to.be.closeTo(box.height, 1);
    banner.dismiss();
    expect(document.documentElement.scrollHeight).to.equal(before);
  });

  it('two at the same edge stand one on the other', async () => {
    const [one, two] = [await add('bottom'), await add('bottom', 'let-aid-in')];
    await settled();
    expect(bar(one).bottom).to.be.closeTo(document.documentElement.clientHeight, 1);
    expect(bar(two).bottom).to.be.closeTo(bar(one).top, 1);
    one.dismiss();
    await settled();
    expect(bar(two).bottom).to.be.closeTo(document.documentElement.clientHeight, 1);
  });

  it('a bar of the page at the bottom stays free', async () => {
    await fixture(
      html`<nav style="position: fixed; bottom: 0; height: 48px; width: 100%">Tabs</nav>`,
    );
    const banner = await add('bottom');
    expect(bar(banner).bottom).to.be.closeTo(document.documentElement.clientHeight - 48, 1);
  });

  it('a backdrop of the page is no bar', async () => {
    await fixture(html`<div style="position: fixed; inset: 0">…</div>`);
    const banner = await add('bottom');
    expect(bar(banner).bottom).to.be.closeTo(document.documentElement.clientHeight, 1);
  });

  it('sticky yields the top to a header of the page that sticks there, and nothing moves', async () => {
    const page = await fixture(html`
      <main style="height: 3000px">
        <header style="position: sticky; top: 0; height: 60px; background: silver">Header</header>
        <p>Text</p>
      </main>
    `);
    const banner = document.createElement('solidarity-banner') as SolidarityBanner;
    banner.setAttribute('position', 'sticky');
    document.body.before(banner);
    await banner.updateComplete;
    const text = page.querySelector('p')!;
    const before = text.getBoundingClientRect().top;
    await settled();
    expect(text.getBoundingClientRect().top).to.equal(before);
    scrollTo(0, 500);
    await settled();
    expect(bar(banner).bottom, 'scrolled away').to.be.lessThan(1);
    expect(page.querySelector('header')!.getBoundingClientRect().top).to.equal(0);
  });

  it('sticky stays while the page scrolls, also where html and body are only as high as the window', async () => {
    document.documentElement.style.height = document.body.style.height = '100%';
    await fixture(html`<main style="height: 5000px">Text</main>`);
    const banner = document.createElement('solidarity-banner') as SolidarityBanner;
    banner.setAttribute('position', 'sticky');
    document.body.before(banner);
    await banner.updateComplete;
    scrollTo(0, 3000);
    await settled();
    expect(bar(banner).top).to.equal(0);
    document.documentElement.style.height = document.body.style.height = '';
  });

  it('sticky: what is changed while it is out of the page has no place there', async () => {
    await fixture(html`<div style="height: 3000px"></div>`);
    const banner = await add('sticky');
    await settled();
    const { top, height, width } = bar(banner);
    banner.remove();
    banner.setAttribute('theme', 'dark');
    await settled();
    document.documentElement.append(banner);
    await nextFrame();
    const now = bar(banner);
    expect([now.top, now.height, now.width]).to.deep.equal([top, height, width]);
  });

  it('what gets the focus under it is scrolled into view', async () => {
    const page = await fixture(html`
      <div>
        <div style="height: 2000px"></div>
        <button id="covered">Covered</button>
        <div style="height: 2000px"></div>
      </div>
    `);
    const banner = await add('bottom');
    const button = page.querySelector<HTMLElement>('#covered')!;
    scrollBy(0, button.getBoundingClientRect().bottom - document.documentElement.clientHeight + 4);
    await settled();
    expect(button.getBoundingClientRect().bottom).to.be.greaterThan(bar(banner).top);
    button.focus({ preventScroll: true });
    await settled();
    expect(button.getBoundingClientRect().bottom).to.be.lessThan(bar(banner).top);
    const { scrollY } = window;
    button.blur();
    button.focus({ preventScroll: true });
    await settled();
    expect(window.scrollY, 'what is not covered is left alone').to.equal(scrollY);
  });

  it('no room is made in the middle of a page', async () => {
    const page = await fixture(html`
      <div>
        <solidarity-banner position="bottom"></solidarity-banner>
        <p>After</p>
      </div>
    `);
    await settled();
    expect(page.firstElementChild!.getBoundingClientRect().height).to.equal(0);
  });
});
