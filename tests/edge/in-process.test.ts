// The table of requests, asked of the app in this process, and what depends on the clock.
import { expect, test } from 'vitest';
import { createApp } from '../../apps/edge/src/app.ts';
import { nodeRuntime } from '../../apps/edge/src/node/runtime.ts';
import { parseSettings } from '../../apps/edge/src/settings.ts';
import { testTable } from './table.ts';

const runtime = await nodeRuntime(parseSettings({ PUBLIC_URL: 'http://localhost' }));
const app = createApp(runtime);

testTable(async (path, init) => app.request(path, init));
