// The frame of the service's own pages: the kit's look in light and dark, nothing loaded from anywhere.
import { html, raw } from 'hono/html';
import { operator, type LocaleTag } from '@solidarity-kit/campaigns';
import { directionOf } from '@solidarity-kit/options';
import { answer, type Answer } from '../http/answer.ts';
import { cacheControl, type CacheKind, type CacheTimes } from '../http/cache-control.ts';
import { strongTag } from '../http/etag.ts';
import { red } from '@solidarity-kit/options/color/red';
import { headStyles } from './head.ts';
import { operatorFoot, operatorStyles } from './operator.ts';
import { stitchBand } from './stitches.ts';

/** Markup that is safe to put into a page: made by `html`, which escapes what it is given. */
export type Markup = ReturnType<typeof html>;

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const styles = `
:root{color-scheme:light dark;--paper:#fbf8f2;--raise:#fff;--ink:#1b1714;--soft:#5c534b;--line:#e4dccf;--wash:#f3ece0;--red:${red};--olive:#3f5b2f}
@media (prefers-color-scheme:dark){:root{--paper:#15120f;--raise:#1e1a16;--ink:#f4ede2;--soft:#b5a99b;--line:#352e27;--wash:#221d18;--red:#e2667a;--olive:#9dbb84}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1.0625rem/1.6 "IBM Plex Sans","IBM Plex Sans Arabic",system-ui,sans-serif}
:lang(ar) body,body:lang(ar){line-height:1.8}
.band{display:block;border-bottom:1px solid var(--line)}.band .red{fill:var(--red)}.band .olive{fill:var(--olive)}
main{max-width:52rem;margin:0 auto;padding:2.5rem 1.25rem 4rem;overflow-wrap:break-word}
h1,h2,h3{line-height:1.25;font-weight:600;text-wrap:balance}h1{font-size:2rem;margin:.5rem 0 1rem}h2{font-size:1.35rem;margin:3rem 0 .75rem}h3{font-size:1.0625rem;margin:2rem 0 .5rem}
p{margin:.5rem 0 1rem;max-width:38rem}a{color:var(--red);text-underline-offset:.2em}
.soft{color:var(--soft)}.eyebrow{color:var(--soft);margin:0}
.act{display:inline-block;padding:.6rem 1.1rem;border-radius:.5rem;background:var(--red);color:var(--paper);text-decoration:none;font-weight:600}
a:focus-visible,summary:focus-visible{outline:3px solid var(--olive);outline-offset:3px;border-radius:.25rem}
code,pre{font-family:"IBM Plex Mono",ui-monospace,monospace;font-size:.9em}code{direction:ltr;unicode-bidi:isolate;overflow-wrap:anywhere}
pre{background:var(--wash);border:1px solid var(--line);border-radius:.5rem;padding:.75rem 1rem;white-space:pre-wrap;overflow-wrap:anywhere;direction:ltr;text-align:left}
.card{background:var(--raise);border:1px solid var(--line);border-radius:.75rem;padding:.25rem 1.25rem;margin:1rem 0}
summary{cursor:pointer;padding:.75rem 0;display:flex;flex-wrap:wrap;gap:.25rem .9rem;align-items:baseline}summary::-webkit-details-marker{display:none}summary code{font-weight:600}summary .soft{min-width:0;overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:.4rem 1.25rem;margin:.5rem 0 1.25rem}dt{min-width:0}dd{margin:0;min-width:0;overflow-wrap:anywhere}
@media (max-width:34rem){dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}h1{font-size:1.6rem}main{padding-top:1.5rem}}
img{max-width:100%;vertical-align:middle}.picture{height:auto;border:1px solid var(--line);border-radius:.5rem}del{color:var(--soft)}ins{text-decoration:none}
.host{color:var(--soft);font-size:.9em;overflow-wrap:anywhere}.about h2{font-size:1.2rem;margin:2.5rem 0 .6rem}.about h3{margin:1.25rem 0 .4rem}
.list{list-style:none;padding:0;margin:.6rem 0 1rem;display:grid;grid-template-columns:minmax(0,1fr);gap:.9rem;max-width:42rem}.list .soft,.list img{display:block}.list img{margin-top:.4rem}
input[type=search]{font:inherit;color:inherit;background:var(--raise);border:1px solid var(--soft);border-radius:.5rem;padding:.6rem .9rem;width:100%;max-width:26rem}[hidden]{display:none!important}
.list details{background:var(--raise);border:1px solid var(--line);border-radius:.6rem;padding:0 1rem}.list details[open]{padding-bottom:.25rem}.list details.proof{background:none;border:0;padding:0;font-size:.9em;color:var(--soft)}.list .proof summary{display:inline-block;padding:.25rem 0;text-decoration:underline dotted;text-underline-offset:.25em}.proof p{margin:.25rem 0}.list summary{display:block}.list dt{color:var(--soft)}.list summary .soft{margin-top:.1rem}
.sign{display:flex;gap:1rem;align-items:flex-start}.list .sign img{flex:none;margin:.2rem 0 0}.sign code{white-space:nowrap}
.search{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:center;margin:1.25rem 0}.search p{flex-basis:100%;margin:0}.search label{font-weight:400}select,input[type=text],input[type=url]{font:inherit;color:inherit;background:var(--raise);border:1px solid var(--soft);border-radius:.5rem;padding:.55rem .8rem;max-width:100%}[data-suggest] form{display:grid;grid-template-columns:minmax(0,1fr);gap:.3rem;max-width:34rem}[data-suggest] form label{margin-top:.5rem}select:focus-visible{outline:3px solid var(--olive);outline-offset:3px}.mark{display:inline-block;margin-top:.35rem;padding:0 .55rem;border:1px solid var(--olive);border-radius:1rem;color:var(--olive);font-size:.85em}textarea{font:inherit;font-size:.95em;color:inherit;background:var(--raise);border:1px solid var(--soft);border-radius:.5rem;padding:.6rem .9rem;width:100%;display:block;margin:.35rem 0 .75rem}label{font-weight:600}button.act{font:inherit;font-weight:600;border:0;cursor:pointer}button:focus-visible,textarea:focus-visible,input:focus-visible{outline:3px solid var(--olive);outline-offset:3px}form details{margin:0 0 1rem}.result:not(:empty){margin:1.25rem 0;padding:.5rem 1.1rem;background:var(--raise);border:1px solid var(--line);border-inline-start:4px solid var(--red);border-radius:.6rem;overflow-wrap:anywhere}.result.good{border-inline-start-color:var(--olive)}form summary{display:inline-block;text-decoration:underline dotted;text-underline-offset:.25em}.also{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line)}
@media print{details::details-content{content-visibility:visible;block-size:auto}nav,pre,[data-search],[data-suggest],[data-suggest]+ol,.host{display:none}.act{background:none;color:inherit;padding:0}main a[href^=http]::after{content:" (" attr(href) ")";font-weight:400;direction:ltr;unicode-bidi:isolate;overflow-wrap:anywhere}}
footer{margin-top:4rem;padding-top:1rem;border-top:1px solid var(--line);display:flex;flex-wrap:wrap;gap:.4rem 1.5rem;color:var(--soft)}
table{border-collapse:collapse;width:100%;display:block;overflow-x:auto}th,td{padding:.45rem .9rem .45rem 0;text-align:start;border-bottom:1px solid var(--line);vertical-align:middle}th{color:var(--soft);font-weight:600}td img{max-width:none}
form{margin:1.5rem 0;display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}form label{flex-basis:100%}form>input[type=search]{flex:1 1 12rem;min-width:0;width:auto}form .act{border:0;font:inherit;font-weight:600;cursor:pointer}form .act svg{display:block;width:1.25rem;height:1.6em;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round}
nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.4rem 1.1rem}
@media (pointer:coarse){nav ul{gap:0 1.1rem}nav a,.back{display:inline-flex;align-items:center;min-width:1.5rem;min-height:2.75rem}.list .proof summary{padding:.65rem 0}.search label{display:inline-flex;align-items:center;gap:.5rem;min-height:2.75rem}}
`.replaceAll('\n', '');

