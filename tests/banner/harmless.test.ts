// The host is as it was: every computed style, listener, focus, scroll position, half-typed word, child of the head, key of the window.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bannerBox, Hosts, painted, prose } from './support/host.ts';

let hosts: Hosts;
beforeAll(async () => {
  hosts = await Hosts.start();
});
afterAll(() => hosts?.close());

/** A host with everything that a careless script breaks: CSS-in-JS rules, listeners in the head, counting selectors, a flex body. */
const host = `<head><meta charset="utf-8"><title>Host</title>
<style>
  body { display: flex; flex-direction: row; gap: 8px; margin: 0; max-width: 60em }
  body > :last-child { outline: 3px solid red }
  body > :first-child { color: green }
  main { flex: 1; min-height: 2000px } aside { inline-size: 12em }
  p { font: 1.1em/1.7 serif; letter-spacing: 0.02em }
</style>
<style id="css-in-js"></style>
</head><body>
<aside><label>Name <input id="name"></label></aside>
<main>${prose.split('\n').slice(0, 14).join('')}</main>
<footer>End</footer>
<script>
  document.getElementById('css-in-js').sheet.insertRule('h1 { color: teal }');
  window.heard = { head: 0, click: 0, input: 0 };
  document.head.addEventListener('ping', () => heard.head++);
  document.querySelector('main').addEventListener('click', () => heard.click++);
  document.getElementById('name').addEventListener('input', () => heard.input++);
</script>
</body>`;

/** All of the host that can be read, as text, one line a fact. */
async function record(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const facts: Record<string, string> = {};
    const elements = [...document.querySelectorAll('*')].filter(
      (element) => element.localName !== 'solidarity-banner' && !element.hasAttribute('data-late'),
    );
    elements.forEach((element, index) => {
      const style = getComputedStyle(element);
      for (const property of style)
        // The root is as high as the room that the banner makes at its end; nothing inside it is.
        if (
          element !== document.documentElement ||
          !/^(height|block-size|perspective-origin|transform-origin)$/.test(property)
        )
          facts[`${index} ${element.localName} ${property}`] = style.getPropertyValue(property);
      facts[`${index} ${element.localName} box`] = JSON.stringify(element.getBoundingClientRect());
      if (element === document.documentElement) delete facts[`${index} html box`];
      facts[`${index} ${element.localName} attributes`] = [...element.attributes]
        .map(({ name, value }) => `${name}=${value}`)
        .join();
    });
    facts['elements'] = elements.map((element) => element.localName).join();
    facts['head'] = [...document.head.childNodes].map((node) => node.nodeName).join();
    facts['rules'] = [...document.styleSheets].map((sheet) => sheet.cssRules.length).join();
    facts['adopted sheets'] = String(document.adoptedStyleSheets.length);
    for (const key of Object.getOwnPropertyNames(window)) facts[`window.${key}`] = 'there';
    for (const key of Reflect.ownKeys(Symbol)) facts[`Symbol.${String(key)}`] = 'there';
    facts['document'] = Object.getOwnPropertyNames(document).join();
    facts['title'] = document.title;
    facts['scroll'] = `${scrollX} ${scrollY}`;
    facts['width'] = String(document.documentElement.scrollWidth);
    facts['focus'] = document.activeElement!.id;
    const input = document.querySelector('input')!;
    facts['typed'] = `${input.value} ${input.selectionStart}-${input.selectionEnd}`;
    facts['address'] = location.href + history.length;
    return facts;
  });
}

/** Where the host's main part begins in a record, in px. */
function topOfMain(facts: Record<string, string>): number {
  return JSON.parse(Object.entries(facts).find(([fact]) => fact.endsWith(' main box'))![1]).top;
}

/** Listeners on the host's own nodes, as the browser's debugger sees them. */
async function listeners(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const found: string[] = [];
  for (const expression of [
    'document.head',
    'document.body',
    'document.querySelector("main")',
    'document.querySelector("input")',
    'document.documentElement',
  ]) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const answer = await session.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId!,
    });
    found.push(
      ...answer.listeners.map(({ type, lineNumber }) => `${expression} ${type} ${lineNumber}`),
    );
  }
  return found;
}

describe.each([
  '',
  'data-position="bottom" data-border',
  'data-position="corner"',
  'data-theme="flag"',
])('late, with "%s"', (attributes) => {
  test('nothing of the host changes', async () => {
    const { page, errors, close } = await hosts.open({ html: host });
    await page.locator('#name').pressSequentially('half-ty');
    await page
      .locator('#name')
      .evaluate((input: HTMLInputElement) => input.setSelectionRange(2, 4));
    await page.evaluate(() => scrollTo(0, 400));
    const before = await record(page);
    const heardBefore = await listeners(page);

    await page.evaluate(
      ([src, list]) => {
        const script = document.createElement('script');
        script.src = src!;
        script.setAttribute('data-late', '');
        for (const [, name, value] of list!.matchAll(/([\w-]+)(?:="(.*?)")?/g))
          script.setAttribute(name!, value ?? '');
        document.head.append(script);
      },
      [`${hosts.kit.origin}/banner.js`, attributes],
    );
    await bannerBox(page);
    await painted(page);
    await page.locator('script[data-late]').evaluate((script) => script.remove());

    const after = await record(page);
    const changed = Object.keys({ ...before, ...after }).filter(
      (fact) => before[fact] !== after[fact],
    );
    expect(changed.map((fact) => `${fact}: ${before[fact]} -> ${after[fact]}`)).toEqual([]);
    expect(Object.keys(before).length).toBeGreaterThan(5000);
    expect(await listeners(page)).toEqual(heardBefore);

    await page.keyboard.type('X');
    await page.locator('main p').nth(12).click();
    const heard = await page.evaluate(() => {
      document.head.dispatchEvent(new Event('ping'));
      return (window as unknown as { heard: object }).heard;
    });
    expect(heard).toEqual({ head: 1, click: 1, input: 8 });
    expect(await page.locator('#name').inputValue()).toBe('haX-ty');
    expect(errors).toEqual([]);
    await close();
  });
});

test('at the top: the same, but that the body stands lower by the height of the banner', async () => {
  const { page, close } = await hosts.open({ html: host });
  const before = await record(page);
  await page
    .addScriptTag({ url: `${hosts.kit.origin}/banner.js` })
    .then((tag) => tag.evaluate((node) => (node as Element).setAttribute('data-late', '')));
  await page.locator('solidarity-banner').evaluate((banner) => {
    banner.setAttribute('position', 'top');
    document.body.before(banner);
  });
  const { height } = await bannerBox(page);
  await page.locator('script[data-late]').evaluate((script) => script.remove());
  const after = await record(page);
  const changed = Object.keys(before).filter(
    (fact) => before[fact] !== after[fact] && !fact.endsWith(' box'),
  );
  expect(changed).toEqual([]);
  expect(topOfMain(after) - topOfMain(before)).toBeCloseTo(height, 1);
  await close();
});
