// Targets whose snippet is plain HTML, read back by parse5.
import { bannerStyles } from '@solidarity-kit/banner/server';
import { textOf } from '@solidarity-kit/campaigns';
import { describe, expect, test } from 'vitest';
import {
  expectedScript,
  hostileBanner,
  hostileBanners,
  oneLine,
  release,
} from '../testing/choices.ts';
import { everyElement, plainScript, readHtml, readScript } from '../testing/html.ts';
import { run, runs } from '../testing/tools.ts';
import { banner, firstText } from '../testing/targets.ts';
import type { BannerChoice } from '../types.ts';

const plain = [
  'html',
  'html-csp',
  'wordpress-block',
  'wordpress-widget',
  'discourse',
  'ghost',
  'squarespace',
  'wix',
  'webflow',
  'sveltekit',
  'angular',
  'rails',
];

describe.each(plain)('%s', (id) => {
  test('is one script tag with exactly the attributes of the choice', () => {
    for (const choice of hostileBanners) {
      // At the top, plain HTML lets the page wait: see below.
      if (id === 'html' && choice.position === 'top') continue;
      expect(readScript(firstText(banner(id, choice)))).toEqual(expectedScript(choice));
    }
  });

  test('writes nothing but the address, the hash, the mode and the message for a default banner', () => {
    const [script] = everyElement(
      firstText(
        banner(id, { message: 'ceasefire-now', position: 'bottom', theme: 'auto', dismissDays: 7 }),
      ),
    );
    expect(Object.keys(script?.attributes ?? {}).toSorted()).toEqual([
      'async',
      'crossorigin',
      'data-message',
      'integrity',
      'src',
    ]);
  });
});

test('at the top, plain HTML has the page wait for the script, so that nothing moves', () => {
  const made = banner('html', { message: 'ceasefire-now', position: 'top' });
  const [script] = everyElement(firstText(made));
  expect(Object.keys(script?.attributes ?? {})).not.toContain('async');
  expect(script?.attributes['data-position']).toBe('top');
  expect(made.steps[0]).toEqual({ id: 'pasteAfter', values: { marker: '<body>' } });
  expect(made.steps.map(({ id }) => id)).not.toContain('shift');
});

test('where the script comes late, a place at the top is said to move the page', () => {
  const ids = banner('ghost', { message: 'ceasefire-now', position: 'top' }).steps.map(
    ({ id }) => id,
  );
  expect(ids).toContain('shift');
  expect(banner('ghost', { message: 'ceasefire-now' }).steps.map(({ id }) => id)).not.toContain(
    'shift',
  );
});

test('the border is a bare attribute', () => {
  const [script] = everyElement(firstText(banner('html', hostileBanner)));
  expect(script?.attributes['data-border']).toBe('');
});

test('a banner without the flag has an image without it', () => {
  const made = banner('html', { message: 'let-aid-in', icon: 'none' });
  const [script] = everyElement(firstText(made));
  expect(script?.attributes['data-icon']).toBe('none');
  expect(made.withoutScript).toContain('icon=none');
  expect(firstText(banner('html-image', { message: 'let-aid-in', icon: 'none' }))).toContain(
    'icon=none',
  );
  expect(firstText(banner('html', { message: 'let-aid-in', icon: 'flag' }))).not.toContain('icon');
});

test.runIf(runs('ruby', '-rerb', '-e', ''))(
  'rails: ERB passes the tag through [needs ruby]',
  { timeout: 120_000 },
  () => {
    for (const choice of hostileBanners) {
      const out = run(
        'ruby',
        ['-rerb', '-e', 'print ERB.new(STDIN.read).result'],
        firstText(banner('rails', choice)),
      );
      expect(readScript(out)).toEqual(expectedScript(choice));
    }
  },
);

describe('html-csp', () => {
  test('allows the one file of this release and nothing else from its origin', () => {
    const { csp, files } = banner('html-csp', { message: 'ceasefire-now' });
    expect(csp).toBe(`script-src ${release.origin}/banner@${release.version}.js`);
    const policy = (files[1]?.text ?? '').replace('Content-Security-Policy: ', '').split('; ');
    expect(policy).toContain(`script-src 'self' ${release.origin}/banner@${release.version}.js`);
    expect(policy.join()).not.toContain('unsafe');
  });
});

describe('html-image', () => {
  test('is an image in a link, with the words of the choice', () => {
    const [link, image, ...rest] = everyElement(firstText(banner('html-image', hostileBanner)));
    expect(rest).toEqual([]);
    expect(link?.attributes['href']).toBe(expectedScript(hostileBanner)['data-href']);
    expect(image?.attributes['alt']).toBe(expectedScript(hostileBanner)['data-headline']);
    const url = new URL(image?.attributes['src'] ?? '');
    expect(url.searchParams.get('message')).toBe(expectedScript(hostileBanner)['data-headline']);
    expect(image?.attributes['height']).toBe('28');
  });

  test('shows the curated badge when the words are the message’s own', () => {
    const [, image] = everyElement(
      firstText(banner('html-image', { message: 'ceasefire-now', lang: 'ar' })),
    );
    expect(image?.attributes['src']).toBe(
      'https://kit.example/ceasefire-now.svg?lang=ar&style=for-the-badge',
    );
    expect(image?.attributes['alt']).toMatch(/فلسطين/);
  });
});

