// Every address that no route has, and every method that none takes.
import { problem } from '../http/problem.ts';
import { decodePath, splitTarget, targetOf } from '../http/target.ts';
import { splitFormat } from '../image/wanted.ts';
import { send, type Handler, type Service } from '../service.ts';
import { notFound } from './fail.ts';
import { sendAsset } from './static.ts';

const methods = 'GET, HEAD, OPTIONS';

/** Answers a file of the config page, a preflight, or that there is nothing. */
export function notFoundHandler(service: Service): Handler {
  return (request) => {
    if (request.method === 'OPTIONS') return preflight();
    if (request.method !== 'GET' && request.method !== 'HEAD') return refused(service, request);
    return fileOrNothing(service, request);
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

function refused(service: Service, request: Request): Response {
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
  return send(request, answer);
}

async function fileOrNothing(service: Service, request: Request): Promise<Response> {
  const path = decodePath(splitTarget(targetOf(request.url)).path);
  const file = await sendAsset(service, request, path);
  if (file) return file;
  const { format, explicit } = splitFormat(path);
  return notFound(service, request, { format, explicit, picture: false });
}
