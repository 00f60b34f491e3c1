// Closing: by button, key and code; remembered per message and revision; told to everyone whom it concerns.
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { dismissalKey, isDismissed, remember } from './dismissal.ts';
import type { SolidarityBanner } from './index.ts';
import { define } from './define.ts';
import { knowAllMessages } from './words.ts';

const make = (): Promise<SolidarityBanner> =>
  fixture<SolidarityBanner>(html`<solidarity-banner message="let-aid-in"></solidarity-banner>`);
const close = (banner: Element): HTMLElement =>
  banner.shadowRoot!.querySelector<HTMLElement>('[part=close]')!;
const key = dismissalKey('let-aid-in');
const mine = dismissalKey('m');
const day = 86_400_000;

knowAllMessages();
define();

beforeEach(() => localStorage.clear());

describe('dismissal', () => {
  it('is kept with its revision and time, and holds for the next banner', async () => {
    const banner = await make();
    close(banner).click();
    expect(banner.visible).to.equal(false);
    expect(banner.getBoundingClientRect().height).to.equal(0);
    expect(localStorage.getItem(key)).to.match(/^1 \d{13}$/);
    expect((await make()).visible).to.equal(false);
    const other = await fixture<SolidarityBanner>(html`<solidarity-banner></solidarity-banner>`);
    expect(other.visible, 'another message').to.equal(true);
  });

  it('ends after its days, with a newer revision, and never with nonsense', () => {
    const now = Date.now();
    remember(mine, 2, now);
    expect(isDismissed(mine, 2, 7 * day, now + 7 * day - 1)).to.equal(true);
    expect(isDismissed(mine, 2, 7 * day, now + 7 * day)).to.equal(false);
    expect(isDismissed(mine, 1, 7 * day, now), 'an older one').to.equal(true);
    expect(isDismissed(mine, 3, 7 * day, now), 'a newer one').to.equal(false);
    expect(isDismissed(mine, 2, 7 * day, now - 8 * day), 'a clock set back').to.equal(false);
    for (const nonsense of ['', 'x', '1', '1 x', '{}']) {
      localStorage.setItem(dismissalKey('m'), nonsense);
      expect(isDismissed(mine, 1, 7 * day, now), nonsense).to.equal(false);
    }
  });

  it('is not kept for 0 days', async () => {
    const banner = await make();
    banner.dismissDays = 0;
    await banner.updateComplete;
    banner.dismiss();
    expect(banner.visible).to.equal(false);
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('closes what other tabs have closed, and the same message on the same page', async () => {
    const [one, two] = [await make(), await make()];
    remember(key, 1, Date.now());
    dispatchEvent(new StorageEvent('storage', { key }));
    await one.updateComplete;
    expect(one.visible).to.equal(false);
    one.show();
    await two.updateComplete;
    close(one).click();
    await two.updateComplete;
    expect(two.visible).to.equal(false);
  });

  it('events: show, then dismiss; their detail says which message', async () => {
    const events: string[] = [];
    const note = (event: Event): void => {
      const { message, revision, lang } = (event as CustomEvent).detail;
      events.push(`${event.type} ${message} ${revision} ${lang}`);
    };
    for (const type of ['banner-show', 'banner-dismiss']) addEventListener(type, note);
    const banner = await fixture<SolidarityBanner>(
      html`<solidarity-banner lang="ar"></solidarity-banner>`,
    );
    banner.dismiss();
    banner.show();
    for (const type of ['banner-show', 'banner-dismiss']) removeEventListener(type, note);
    const said = 'permanent-ceasefire 2 ar';
    expect(events).to.deep.equal([
      `banner-show ${said}`,
      `banner-dismiss ${said}`,
      `banner-show ${said}`,
    ]);
  });

  it('can be refused by the page', async () => {
    const banner = await make();
    banner.addEventListener('banner-dismiss', (event) => event.preventDefault(), { once: true });
    expect(banner.dismiss()).to.equal(false);
    expect(banner.visible).to.equal(true);
    expect(localStorage.length).to.equal(0);
    expect(banner.dismiss()).to.equal(true);
  });

  it('show() brings it back', async () => {
    const banner = await make();
    banner.dismiss();
    banner.show();
    expect(banner.visible).to.equal(true);
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('banner-action says where the link leads, and can stop it', async () => {
    const banner = await make();
    let href = '';
    banner.addEventListener('banner-action', (event) => {
      ({ href } = (event as CustomEvent).detail);
      event.preventDefault();
    });
    const link = banner.shadowRoot!.querySelector<HTMLAnchorElement>('[part=action]')!;
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    link.dispatchEvent(click);
    expect(href).to.equal(link.href);
    expect(click.defaultPrevented).to.equal(true);
  });

  it('Escape closes when the focus is inside, and the focus goes back', async () => {
    const input = await fixture<HTMLInputElement>(
      html`<input aria-label="name" value="half-ty" />`,
    );
    const banner = await make();
    let escapes = 0;
    const count = (): unknown => escapes++;
    document.addEventListener('keydown', count);
    input.focus();
    await sendKeys({ press: 'Escape' });
    expect(banner.visible, 'focus outside').to.equal(true);
    expect(escapes).to.equal(1);
    close(banner).focus();
    await sendKeys({ press: 'Escape' });
    document.removeEventListener('keydown', count);
    expect(banner.visible).to.equal(false);
    expect(document.activeElement).to.equal(input);
    expect(escapes, 'a dialog of the page does not hear it').to.equal(1);
  });

  it('Escape that closes nothing is the page’s', async () => {
    let escapes = 0;
    const count = (): unknown => escapes++;
    document.addEventListener('keydown', count);
    const fixed = await make();
    fixed.dismissible = false;
    await fixed.updateComplete;
    fixed.shadowRoot!.querySelector<HTMLElement>('a')!.focus();
    await sendKeys({ press: 'Escape' });
    expect(fixed.visible).to.equal(true);
    expect(escapes, 'cannot be closed').to.equal(1);

    const kept = await make();
    kept.addEventListener('banner-dismiss', (event) => event.preventDefault());
    close(kept).focus();
    await sendKeys({ press: 'Escape' });
    document.removeEventListener('keydown', count);
    expect(kept.visible).to.equal(true);
    expect(escapes, 'kept open by a listener').to.equal(2);
  });

  it('a mouse press on the button leaves the focus where it is', async () => {
    const banner = await make();
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true });
    close(banner).dispatchEvent(press);
    expect(press.defaultPrevented).to.equal(true);
    await nextFrame();
  });
});
