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

/** A page with its banner; anything that is no whole page stays as it is. */
function withBanner(html, base) {
  if (html.includes('<solidarity-banner')) return html;
  const lang = /<html\b[^<>]*\blang=["']?([\w-]+)/i.exec(html)?.[1] ?? '';
  const at = [...html.matchAll(/<\/body/gi)].at(-1)?.index ?? -1;
  return at < 0 ? html : html.slice(0, at) + bannerFor(lang, base) + html.slice(at);
}

/** The integration: names this file as a middleware. */
export default function solidarityKit() {
  return {
    name: 'solidarity-kit',
    hooks: {
      'astro:config:setup': ({ addMiddleware }) =>
        addMiddleware({ entrypoint: new URL(import.meta.url), order: 'post' }),
    },
  };
}

/** The middleware: runs for each page that is built or asked for. */
export async function onRequest(_, next) {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  const { status, statusText } = response;
  return new Response(withBanner(await response.text(), base), { status, statusText, headers });
}
