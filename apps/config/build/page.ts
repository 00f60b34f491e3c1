// Completes index.html: ornament, the script of the first paint, fonts to fetch early, and the page's policy.
import type { Plugin } from 'vite';
import { starSvg, stripSvg, iconSvg } from '../src/ornament/svg.ts';
import { directionOf } from '../../../packages/options/src/direction.ts';
import { interfaceLanguages } from '../src/state/interface-language.ts';
import { classicScript, hashedName } from './classic.ts';

/** Nothing from anywhere else, no code but our files. The service reads it there and sends it as a header too. */
const policy = [
  "default-src 'none'",
  // The engine that draws badges is WebAssembly of ours; nothing else is compiled.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
].join('; ');

/** The files of the dictionaries by the tags of their languages, as one list: `en assets/en-….js ar …`, from the page's folder. */
const wordFiles = (bundle: object) =>
  Object.values(bundle as Record<string, { facadeModuleId?: string | null; fileName: string }>)
    .flatMap(({ facadeModuleId, fileName }) => {
      const tag = /\/config\/src\/i18n\/([\w-]+)\.ts$/.exec(facadeModuleId ?? '')?.[1];
      return tag ? [`${tag} ${fileName}`] : [];
    })
    .toSorted()
    .join(' ');

/** Without JavaScript the page says little; the pages about messages say it in every language of the page. */
const aboutLinks = () =>
  interfaceLanguages
    .map(
      ([tag, name]) =>
        `<a href="/about?lang=${tag}" lang="${tag}" dir="${directionOf(tag)}" hreflang="${tag}">${name}</a>`,
    )
    .join(' · ');

/** The headline's font, whose coming would be seen most; a second one would hold up the first paint. Others follow by their Unicode range. */
const early = [/reem-kufi-latin-600-.*\.woff2$/];

export function page(): Plugin {
  let building = false;
  let boot = '';
  return {
    name: 'kit:page',
    configResolved(config) {
      building = config.command === 'build';
    },
    async buildStart() {
      boot = await classicScript('src/boot.ts');
      if (!building) return;
      this.emitFile({ type: 'asset', fileName: 'assets/icon.svg', source: iconSvg() });
      this.emitFile({ type: 'asset', fileName: hashedName('boot', boot), source: boot });
    },
    configureServer(server) {
      server.middlewares.use('/assets/icon.svg', (_, answer) => {
        answer.setHeader('Content-Type', 'image/svg+xml');
        answer.end(iconSvg());
      });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const drawn = html
          .replace('<!--strip-->', stripSvg())
          .replace('<!--star-->', starSvg())
          .replace('<!--languages-->', aboutLinks());
        if (!bundle) return drawn.replace('<!--head-->', () => `<script>${boot}</script>`);
        const loads = /<script type="module"[^>]*><\/script>|<link rel="stylesheet"[^>]*>/g;
        const own = (drawn.match(loads) ?? []).toSorted();
        const fonts = Object.keys(bundle).filter((file) =>
          early.some((pattern) => pattern.test(file)),
        );
        const head = [
          `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
          ...own,
          `<meta name="kit-words" content="${wordFiles(bundle)}">`,
          ...fonts.map(
            (font) =>
              `<link rel="preload" as="font" type="font/woff2" href="/${font}" crossorigin>`,
          ),
          // Last, since it holds up the reading of what comes after it: a policy in the page keeps browsers from looking ahead.
          `<script src="/${hashedName('boot', boot)}"></script>`,
        ];
        return drawn.replace(loads, '').replace('<!--head-->', () => head.join('\n    '));
      },
    },
  };
}
