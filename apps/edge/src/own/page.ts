// The config page of a host that has data of its own: made once for each state of them.
import { ownSchedule } from '@solidarity-kit/campaigns';
import { strongTag } from '../http/etag.ts';
import type { Memory } from '../memory.ts';
import { withOwnData } from '../pages/own-page.ts';
import type { Asset, Runtime } from '../runtime.ts';

/** Gives the page with the host's data in it; nothing where there is no page. */
export function ownPage(runtime: Runtime, memory: Memory): () => Promise<Asset | undefined> {
  let kept:
    | { readonly generation: number; readonly from: string; readonly page: Asset }
    | undefined;
  return async () => {
    const asset = await runtime.asset('/index.html');
    // After the waiting, and all at once: the name and the data are those of one state.
    const own = runtime.own?.current();
    if (asset === undefined || own === undefined) return asset;
    const { generation } = memory;
    if (kept?.generation === generation && kept.from === asset.tag) return kept.page;
    const built = new TextDecoder().decode(asset.body);
    const text = withOwnData(built, own, ownSchedule ?? runtime.settings.schedule);
    const page = { ...asset, body: new TextEncoder().encode(text), tag: strongTag(text) };
    kept = { generation, from: asset.tag, page };
    return page;
  };
}
