// `npm start`: builds the kit and serves all of it on one origin until it is told to stop. `npm start -- --help` lists the settings.
import { buildAll } from './build.ts';
import { orSentence } from './or-sentence.ts';

const asksForHelp = process.argv.some((argument) => argument === '--help' || argument === '-h');
if (asksForHelp || (await orSentence(buildAll))) {
  const { main } = await import('../apps/edge/src/node.ts');
  await main();
}
