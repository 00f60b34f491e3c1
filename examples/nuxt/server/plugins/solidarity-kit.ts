/* solidarity-kit: this file; "solidarity-kit remove site" takes it away */
// @ts-nocheck
const banners = (base) => ({
  'en': `<solidarity-banner message="permanent-ceasefire" lang="en" position="bottom"><template shadowrootmode="open"><link rel="stylesheet" href="${base}solidarity-kit.css"><div class="room bottom"><section part="banner" class="reader" lang="en" dir="ltr" aria-labelledby="h"><div part="content"><p part="text"><slot name="icon"><svg part="flag" viewBox="0 0 12 6" aria-hidden="true"><path fill="#fff" d="M0 0h12v6H0z"></path><path fill="#000" d="M0 0h12v2H0z"></path><path fill="#007a3d" d="M0 4h12v2H0z"></path><path fill="#ce1126" d="M0 0l4 3-4 3z"></path></svg></slot> <span part="headline" id="h"><slot name="headline">We call for a permanent ceasefire in Gaza.</slot></span> <a part="action" href="https://techforpalestine.org/get-involved/" rel="noopener noreferrer"><slot name="action">Act now</slot></a></p><button part="close" type="button" aria-label="Close this message"><svg viewBox="0 0 12 12" aria-hidden="true"><path d="M2 2l8 8M10 2l-8 8"></path></svg></button></div></section></div></template></solidarity-banner>
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
