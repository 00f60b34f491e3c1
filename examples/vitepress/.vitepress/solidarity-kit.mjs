/* solidarity-kit: this file; "solidarity-kit remove site" takes it away */
const banners = (base) => ({
  'en': `<solidarity-banner message="permanent-ceasefire" lang="en" position="bottom"><template shadowrootmode="open"><link rel="stylesheet" href="${base}solidarity-kit.css"><div class="room bottom"><section part="banner" class="reader" lang="en" dir="ltr" aria-labelledby="h"><div part="content"><p part="text"><slot name="icon"><i part="flag"></i></slot> <span part="headline" id="h"><slot name="headline">We call for a permanent ceasefire in Gaza.</slot></span> <a part="action" href="https://techforpalestine.org/get-involved/" rel="noopener noreferrer"><slot name="action">Act now</slot></a></p><button part="close" type="button" aria-label="Close this message"></button></div></section></div></template></solidarity-banner>
<script async src="${base}solidarity-kit.js" data-message="permanent-ceasefire"></script>`,
});

/** The banner in a page's language, or in the site's own. */
function bannerFor(lang, base) {
  const all = banners(base);
  return all[lang] ?? all[lang.split('-')[0]] ?? all['en'];
}

/** A page with its banner; anything that is no whole page stays as it is. */
function withBanner(html, base) {
  if (html.includes('<solidarity-banner')) return html;
  const lang = /<html\b[^<>]*\blang=["']?([\w-]+)/i.exec(html)?.[1] ?? '';
  const at = [...html.matchAll(/<\/body/gi)].at(-1)?.index ?? -1;
  return at < 0 ? html : html.slice(0, at) + bannerFor(lang, base) + html.slice(at);
}

export default function solidarityKit() {
  let base = '/';
  return {
    name: 'solidarity-kit',
    configResolved(config) {
      base = config.base;
      // Built pages do not come by transformIndexHtml, and this is called for each of the two builds.
      const site = config.vitepress;
      if (!site || site.transformHtml?.isSolidarityKit) return;
      const before = site.transformHtml;
      site.transformHtml = async (html, id, context) =>
        withBanner((await before?.(html, id, context)) || html, base);
      site.transformHtml.isSolidarityKit = true;
    },
    transformIndexHtml: { order: 'post', handler: (html) => withBanner(html, base) },
  };
}
