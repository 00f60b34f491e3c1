// Draws heroes and cards: curated ones at once, those with a visitor's own words one after the other, few of which may wait.
import { drawLayers, drawPicture } from '@solidarity-kit/artwork';
import { answer, type Answer } from '../http/answer.ts';
import { cacheControl } from '../http/cache-control.ts';
import { Tag } from '../http/etag.ts';
import { Limiter } from '../image/limiter.ts';
import { imageHeaders, noticeHeaders } from '../image/picture.ts';
import { Pngs } from '../image/pngs.ts';
import type { Runtime } from '../runtime.ts';
import type { ArtworkRequest } from './parse-request.ts';

/** Pictures with own words that may wait for their turn; each takes some 10 ms as SVG. */
const WAITING = 20;
/** The same for PNGs, in pixels' worth of time (see `costOfLayers`): about twenty cards. */
const WAITING_PIXELS = 2 * 1024 * 1024;

/** Draws pictures on a platform. */
export interface Studio {
  /** @throws BusyError when too many pictures with own words wait already. */
  draw(request: ArtworkRequest): Promise<Answer>;
}

/** A studio with nothing drawn yet. */
export function createStudio(runtime: Runtime): Studio {
  const curated = new Pngs<undefined>(runtime);
  const own = new Pngs<undefined>(runtime, { running: 1, waiting: WAITING_PIXELS });
  const turns = new Limiter({ running: 1, waiting: WAITING });
  const build = new Tag().add(runtime.version);

  /** Draws on this thread: own words one after the other. */
  async function inTurn<Result>({ own: ownWords }: ArtworkRequest, draw: () => Promise<Result>) {
    if (!ownWords) return draw();
    return turns.run(async () => {
      // Whatever came meanwhile is answered first.
      await new Promise((resolve) => setTimeout(resolve, 0));
      return draw();
    });
  }

  const svgOf = (request: ArtworkRequest) =>
    inTurn(request, async () => (await drawPicture(runtime.outliner, request.spec)).svg);

  async function png(request: ArtworkRequest, key: string): Promise<Uint8Array> {
    const pngs = request.own ? own : curated;
    const kept =
      pngs.get(key) ??
      (await pngs.draw(key, 1, async () => ({
        source: await inTurn(request, () => drawLayers(runtime.outliner, request.spec)),
        note: undefined,
      })));
    return kept.bytes;
  }

  return {
    async draw(request) {
      const { spec, format, kind, cacheSeconds, vary } = request;
      const key = JSON.stringify({ ...spec, size: spec.size.name });
      const body = format === 'png' ? await png(request, key) : await svgOf(request);
      const headers: Record<string, string> = {
        'content-type': format === 'png' ? 'image/png' : 'image/svg+xml; charset=utf-8',
        'cache-control': cacheControl(kind, runtime.settings.cache, cacheSeconds),
        ...imageHeaders,
        'content-language': spec.lang,
        ...(vary ? { vary } : {}),
        ...(request.ignored.length > 0 ? noticeHeaders(request) : {}),
      };
      return answer(200, headers, body, new Tag(build).add(format).add(key).toString());
    },
  };
}
