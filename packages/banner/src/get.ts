// The one place that makes requests: no cookies, no referrer, no redirects, four seconds at most; what comes is read as far as it may be long.

/** Milliseconds for which a banner waits; then it shows the words that it has. */
export const timeout = 4000;

/** @throws before it asks, where nothing that comes could be checked: browsers have the means on pages from HTTPS only */
export async function get(address: string): Promise<Response> {
  if (!crypto.subtle) throw 'needs HTTPS';
  return fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    signal: AbortSignal.timeout(timeout),
  });
}

/** Longest answer that is read, in bytes: a feed or the words of a language have a fifth of it. */
const maxBytes = 65_536;

/** The bytes of an answer. @throws a string that says what is wrong with it */
export async function bytesOf(answer: Response): Promise<ArrayBuffer> {
  if (!answer.ok) throw `answered ${answer.status}`;
  const reader = answer.body!.getReader();
  const chunks: BlobPart[] = [];
  let length = 0;
  let chunk;
  while (!(chunk = await reader.read()).done) {
    chunks.push(chunk.value);
    if ((length += chunk.value.length) > maxBytes) {
      // Whether that works is all the same.
      reader.cancel().catch(() => {});
      throw 'too long';
    }
  }
  return new Blob(chunks).arrayBuffer();
}

/** The text that the bytes are. @throws where they are none */
export function decode(bytes: BufferSource): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