/** What a page is made of. */
export interface Page {
  readonly status: number;
  readonly locale: LocaleTag;
  readonly title: string;
  readonly body: Markup;
  readonly kind: CacheKind;
  /** Whether the page has a script of the service's own. Default: no. */
  readonly scripts?: boolean;
  /** Whether that script reads from the service itself. Default: no. */
  readonly connects?: boolean;
  /** The head of the config page, and its type. Default: neither. */
  readonly top?: Markup;
  /** Further elements of `<head>`. */
  readonly head?: Markup;
  /** Further headers, e.g. `vary`. */
  readonly headers?: Readonly<Record<string, string>>;
}

function policyOf({ scripts, connects, top }: Page): string {
  const own = top ? policy.replace('style-src', "font-src 'self'; style-src 'self'") : policy;
  return [own, scripts && "script-src 'self'", connects && "connect-src 'self'"]
    .filter(Boolean)
    .join('; ');
}

/** The page as an answer. */
export async function pageAnswer(page: Page, times: CacheTimes): Promise<Answer> {
  const { locale, title, body, top, head = '' } = page;
  const text = String(
    await html`<!doctype html>
      <html lang="${locale}" dir="${directionOf(locale)}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width,initial-scale=1" />
          <meta name="referrer" content="no-referrer" />
          <title>${title} · ${operator.name ?? 'Solidarity Kit'}</title>
          ${top ? html`<link rel="stylesheet" href="/assets/fonts.css" />` : ''} ${head}
          <style>
            ${raw(styles + (top ? headStyles : '') + operatorStyles())}
          </style>
        </head>
        <body>
          ${raw(stitchBand())} ${top ?? ''}
          <main>${body}${operatorFoot()}</main>
        </body>
      </html>`,
  );
  return answer(
    page.status,
    {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': cacheControl(page.kind, times),
      'content-language': locale,
      'content-security-policy': policyOf(page),
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      ...page.headers,
    },
    text,
    strongTag(text),
  );
}
