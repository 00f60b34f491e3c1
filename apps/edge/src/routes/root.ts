// Names directly below the root: a message's badge, a versioned script, a file of the config page, or nothing.
import type { Context } from 'hono';
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
  return (c) => {
    const path = decodePath(splitTarget(targetOf(c.req.raw.url)).path);
    const { name } = splitFormat(path.slice(1));
    return isMessage(name) || name.startsWith(':') ? badge(c) : other(service, c, path);
  };
}

async function other(service: Service, c: Context, path: string): Promise<Response> {
  const file = await sendAsset(service, c, path);
  if (file) return file;
  const { name, format, explicit } = splitFormat(path.slice(1));
  // No message has a dot in its name: this was to be a script or a file.
  if (!explicit && name.includes('.'))
    return notFound(service, c, { format, explicit, picture: false });
  return fail(service, c, new UnknownMessageError(name), { format, explicit, picture: true });
}
