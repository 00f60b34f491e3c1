// Pictures of every theme × position × direction × width in one page, to be looked at: node packages/banner/scripts/gallery.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../../../scripts/chromium.ts';
import { positions, themes } from '../src/options.ts';
import { scriptText } from './build.ts';

const folder = fileURLToPath(
  new URL('../../../node_modules/.cache/banner-gallery/', import.meta.url),
);
const script = await scriptText();
const texts = {
  en: 'Words of the site that carries the banner, set as the site sets them, so that the two can be seen together.',
  ar: 'كلمات الموقع الذي يحمل الشريط، مكتوبة كما يكتبها الموقع، ليُرى الاثنان معًا.',
};

interface Shot {
  theme: string;
  position: string;
  lang: 'en' | 'ar';
  width: number;
  dark: boolean;
  border: boolean;
}

async function shoot(browser: Browser, shot: Shot): Promise<string> {
  const height = shot.width === 320 ? 568 : 360;
  const page = await browser.newPage({
    viewport: { width: shot.width, height },
    colorScheme: shot.dark ? 'dark' : 'light',
  });
  const rtl = shot.lang === 'ar' ? 'rtl' : 'ltr';
  const ground = shot.dark ? '#15120f' : '#fbf8f2';
  const ink = shot.dark ? '#f4ede2' : '#1b1714';
  await page.setContent(
    `<!doctype html><html lang="${shot.lang}" dir="${rtl}"><style>body{margin:0;background:${ground};color:${ink};font:16px/1.6 system-ui,sans-serif}main{padding:24px;max-width:40em}</style><body><main><h1>${shot.lang === 'ar' ? 'موقع' : 'A site'}</h1>${`<p>${texts[shot.lang]}</p>`.repeat(2)}<div id="here"></div>${`<p>${texts[shot.lang]}</p>`.repeat(6)}</main></body></html>`,
  );
  await page.evaluate(
    ([code, { theme, position, border }]) => {
      const tag = document.createElement('script');
      tag.src = `data:text/javascript;charset=utf-8,${encodeURIComponent(code)}`;
      for (const [name, value] of Object.entries({ theme, position }))
        tag.setAttribute(`data-${name}`, value);
      if (border) tag.setAttribute('data-border', '');
      document.getElementById('here')!.append(tag);
    },
    [script, shot] as const,
  );
  await page.locator('section[part=banner]').waitFor();
  const name = `${shot.theme}-${shot.position}-${shot.lang}-${shot.width}${shot.dark ? '-dark' : ''}${shot.border ? '-border' : ''}.png`;
  await page.screenshot({ path: folder + name });
  await page.close();
  return name;
}

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
const names: string[] = [];
for (const width of [320, 768, 1280])
  for (const theme of themes)
    for (const lang of ['en', 'ar'] as const)
      for (const position of positions)
        names.push(
          await shoot(browser, {
            theme,
            position,
            lang,
            width,
            dark: theme === 'dark' || (theme === 'auto' && lang === 'ar'),
            border: position === 'top' || position === 'corner',
          }),
        );
const figures = names
  .map(
    (name) => `<figure><img src="${name}" loading="lazy"><figcaption>${name}</figcaption></figure>`,
  )
  .join('\n');
writeFileSync(
  `${folder}index.html`,
  `<!doctype html><meta charset="utf-8"><title>Banner gallery</title><style>body{background:#888;font:12px sans-serif;display:flex;flex-wrap:wrap;gap:12px}figure{margin:0}img{display:block;max-width:640px}</style>${figures}`,
);
// One sheet a width, for a look at everything at once.
for (const width of [320, 768, 1280]) {
  const page = await browser.newPage({ viewport: { width: 1700, height: 900 } });
  const columns = width === 320 ? 10 : width === 768 ? 5 : 4;
  await page.goto(`file://${folder}index.html`);
  await page.evaluate(
    ([wanted, count]) => {
      for (const figure of document.querySelectorAll('figure')) {
        const image = figure.querySelector('img')!;
        image.loading = 'eager';
        image.style.width = `${1640 / count - 12}px`;
        if (!image.getAttribute('src')!.includes(`-${wanted}`)) figure.remove();
      }
    },
    [width, columns] as const,
  );
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}sheet-${width}.png`, fullPage: true });
  await page.close();
}
await browser.close();
console.log(`${names.length} pictures: ${folder}index.html and sheet-*.png beside it`);
