// The newest release of the banner's script, with the headers of its signatures where its publisher has signed it.
import type { Handler, Service } from '../service.ts';
import { notFound } from './fail.ts';
import { assetAnswer } from './static.ts';

/** Where the build puts the headers (packages/banner/src/archive.ts). */
const headersPath = '/banner-headers.json';

/** Answers `/banner.js`. Each release under its own name is a file like any other. */
export function bannerHandler(service: Service): Handler {
  let signed: Readonly<Record<string, string>> | undefined;
  return async (request) => {
    const script = await assetAnswer(service, request, '/banner.js');
    if (!script)
      return notFound(service, request, { format: 'svg', explicit: false, picture: false });
    signed ??= await headersOf(service);
    return { ...script, headers: { ...script.headers, ...signed } };
  };
}

/** Answers `/release.json` or `/releases.json`: what is published, with its hashes. */
export function releaseHandler(service: Service, path: string): Handler {
  return async (request) =>
    (await assetAnswer(service, request, path)) ??
    notFound(service, request, { format: 'json', explicit: true, picture: false });
}

/** The headers of signature-based integrity; none where nothing is signed. */
async function headersOf({ runtime }: Service): Promise<Readonly<Record<string, string>>> {
  const file = await runtime.asset(headersPath);
  return file ? (JSON.parse(new TextDecoder().decode(file.body)) as Record<string, string>) : {};
}
