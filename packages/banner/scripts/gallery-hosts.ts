// Four sites as readers meet them, for the gallery: documentation with a sticky header, a dark newspaper, a shop with a cookie bar and a chat, an Arabic blog.

/** A site. */
export interface Host {
  readonly name: string;
  readonly dark: boolean;
  /** A whole document; the tag goes into #here, where there is one. */
  readonly html: string;
}

const page = (name: string, dark: boolean, root: string, css: string, body: string): Host => ({
  name,
  dark,
  html: `<!doctype html><html ${root}><head><meta charset="utf-8"><title>${name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>*{box-sizing:border-box}body{margin:0}${css}</style></head><body>${body}</body></html>`,
});

const docsText =
  '<p>Pass the options that differ from the defaults. Everything else is read from the environment, and a value that cannot be used is reported with what is allowed.</p>';
const arabicText =
  '<p>في هذا المقال نعود إلى الأسئلة التي وصلتنا خلال الأسابيع الماضية، ونحاول أن نجيب عنها واحدًا واحدًا، مع أمثلة من مشاريع مفتوحة المصدر يعمل عليها مطوّرون من المنطقة.</p>';

export const hosts: readonly Host[] = [
  page(
    'docs',
    false,
    'lang="en"',
    `body{font:16px/1.65 system-ui,sans-serif;color:#1c1e21;background:#fff}header{position:sticky;top:0;display:flex;gap:24px;align-items:center;height:60px;padding:0 24px;background:#fff;box-shadow:0 1px 2px #0002;z-index:100;font-weight:600}
     .layout{display:flex}aside{flex:none;width:260px;height:calc(100vh - 60px);position:sticky;top:60px;overflow:auto;padding:16px 24px;border-right:1px solid #e4e6eb}aside a{display:block;color:#525860;padding:5px 0}main{padding:24px 40px;max-width:50em}pre{background:#f6f7f8;padding:16px;border-radius:6px}@media(max-width:900px){aside{display:none}main{padding:16px}}`,
    `<header>Framework <span style="font-weight:400">Docs</span> <span style="font-weight:400">API</span></header><div class="layout"><aside>${Array.from({ length: 24 }, (_, i) => `<a>Guide ${i + 1}</a>`).join('')}</aside><main><h1>Configuration</h1>${docsText}<div id="here"></div><pre>export default defineConfig({ base: '/' })</pre>${docsText.repeat(5)}</main></div>`,
  ),
  page(
    'news',
    true,
    'lang="en" style="color-scheme:dark"',
    `body{font:18px/1.6 Georgia,'Noto Serif',serif;color:#e8e4dc;background:#121212}header{border-bottom:1px solid #333;text-align:center;padding:18px;font-size:30px;letter-spacing:.02em}main{max-width:1000px;margin:auto;padding:24px;columns:2 18em;column-gap:32px}h1{font-size:38px;line-height:1.15;margin:0 0 12px}`,
    `<header>The Evening Ledger</header><main><h1>Harbour towns count the cost after a week of storms</h1><p>Repairs to the sea wall will take the winter, the council said on Tuesday.</p><div id="here"></div>${'<p>Fishermen who have worked the bay for decades say that the shoals moved north a little further each year, and that this season was the shortest they remember.</p>'.repeat(6)}</main>`,
  ),
  page(
    'shop',
    false,
    'lang="en"',
    `body{font:15px/1.5 'Helvetica Neue',Arial,sans-serif;color:#222;background:#faf9f7}header{display:flex;justify-content:space-between;padding:18px 32px;background:#fff;border-bottom:1px solid #eee;font-weight:700}main{display:grid;grid-template-columns:repeat(auto-fill,minmax(200px,1fr));gap:20px;padding:28px 32px 80px}figure{margin:0}figure div{aspect-ratio:4/5;background:linear-gradient(#e9e2d8,#d8cfc2);border-radius:6px}
     .cookie{position:fixed;inset:auto 0 0;display:flex;gap:16px;align-items:center;justify-content:center;flex-wrap:wrap;padding:12px 24px;background:#222;color:#fff;z-index:2000}.cookie button{padding:8px 18px;border:0;border-radius:4px;background:#fff;font:inherit}
     .chat{position:fixed;right:20px;bottom:84px;width:56px;height:56px;border-radius:50%;background:#0b6bcb;color:#fff;display:grid;place-items:center;font-size:24px;z-index:50;box-shadow:0 4px 12px #0004}`,
    `<header><span>Olive &amp; Thyme</span><span>Basket (2)</span></header><div id="here"></div><main>${Array.from({ length: 10 }, (_, i) => `<figure><div></div><figcaption>Soap no. ${i + 1}<br>12.00</figcaption></figure>`).join('')}</main><div class="cookie">We use cookies to remember your basket. <button>Fine</button></div><div class="chat">✉</div>`,
  ),
  page(
    'blog',
    false,
    'lang="ar" dir="rtl"',
    `body{font:19px/1.9 'Noto Naskh Arabic','Noto Sans Arabic',system-ui,sans-serif;color:#2a2520;background:#fffdf8}header{padding:28px 24px 0;max-width:720px;margin:auto;font-size:22px;font-weight:700;color:#7a2a1e}main{max-width:720px;margin:auto;padding:8px 24px 60px}
     .chat{position:fixed;left:24px;bottom:24px;width:60px;height:60px;border-radius:50%;background:#128c7e;z-index:9999}`,
    `<header>مدوّنة زيتون</header><main><h1>كيف نبني أدوات تبقى</h1>${arabicText}<div id="here"></div>${arabicText.repeat(5)}</main><div class="chat"></div>`,
  ),
];
