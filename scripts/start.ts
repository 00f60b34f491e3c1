// `npm start`: builds the kit and serves all of it on one origin until it is told to stop.
import { buildAll } from './build.ts';

await buildAll();
const { main } = await import('../apps/edge/src/node.ts');
await main();
