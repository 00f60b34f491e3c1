// Static files from the assets binding.
import { mediaType } from '../http/media-types.ts';
import type { Asset, Runtime } from '../runtime.ts';
import type { Environment } from './platform.ts';

/** The binding wants a whole address; its host means nothing. */
const origin = 'https://assets.invalid';

/** Files of the binding by their path. Cloudflare compresses what it sends by itself. */
export function bindingAssets(assets: Environment['ASSETS']): Runtime['asset'] {
  return async (path): Promise<Asset | undefined> => {
    // The binding's own rules take these for other names; no file of ours has them.
    if (/[%?#\\]|\/\/|\/\.{1,2}(\/|$)/.test(path)) return undefined;
    const response = await assets.fetch(new Request(origin + encodeURI(path)));
    if (response.status !== 200) {
      await response.body?.cancel();
      return undefined;
    }
    const tag = response.headers.get('etag')?.replace(/^W\//, '') ?? `"${path.length}"`;
    return { body: new Uint8Array(await response.arrayBuffer()), type: mediaType(path), tag };
  };
}

/** The bytes of one file that has to be there. */
export async function requiredAsset(
  assets: Environment['ASSETS'],
  path: string,
): Promise<Uint8Array> {
  const response = await assets.fetch(new Request(origin + path));
  if (response.status !== 200) throw new Error(`The file ${path} is missing from the assets.`);
  return new Uint8Array(await response.arrayBuffer());
}
