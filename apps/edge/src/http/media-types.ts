// Media types of the files that the service carries, by the ending of their names.

const byEnding: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  ico: 'image/x-icon',
  webp: 'image/webp',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  zip: 'application/zip',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml; charset=utf-8',
};

/** The media type of a file, `application/octet-stream` when its ending is unknown. */
export function mediaType(path: string): string {
  return (
    byEnding[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream'
  );
}

/** Whether compressing files of this type saves anything. */
export function compresses(type: string): boolean {
  return /^text\/|^application\/(json|xml|manifest|wasm)|\+xml|\+json/.test(type);
}
