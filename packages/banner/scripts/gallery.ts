// Pictures of the banner on four real-looking sites, beside three bars of others, to be looked at: every theme × position × width × language. node packages/banner/scripts/gallery.ts [part of a name …]
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../../../scripts/chromium.ts';
import { positions, themes } from '../src/options.ts';
import { scriptText } from './build.ts';
import { hosts, type Host } from './gallery-hosts.ts';
import { withPeers } from './gallery-peers.ts';

const folder = fileURLToPath(
  new URL('../../../node_modules/.cache/banner-gallery/', import.meta.url),
);
const script = await scriptText();
const widths = [390, 820, 1280, 1920];
/** Words of the kit in English and in Arabic, and a site's own, as long as German makes them. */
const words = {
  en: { lang: 'en' },
  ar: { lang: 'ar' },
  de: {
    lang: 'de',
    headline:
      'Wir fordern einen dauerhaften Waffenstillstand und ungehinderten Zugang für Hilfslieferungen nach Gaza.',
    action: 'Unterstützungsmöglichkeiten ansehen',
  },
} as const;

interface Shot {
  host: Host;
  theme: string;
  position: string;
  width: number;
  say: keyof typeof words;
  border: boolean;
}

const nameOf = ({ host, theme, position, width, say, border }: Shot): string =>
  `${host.name}-${theme}-${position}-${say}-${width}${border ? '-border' : ''}`;

async function shoot(browser: Browser, shot: Shot): Promise<void> {
  const { host, theme, position, width, say, border } = shot;
  const height = width < 500 ? 700 : 520;
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: host.dark ? 'dark' : 'light',
  });
  await page.setContent(host.html);
  await page.evaluate(
    ([code, attributes]) => {
      const tag = document.createElement('script');
      tag.src = `data:text/javascript;charset=utf-8,${encodeURIComponent(code)}`;
      for (const [name, value] of Object.entries(attributes))
        tag.setAttribute(`data-${name}`, value);
      (document.querySelector('#here') ?? document.body).append(tag);
    },
    [script, { theme, position, ...words[say], ...(border ? { border: '' } : {}) }] as const,
  );
  await page.locator('section[part=banner]').waitFor({ state: 'attached' });
  // The page's own bars are found in spare time after the first frame, and a moved one is asked for once more.
  await page.waitForFunction(() =>
    new Promise((resolve) =>
      requestAnimationFrame(() => requestIdleCallback(() => requestAnimationFrame(resolve))),
    ).then(() => true),
  );
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.screenshot({ path: `${folder}${nameOf(shot)}.png` });
  await page.close();
}

/** The bars of others on the first host's page. */
async function shootPeers(browser: Browser): Promise<string[]> {
  const names: string[] = [];
  for (const { name, html } of withPeers(hosts[0]!))
    for (const width of widths) {
      const page = await browser.newPage({
        viewport: { width, height: width < 500 ? 700 : 520 },
      });
      await page.setContent(html);
      names.push(`${name}-${width}`);
      await page.screenshot({ path: `${folder}${names.at(-1)}.png` });
      await page.close();
    }
  return names;
}

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
const shots = hosts.flatMap((host) =>
  themes.flatMap((theme) =>
    positions.flatMap((position) =>
      widths.flatMap((width) =>
        (Object.keys(words) as (keyof typeof words)[]).map((say) => ({
          host,
          theme,
          position,
          width,
          say,
          border: theme === 'light' && position !== 'top',
        })),
      ),
    ),
  ),
);
const wanted = process.argv.slice(2);
const chosen = shots.filter((shot) => wanted.every((part) => nameOf(shot).includes(part)));
for (const shot of chosen) await shoot(browser, shot);
const figures = [...(await shootPeers(browser)), ...chosen.map(nameOf)].map(
  (name) =>
    `<figure><img src="${name}.png" loading="lazy"><figcaption>${name}</figcaption></figure>`,
);
writeFileSync(
  `${folder}index.html`,
  `<!doctype html><meta charset="utf-8"><title>Banner gallery</title><style>body{background:#888;font:12px sans-serif;display:flex;flex-wrap:wrap;gap:12px}figure{margin:0}img{display:block;max-width:640px}</style>${figures.join('\n')}`,
);
await browser.close();
console.log(`${figures.length} pictures: ${folder}index.html`);
