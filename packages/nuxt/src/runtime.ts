// The plugin of Nuxt's server: adds the banner to each page as it is rendered. Only in Nuxt's own build.
import { siteHtml, under } from '@solidarity-kit/site/html';
import made from '#solidarity-kit-options';

interface Html {
  htmlAttrs: string[];
  bodyPrepend: string[];
  bodyAppend: string[];
}

interface Nitro {
  hooks: { hook: (name: 'render:html', change: (html: Html) => void) => unknown };
}

const banner = siteHtml(made.options);
const isFirst = /^(top|sticky)$/.test(banner.choice.position ?? '');

/** Adds the banner to each page. */
export default function addBanner(nitro: Nitro): void {
  nitro.hooks.hook('render:html', (html) => {
    const lang = /\blang=["']?([\w-]+)/i.exec(html.htmlAttrs.join(' '))?.[1];
    const text = banner.html(under(made.baseURL), lang);
    if (isFirst) html.bodyPrepend.unshift(text);
    else html.bodyAppend.push(text);
  });
}