/** The rules of a style sheet, however they are set. */
const rules = (css: string) => css.replace(/\/\*[^]*?\*\//g, '').replace(/[\s;]/g, '');

describe.each(['html-instant', 'html-no-script'])('%s', (id) => {
  /** The element, what stands in its shadow root, and what comes after it, as a browser's parser finds them. */
  function read(choice: BannerChoice) {
    const html = firstText(banner(id, choice));
    const shadow = /<template shadowrootmode="open">([^]*)<\/template>/.exec(html)?.[1] ?? '';
    const [element, ...after] = readHtml(html.replace(shadow, ''));
    return { element, after, inside: everyElement(shadow), html };
  }

  test('has the words of every choice in the page, and nothing beside the banner', () => {
    for (const choice of hostileBanners) {
      const { element, after, inside } = read({ ...choice, starts: undefined });
      const part = (name: string) => inside.find(({ attributes }) => attributes['part'] === name);
      expect(element?.tag).toBe('solidarity-banner');
      expect(part('headline')?.text).toBe(oneLine(choice.headline ?? ''));
      expect(after.map(({ tag }) => tag)).toEqual(id === 'html-instant' ? ['script'] : []);
      expect(inside.filter(({ tag }) => tag === 'script')).toEqual([]);
    }
  });

  test('leads where the choice leads', () => {
    const { inside } = read({ ...hostileBanner, starts: undefined });
    const link = inside.find(({ tag }) => tag === 'a');
    expect(link?.attributes['href']).toBe(expectedScript(hostileBanner)['data-href']);
    expect(link?.text).toBe(expectedScript(hostileBanner)['data-action']);
  });

  test('speaks the language asked for, also where the script does not', () => {
    const { inside } = read({ message: 'permanent-ceasefire', lang: 'ur' });
    const section = inside.find(({ tag }) => tag === 'section');
    expect(section?.attributes).toMatchObject({ lang: 'ur', dir: 'rtl' });
    const { headline, action } = textOf('permanent-ceasefire', 'ur').text;
    expect(section?.text).toContain(headline);
    expect(section?.text).toContain(action);
  });

  test('keeps every rule of the banner’s style sheet', () => {
    const { inside } = read({ message: 'ceasefire-now' });
    expect(rules(inside.find(({ tag }) => tag === 'style')?.text ?? '')).toBe(rules(bannerStyles));
  });
});

test('html-instant: the script is pinned, and knows its banner by the message', () => {
  const script = everyElement(firstText(banner('html-instant', hostileBanner))).findLast(
    ({ tag }) => tag === 'script',
  );
  expect(plainScript(script?.attributes ?? {})).toEqual(
    expectedScript({ message: hostileBanner.message }),
  );
});

test('html-no-script: has no script and no button that could not work', () => {
  const html = firstText(banner('html-no-script', hostileBanner));
  expect(html).not.toMatch(/<script|<button/);
  expect(banner('html-no-script', hostileBanner).csp).toBeUndefined();
});

test('html-instant: holds no words before its first day', () => {
  const html = firstText(
    banner('html-instant', { message: 'ceasefire-now', starts: '2027-01-02' }),
  );
  expect(html).not.toContain('<template');
  expect(html).toContain('starts="2027-01-02"');
});

const plugin = (choice: BannerChoice): string => firstText(banner('wordpress-plugin', choice));

describe('wordpress-plugin', () => {
  test('a choice is what differs from the defaults, with words only where they are the site’s own', () => {
    expect(
      JSON.parse(plugin({ message: 'let-aid-in', lang: 'fr-CA', dismissible: false })),
    ).toEqual({
      message: 'let-aid-in',
      lang: 'fr',
      dismissible: false,
    });
    const read = JSON.parse(plugin(hostileBanner)) as Record<string, unknown>;
    expect(read['headline']).toBe(oneLine(hostileBanner.headline!));
    expect(read['href']).toBe(new URL(hostileBanner.href!).href);
  });

  test('a place in a page is a block, in a comment that nothing in it ends', () => {
    for (const choice of hostileBanners) {
      const text = plugin({ ...choice, position: 'inline' });
      const [, json] = /^<!-- wp:solidarity-banner\/banner (\{.*\}) \/-->$/.exec(text) ?? [];
      expect(json).not.toMatch(/--|[<>&]/);
      const { headline, link } = JSON.parse(json!) as Record<string, unknown>;
      expect(headline).toBe(oneLine(choice.headline!));
      expect(link).toBe(choice.href ? 'own' : 'message');
    }
  });
});
