// The fonts' licence travels with the fonts.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);
const fonts = ['reem-kufi', 'ibm-plex-sans', 'ibm-plex-sans-arabic', 'ibm-plex-mono'];

export function fontLicences(): Plugin {
  return {
    name: 'kit:licences',
    apply: 'build',
    generateBundle() {
      const texts = fonts.map((font) =>
        readFileSync(
          join(dirname(require.resolve(`@fontsource/${font}/package.json`)), 'LICENSE'),
          'utf8',
        ),
      );
      this.emitFile({
        type: 'asset',
        fileName: 'assets/fonts-licence.txt',
        source: texts.join('\n\n---\n\n'),
      });
    },
  };
}
