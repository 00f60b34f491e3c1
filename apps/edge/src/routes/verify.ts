// Answers `/verify`, the page on which anybody sees who signed a feed.
import { verifyPage } from '../pages/verify.ts';
import type { Handler, Service } from '../service.ts';
import { contextOf } from './help.ts';

/** Answers `/verify`. */
export function verifyHandler(service: Service): Handler {
  return (request) => verifyPage(contextOf(service, request), service.runtime.feed);
}
