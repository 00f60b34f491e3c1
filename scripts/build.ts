// Builds what the service serves: the generated lists, the banner's script, the config page, and the folder of static assets for Workers.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { generate } from './generate.ts';
import { orSentence } from './or-sentence.ts';
import { step } from './step.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds everything, in the order in which the parts need each other, and reports each step. */
export async function buildAll(): Promise<void> {
  // Vite keeps a NODE_ENV that is set, as test runners do, and would then take development builds of the libraries.
  process.env['NODE_ENV'] = 'production';
  await step('Listing campaigns, locales, styles and targets', generate);
  await step('Building the banner', async () => {
    const { buildBanner } = await import('../packages/banner/scripts/build.ts');
    await buildBanner();
  });
  await step('Building the WordPress plugin', async () => {
    const { buildPlugin } = await import('../packages/wordpress/scripts/build.ts');
    buildPlugin();
  });
  await step('Building the config page', () =>
    build({ root: `${root}apps/config`, logLevel: 'warn' }),
  );
  await step('Packing the brand logos', async () => {
    const { writeLogos } = await import('../packages/badge/scripts/logos.ts');
    await writeLogos();
  });
  await step('Building the page that checks signatures', async () => {
    const { buildVerifyScript } = await import('../apps/edge/scripts/verify-script.ts');
    await buildVerifyScript();
  });
  await step('Gathering the assets', async () => {
    const { assemble } = await import('../apps/edge/scripts/assemble.ts');
    await assemble();
  });
}

if (import.meta.main) await orSentence(buildAll);
