// Names directly below the root: a message's badge, a versioned script, a file of the config page, or nothing.
import { decodePath, splitTarget, targetOf } from '../http/target.ts';
import { isMessage, splitFormat } from '../image/wanted.ts';
import { UnknownMessageError } from '../image/failure.ts';
import type { Handler, Service } from '../service.ts';
import { badgeHandler } from './badges.ts';
import { fail, notFound } from './fail.ts';
import { sendAsset } from './static.ts';

/** Answers `/<name>`. */
export function rootHandler(service: Service, route: string): Handler {
  const badge = badgeHandler(service, route);
  return (request) => {
    const path = decodePath(splitTarget(targetOf(request.url)).path);
    const { name } = splitFormat(path.slice(1));
    return isMessage(name) || name.startsWith(':') ? badge(request) : other(service, request, path);
  };
}

async function other(service: Service, request: Request, path: string): Promise<Response> {
  const file = await sendAsset(service, request, path);
  if (file) return file;
  const { name, format, explicit } = splitFormat(path.slice(1));
  // No message has a dot in its name: this was to be a script or a file.
  if (!explicit && name.includes('.'))
    return notFound(service, request, { format, explicit, picture: false });
  return fail(service, request, new UnknownMessageError(name), { format, explicit, picture: true });
}
