// Heroes and cards: `/hero/<message>` and `/card/<message>`, as SVG or PNG.
import { OptionError } from '@solidarity-kit/options';
import { busyPicture } from '../artwork/busy.ts';
import { createStudio, type Studio } from '../artwork/studio.ts';
import { parseArtworkRequest, type ArtworkKind } from '../artwork/parse-request.ts';
import { MAX_TARGET, targetOf } from '../http/target.ts';
import { BusyError } from '../image/limiter.ts';
import type { Handler, Service } from '../service.ts';

/** Handlers of heroes and of cards, which wait in one line. */
export function artworkHandlers(service: Service): Readonly<Record<ArtworkKind, Handler>> {
  const studio = createStudio(service.runtime);
  return { hero: handler(service, studio, 'hero'), card: handler(service, studio, 'card') };
}

function handler(service: Service, studio: Studio, kind: ArtworkKind): Handler {
  const { runtime, memory } = service;
  return async (request) => {
    const target = targetOf(request.url);
    if (target.length > MAX_TARGET)
      throw new OptionError('address', target, `at most ${MAX_TARGET} characters`);
    const acceptLanguage = () => request.headers.get('accept-language');
    const { generation } = memory;
    const artwork = parseArtworkRequest(target, kind, {
      acceptLanguage,
      now: runtime.now(),
      schedule: service.schedule(),
      figures: runtime.figures?.current(),
    });
    try {
      const answer = await studio.draw(artwork);
      const keep = artwork.format === 'svg' && artwork.kind === 'pinned';
      if (keep)
        memory.offer(target, { answer, route: `/${kind}/:message`, until: Infinity }, generation);
      return answer;
    } catch (error) {
      if (error instanceof BusyError) return busyPicture(runtime, artwork, error);
      throw error;
    }
  };
}
