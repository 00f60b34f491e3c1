// The banner's script: newest at /banner.js, and each version that is there under its own name, which never changes.
import type { Handler, Service } from '../service.ts';
import { notFound } from './fail.ts';
import { assetAnswer } from './static.ts';

/** Answers `/banner.js`. */
export function bannerHandler(service: Service): Handler {
  return async (request) =>
    (await assetAnswer(service, request, '/banner.js')) ??
    notFound(service, request, { format: 'svg', explicit: false, picture: false });
}
