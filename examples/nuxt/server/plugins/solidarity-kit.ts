/* solidarity-kit: this file; "solidarity-kit remove site" takes it away */
// @ts-nocheck
const banners = (base) => ({
  'en': `<solidarity-banner message="permanent-ceasefire" lang="en" position="bottom"><template shadowrootmode="open"><link rel="stylesheet" href="${base}solidarity-kit.css"><div class="room bottom"><section part="banner" class="reader" lang="en" dir="ltr" aria-labelledby="h"><div part="content"><p part="text"><slot name="icon"><i part="flag"></i></slot> <span part="headline" id="h"><slot name="headline">We call for a permanent ceasefire in Gaza.</slot></span> <a part="action" href="https://techforpalestine.org/get-involved/" rel="noopener noreferrer"><slot name="action">Act now</slot></a></p><button part="close" type="button" aria-label="Close this message"></button></div></section></div></template></solidarity-banner>
<script async src="${base}solidarity-kit.js" data-message="permanent-ceasefire"></script>`,
});

/** The banner in a page's language, or in the site's own. */
function bannerFor(lang, base) {
  const all = banners(base);
  return all[lang] ?? all[lang.split('-')[0]] ?? all['en'];
}

export default defineNitroPlugin((nitro) => {
  nitro.hooks.hook('render:html', (html) => {
    const lang = /\blang=["']?([\w-]+)/i.exec(html.htmlAttrs.join(' '))?.[1] ?? '';
    const banner = bannerFor(lang, useRuntimeConfig().app.baseURL);
    html.bodyAppend.push(banner);
  });
});
