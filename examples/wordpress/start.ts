// A real WordPress with the plugin, on this machine, until Ctrl-C: one message chosen, nothing kept. `node scripts/run.mjs examples/wordpress/start.ts`
import { pathToFileURL } from 'node:url';
import { buildPlugin, pluginFolder } from '../../packages/wordpress/scripts/build.ts';
import {
  administrator,
  missing,
  startWordPress,
  type WordPress,
} from '../../tests/wordpress/server.ts';

/** What the owner of the site has chosen. */
export const message = 'permanent-ceasefire';

/** Starts it; the caller closes it. */
export async function startExample(): Promise<WordPress> {
  buildPlugin();
  const wordpress = await startWordPress(pluginFolder);
  wordpress.php(
    `update_option('solidarity_banner', array_merge(SolidarityBanner\\untouched(), ['message' => '${message}', 'link' => 'message']));`,
  );
  return wordpress;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const lacks = missing();
  if (lacks.length > 0) {
    console.error(`Not on this machine: ${lacks.join(', ')}. README.md says what to install.`);
    process.exit(2);
  }
  const { origin, close } = await startExample();
  console.log(`${origin}\n${origin}/wp-admin/ (${administrator}, password ${administrator})`);
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.once(signal, () => void close().finally(() => process.exit(code)));
}
