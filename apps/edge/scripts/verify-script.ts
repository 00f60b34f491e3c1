// Builds the script of the page /verify into dist/verify.js: the same checks as in the banner, the service and the command.
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the built script is. */
export const verifyScript = `${root}dist/verify.js`;

/** Builds it. */
export async function buildVerifyScript(): Promise<void> {
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    publicDir: false,
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: false,
      lib: { entry: 'src/verify/script.ts', formats: ['es'], fileName: () => 'verify.js' },
    },
  });
}
