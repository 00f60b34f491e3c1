// Three bars that others put over their pages, drawn after what they publish, to look at the banner beside them: Docusaurus, GitHub, GOV.UK.
import type { Host } from './gallery-hosts.ts';

/** What a bar says: as much as the banner's own sentence and link. */
const sentence = 'We call for a permanent ceasefire in Gaza.';

/** A bar's name, its style and its markup. */
const bars: readonly (readonly [name: string, css: string, html: string])[] = [
  [
    // One centred line of 85 %, 30 px high at least, white on a fine shadow, a close button of 30 px.
    'docusaurus',
    '.bar{display:flex;align-items:center;min-height:30px;background:#fff;color:#000;font:400 13.6px/1.4 system-ui;box-shadow:0 1px 2px #0003}.bar p{flex:1;margin:0;padding:5px 10px;text-align:center}.bar a{color:inherit;text-decoration:underline}.bar button{width:30px;border:0;background:none;font-size:16px}',
    `<div class="bar"><p>${sentence} <a href="#">Act now</a></p><button>×</button></div>`,
  ],
  [
    // A full-width flash: 14 px, 20 × 16 px of room, pale blue between fine lines, the close button at the end.
    'github',
    '.bar{display:flex;gap:16px;padding:20px 16px;border-block:1px solid #54aeff66;background:#ddf4ff;color:#1f2328;font:400 14px/1.5 system-ui}.bar p{flex:1;margin:0;text-align:center}.bar a{color:#0969da}.bar button{border:0;background:none;color:#0969da;font-size:16px}',
    `<div class="bar"><p>${sentence} <a href="#">Act now</a></p><button>×</button></div>`,
  ],
  [
    // A notification banner: a blue frame of 5 px with a white title in it, 24 px bold, a link on a line of its own; nothing closes it.
    'govuk',
    '.bar{margin:20px auto;max-width:960px;border:5px solid #1d70b8;background:#fff;color:#0b0c0c;font-family:arial,sans-serif}.bar h2{margin:-5px -5px 0;padding:7px 20px;background:#1d70b8;color:#fff;font-size:19px}.bar p{margin:0;padding:20px;font:700 24px/1.25 arial}.bar a{color:#1d70b8;font-size:19px;font-weight:400}',
    `<div class="bar"><h2>Important</h2><p>${sentence}<br><a href="#">Act now</a></p></div>`,
  ],
];

/** The bars on top of a page. */
export function withPeers(host: Host): readonly { readonly name: string; readonly html: string }[] {
  return bars.map(([name, css, html]) => ({
    name: `peer-${name}`,
    html: host.html.replace('<body>', () => `<body><style>${css}</style>${html}`),
  }));
}
