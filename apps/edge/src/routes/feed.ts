// Answers `/feed`: the signed feed, as it was signed. The service has no key; it only passes on what it has checked.
import { answer } from '../http/answer.ts';
import { cacheControl } from '../http/cache-control.ts';
import { strongTag } from '../http/etag.ts';
import type { Handler, Service } from '../service.ts';
import { notFound } from './fail.ts';

/** Answers `/feed`. */
export function feedHandler(service: Service): Handler {
  const { runtime } = service;
  return (request) => {
    const state = runtime.feed?.current();
    if (!state)
      return notFound(service, request, { format: 'json', explicit: true, picture: false });
    return answer(
      200,
      {
        'content-type': 'application/jose+json; charset=utf-8',
        'cache-control': cacheControl('moving', runtime.settings.cache),
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'x-content-type-options': 'nosniff',
      },
      state.text,
      strongTag(state.text),
    );
  };
}
