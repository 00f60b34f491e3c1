// The config page of a host that has data of its own: made once for each state of them.
import { ownSchedule } from '@solidarity-kit/campaigns';
import { strongTag } from '../http/etag.ts';
import type { Memory } from '../memory.ts';
import { withOwnData } from '../pages/own-page.ts';
import type { Asset, Runtime } from '../runtime.ts';

/** Gives the page with the host's data in it; nothing where there are none, or no page. */
export function ownPage(runtime: Runtime, memory: Memory): () => Promise<Asset | undefined> {
  const made = memory.remembered(async (): Promise<Asset | undefined> => {
    const asset = await runtime.asset('/index.html');
    // After the waiting, and all at once: the name and the data are those of one state.
    const own = runtime.own?.current();
    if (asset === undefined || own === undefined) return asset;
    const page = new TextDecoder().decode(asset.body);
    const text = withOwnData(page, own, ownSchedule ?? runtime.settings.schedule);
    const body = new TextEncoder().encode(text);
    return (
      (await runtime.pack?.(body, asset.type)) ?? { body, type: asset.type, tag: strongTag(text) }
    );
  });
  return () => made('page');
}
