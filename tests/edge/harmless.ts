// What every answer has to be, whatever was asked: no server error, well formed, nothing that could run, and soon.
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { SaxesParser } from 'saxes';
import type { App } from '../../apps/edge/src/app.ts';

/** Longest time for an answer, in ms. 503 is allowed only with `Retry-After`. */
export const SOON = 1000;

/** Where an address in a badge may lead: a link to a page or a mailbox, a picture that is in the address itself, else inside the badge. */
const leads: Readonly<Record<string, RegExp>> = {
  a: /^(?:https?:\/\/|mailto:)/,
  image: /^data:image\/(?:png|jpeg|gif|webp|svg\+xml);base64,/,
};
const inside = /^#/;

/** Elements that a badge of ours may have. Whatever could run, load or embed is not among them. */
const elements = new Set(
  'svg title style defs linearGradient stop clipPath mask g a path rect circle ellipse line polygon polyline use pattern image'.split(
    ' ',
  ),
);

/** Asks an app in this process, and gives what is wrong with the answer; nothing when all is well. */
export async function faultOf(
  app: App,
  target: string,
  init: RequestInit = {},
): Promise<string | undefined> {
  const started = performance.now();
  const response = await app.request(`http://localhost${target}`, init);
  const took = performance.now() - started;
  const sent = new Uint8Array(await response.arrayBuffer());
  const body = plain(sent, response.headers.get('content-encoding'));
  const type = response.headers.get('content-type') ?? '';
  return answerFault(response, type, body) ?? (took > SOON ? `took ${took} ms` : undefined);
}

function plain(bytes: Uint8Array, encoding: string | null): Uint8Array {
  if (encoding === 'br') return brotliDecompressSync(bytes);
  return encoding === 'gzip' ? gunzipSync(bytes) : bytes;
}

function answerFault(response: Response, type: string, body: Uint8Array): string | undefined {
  const { status, headers } = response;
  if (status >= 500 && !(status === 503 && headers.has('retry-after'))) return `status ${status}`;
  if (headers.has('set-cookie')) return 'a cookie';
  if (headers.has('location')) return 'a redirect';
  if (body.byteLength === 0) return undefined;
  const text = new TextDecoder('utf-8', { fatal: !type.startsWith('image/png') });
  try {
    if (type.startsWith('image/svg+xml')) return svgFault(text.decode(body));
    if (type.startsWith('image/png'))
      return body[0] === 0x89 && body[1] === 0x50 ? undefined : 'no PNG';
    if (/^application\/(problem\+)?json/.test(type)) return void JSON.parse(text.decode(body));
    if (type.startsWith('text/xml')) return xmlFault(text.decode(body));
    if (type.startsWith('text/html')) return htmlFault(text.decode(body), headers);
    return /^text\/(plain|javascript|css)|^font\/|^application\/(wasm|octet-stream)|^image\//.test(
      type,
    )
      ? undefined
      : `type ${type}`;
  } catch (error) {
    return String(error);
  }
}

/** The first thing wrong with an SVG: not well formed, or able to do something. */
export function svgFault(svg: string): string | undefined {
  let fault: string | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => (fault ??= `not well formed: ${error.message}`));
  parser.on('doctype', () => (fault ??= 'a doctype'));
  parser.on('processinginstruction', () => (fault ??= 'a processing instruction'));
  parser.on('opentag', ({ name, attributes }) => {
    if (!elements.has(name)) fault ??= `element ${name}`;
    for (const { name: key, value } of Object.values(attributes)) {
      if (/^on/i.test(key)) fault ??= `attribute ${key}`;
      if (key.endsWith('href') && !(leads[name] ?? inside).test(value)) fault ??= `${key}=${value}`;
      if (/url\(\s*(?!['"]?#)/i.test(value) && key !== 'aria-label') fault ??= `${key}=${value}`;
    }
    if (name === 'style') inStyle = true;
  });
  let inStyle = false;
  parser.on('text', (text) => {
    if (inStyle && /@import|url\(|expression|javascript/i.test(text))
      fault ??= 'a style that loads';
  });
  parser.on('closetag', () => (inStyle = false));
  parser.write(svg).close();
  return fault;
}

function xmlFault(xml: string): string | undefined {
  let fault: string | undefined;
  const parser = new SaxesParser();
  parser.on('error', (error) => (fault ??= error.message));
  parser.write(xml).close();
  return fault;
}

/** Our pages have no script but one in a file of the service's own, and a policy that would stop any other; the config page is not ours here. */
function htmlFault(html: string, headers: Headers): string | undefined {
  const policy = headers.get('content-security-policy') ?? '';
  if (/^default-src 'none'; script-src 'self'( 'wasm-unsafe-eval')?; /.test(policy))
    return undefined;
  if (!policy.startsWith("default-src 'none'")) return 'no policy';
  // A script in a file of the service is let through where the policy says so; nothing else in that page may run either.
  const own = /script-src 'self'(;|$)/.test(policy)
    ? html.replaceAll(/<script type="module" src="\/[a-z]+\.js"><\/script>/g, '')
    : html;
  return /<script|<iframe|\son\w+=|javascript:/i.test(own)
    ? 'something that runs in a page'
    : undefined;
}
