// Every address that no route has, and every method that none takes.
import type { Context } from 'hono';
import { problem } from '../http/problem.ts';
import { decodePath, splitTarget, targetOf } from '../http/target.ts';
import { splitFormat } from '../image/wanted.ts';
import { send, type Handler, type Service } from '../service.ts';
import { notFound } from './fail.ts';
import { sendAsset } from './static.ts';

const methods = 'GET, HEAD, OPTIONS';

/** Answers a file of the config page, a preflight, or that there is nothing. */
export function notFoundHandler(service: Service): Handler {
  return (c) => {
    if (c.req.method === 'OPTIONS') return preflight();
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return refused(service, c);
    return fileOrNothing(service, c);
  };
}

function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      allow: methods,
      'access-control-allow-origin': '*',
      'access-control-allow-methods': methods,
      'access-control-max-age': '86400',
    },
  });
}

function refused(service: Service, c: Context): Response {
  const { cache } = service.runtime.settings;
  const answer = problem(
    {
      status: 405,
      kind: 'method-not-allowed',
      title: 'This method is not allowed here',
      allowed: methods,
    },
    cache,
    { allow: methods },
  );
  return send(c, answer);
}

async function fileOrNothing(service: Service, c: Context): Promise<Response> {
  const path = decodePath(splitTarget(targetOf(c.req.raw.url)).path);
  const file = await sendAsset(service, c, path);
  if (file) return file;
  const { format, explicit } = splitFormat(path);
  return notFound(service, c, { format, explicit, picture: false });
}
