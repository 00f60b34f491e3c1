// The React site for tests: what the server sends, and the script that hydrates it.
import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build } from 'vite';
import { Site } from './page.ts';

/** The document as the server sends it. @param src address of the banner's script */
export function serverMarkup(src: string): string {
  return renderToString(createElement(Site, { src }));
}

/** The site's own script, with React in its development build, which complains of every mismatch. */
export async function clientBundle(): Promise<string> {
  const [bundle] = (await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('client.ts', import.meta.url)),
        name: 'Client',
        formats: ['iife'],
      },
    },
  })) as unknown as [{ output: [{ code: string }] }];
  return bundle.output[0].code;
}
