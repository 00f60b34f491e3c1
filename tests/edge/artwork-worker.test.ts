// The same heroes and cards from real workerd as from Node: the same SVG, and a PNG of the same pixels.
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorkerd, type Workerd } from '../../apps/edge/scripts/workerd.ts';
import { start } from '../../apps/edge/src/node.ts';

let node: Awaited<ReturnType<typeof start>>;
let workerd: Workerd;

beforeAll(async () => {
  node = await start({ host: '127.0.0.1', port: 0, publicUrl: 'http://localhost' });
  workerd = await startWorkerd({ PUBLIC_URL: 'http://localhost' });
});
afterAll(async () => {
  await workerd?.close();
  await node?.close();
});

const pixels = async (answer: { arrayBuffer(): Promise<ArrayBuffer> }) =>
  PNG.sync.read(Buffer.from(await answer.arrayBuffer())).data;

test.each(['en', 'ar', 'ur', 'th', 'zh-Hans'])('a hero in %s: the same SVG', async (lang) => {
  const path = `/hero/let-aid-in.svg?lang=${lang}&design=key&theme=auto`;
  const [ours, theirs] = await Promise.all([fetch(node.url + path), workerd.ask(path)]);
  expect(theirs.status).toBe(200);
  expect(await theirs.text()).toBe(await ours.text());
});

test.each(['flag', 'keffiyeh', 'key', 'olive', 'tatreez', 'typographic', 'watermelon'])(
  'a card, %s: the same pixels',
  async (design) => {
    const path = `/card/ceasefire-now.png?lang=ar&design=${design}`;
    const [ours, theirs] = await Promise.all([fetch(node.url + path), workerd.ask(path)]);
    expect(Buffer.compare(await pixels(ours), await pixels(theirs))).toBe(0);
  },
);
