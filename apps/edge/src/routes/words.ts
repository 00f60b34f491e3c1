// The words of a host's own messages, for banners: a file for each message, which never changes under its name.
import { answer } from '../http/answer.ts';
import { cacheControl } from '../http/cache-control.ts';
import { strongTag } from '../http/etag.ts';
import { splitTarget, targetOf } from '../http/target.ts';
import type { Handler, Service } from '../service.ts';
import { notFound } from './fail.ts';

/** Answers `/words/<message>-<hash>.json`. */
export function wordsHandler(service: Service): Handler {
  const { runtime } = service;
  return (request) => {
    const { path } = splitTarget(targetOf(request.url));
    const file = runtime.own?.wordsAt(path);
    if (file === undefined)
      return notFound(service, request, { format: 'json', explicit: true, picture: false });
    return answer(
      200,
      {
        'content-type': 'application/json; charset=utf-8',
        'cache-control': cacheControl('immutable', runtime.settings.cache),
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'x-content-type-options': 'nosniff',
      },
      file.body,
      strongTag(file.body),
    );
  };
}
