// The config page: the built file, with what a link to it shows where it is shared.
import { bounded } from '@solidarity-kit/options';
import { answer, type Answer } from '../http/answer.ts';
import { cacheControl } from '../http/cache-control.ts';
import { strongTag } from '../http/etag.ts';
import type { Incoming } from '../http/incoming.ts';
import { originVary, publicOrigin } from '../http/origin.ts';
import { splitTarget, targetOf } from '../http/target.ts';
import type { Service } from '../service.ts';
import { shareTags } from './share-tags.ts';
import { accepts, policyOf } from './static.ts';

/** The place in the built page. */
const mark = '<!--share-->';

/** Compressed pages that are kept. */
const maxZipped = 200;
const zipped = bounded<string, Promise<Uint8Array>>(maxZipped);

/** Answers `/`, or nothing where the page has not been built. */
export async function configPage(service: Service, request: Incoming): Promise<Answer | undefined> {
  const { runtime } = service;
  const asset = await service.page();
  if (asset === undefined) return undefined;
  const { settings } = runtime;
  const { query } = splitTarget(targetOf(request.url));
  const origin = publicOrigin(request, settings);
  const tags = String(
    await shareTags(query, {
      origin,
      now: runtime.now(),
      schedule: service.schedule(),
    }),
  );
  const page = new TextDecoder().decode(asset.body).replace(mark, () => tags);
  const vary = [asset.encoded ? 'Accept-Encoding' : '', originVary(settings).vary]
    .filter(Boolean)
    .join(', ');
  const headers: Record<string, string> = {
    'content-type': asset.type,
    'cache-control': cacheControl('page', settings.cache),
    'content-security-policy': policyOf(asset.body),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    ...(vary && { vary }),
  };
  const tag = strongTag(page);
  // A platform that compresses by itself has no compressed files.
  if (!asset.encoded || !accepts(request.headers.get('accept-encoding') ?? '', 'gzip'))
    return answer(200, headers, page, tag);
  const body = await gzip(page, tag);
  return answer(200, { ...headers, 'content-encoding': 'gzip' }, body, `${tag.slice(0, -1)}-gzip"`);
}

function gzip(page: string, tag: string): Promise<Uint8Array> {
  const known = zipped.get(tag);
  if (known) return known;
  const stream = new Blob([page]).stream().pipeThrough(new CompressionStream('gzip'));
  const packed = new Response(stream).arrayBuffer().then((bytes) => new Uint8Array(bytes));
  zipped.set(tag, packed);
  return packed;
}
