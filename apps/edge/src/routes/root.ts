// Names directly below the root: a message's badge, a versioned script, a file of the config page, or nothing.
import type { Answer } from '../http/answer.ts';
import { decodePath, splitTarget, targetOf } from '../http/target.ts';
import { isDynamic } from '../image/dynamic.ts';
import { staysAtShields } from '../image/failure.ts';
import { isMessage, splitFormat, unknownMessage } from '../image/parse-request.ts';
import type { Incoming } from '../http/incoming.ts';
import type { Handler, Service } from '../service.ts';
import { badgeHandler } from './badges.ts';
import { notFound } from './fail.ts';
import { configPage } from './page.ts';
import { assetAnswer } from './static.ts';

/** Answers `/<name>`. */
export function rootHandler(service: Service, route: string): Handler {
  const badge = badgeHandler(service, route);
  return (request) => {
    const path = decodePath(splitTarget(targetOf(request.url)).path);
    const { name } = splitFormat(path.slice(1));
    return isMessage(name) || name.startsWith(':') ? badge(request) : other(service, request, path);
  };
}

async function other(service: Service, request: Incoming, path: string): Promise<Answer> {
  const file = await (path === '/index.html'
    ? configPage(service, request)
    : assetAnswer(service, request, path));
  if (file) return file;
  const { name, format, explicit } = splitFormat(path.slice(1));
  if (isDynamic(path))
    return notFound(service, request, { format, explicit, picture: true }, staysAtShields);
  // No message has a dot in its name: this was to be a script or a file.
  if (!explicit && name.includes('.'))
    return notFound(service, request, { format, explicit, picture: false });
  throw unknownMessage(name);
}
