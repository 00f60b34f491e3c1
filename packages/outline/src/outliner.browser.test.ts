// The engine in a browser: the same code, with assets from a server, draws the same.
import { expect } from '@open-wc/testing';
import { createOutliner, type Outline } from './index.ts';

const assets = new URL('../assets/', import.meta.url);
const compile = (url: URL): Promise<WebAssembly.Module> => WebAssembly.compileStreaming(fetch(url));

describe('outline in a browser', () => {
  it('draws Arabic, Chinese and an emoji', async () => {
    const outliner = createOutliner({
      harfbuzz: await compile(
        new URL('../node_modules/harfbuzzjs/dist/harfbuzz.wasm', import.meta.url),
      ),
      trampolines: await compile(new URL('trampolines.wasm', assets)),
      load: async (name) =>
        new Uint8Array(await (await fetch(new URL(name, assets))).arrayBuffer()),
    });
    const draw = async (text: string): Promise<Outline> => {
      await outliner.prepare(text);
      return outliner.outline(text, { style: { size: 11, weight: 600 } });
    };
    const arabic = await draw('أوقفوا إطلاق النار');
    expect(arabic.missing).to.equal(0);
    expect(arabic.direction).to.equal('rtl');
    expect(arabic.d).to.match(/^M\d+/);
    expect((await draw('停火 🕊️')).missing).to.equal(0);
    expect((await draw('停火 🕊️')).pictures).to.have.length(1);
  });
});
