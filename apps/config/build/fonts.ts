// The faces of the page's letters as a style sheet with an address of its own, for the service's other pages; the files are the page's.
import type { Plugin } from 'vite';

export function fontFaces(): Plugin {
  return {
    name: 'kit:fonts',
    apply: 'build',
    generateBundle(_, bundle) {
      const faces = Object.values(bundle).flatMap((file) =>
        file.type === 'asset' && file.fileName.endsWith('.css')
          ? (String(file.source).match(/@font-face\s*\{[^}]*\}/g) ?? [])
          : [],
      );
      // It lies beside the page's own sheet, so that its addresses stay right.
      this.emitFile({ type: 'asset', fileName: 'assets/fonts.css', source: faces.join('\n') });
    },
  };
}
