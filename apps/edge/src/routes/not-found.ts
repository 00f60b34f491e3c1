// Every address that no route has, and every method that none takes.
import { bare, type Answer } from '../http/answer.ts';
import { problem } from '../http/problem.ts';
import { decodePath, splitTarget, targetOf } from '../http/target.ts';
import { isDynamic } from '../image/dynamic.ts';
import { staysAtShields } from '../image/failure.ts';
import { splitFormat } from '../image/parse-request.ts';
import type { Incoming } from '../http/incoming.ts';
import type { Handler, Service } from '../service.ts';
import { notFound } from './fail.ts';
import { configPage } from './page.ts';
import { assetAnswer } from './static.ts';

const methods = 'GET, HEAD, OPTIONS';

/** Answers a file of the config page, a preflight, or that there is nothing. */
export function notFoundHandler(service: Service): Handler {
  return (request) => {
    if (request.method === 'OPTIONS') return preflight;
    if (request.method !== 'GET' && request.method !== 'HEAD') return refused(service);
    return fileOrNothing(service, request);
  };
}

const preflight = bare(204, {
  allow: methods,
  'access-control-allow-origin': '*',
  'access-control-allow-methods': methods,
  'access-control-max-age': '86400',
});

function refused(service: Service): Answer {
  const { cache } = service.runtime.settings;
  return problem(
    {
      status: 405,
      kind: 'method-not-allowed',
      title: 'This method is not allowed here',
      allowed: methods,
    },
    cache,
    { allow: methods },
  );
}

async function fileOrNothing(service: Service, request: Incoming): Promise<Answer> {
  const path = decodePath(splitTarget(targetOf(request.url)).path);
  const file =
    path === '/' ? await configPage(service, request) : await assetAnswer(service, request, path);
  if (file) return file;
  const { format, explicit } = splitFormat(path);
  if (isDynamic(path))
    return notFound(service, request, { format, explicit, picture: true }, staysAtShields);
  return notFound(service, request, { format, explicit, picture: false });
}
