// The one place that makes requests: no cookies, no referrer, no redirects, four seconds at most; what comes is read as far as it may be long.

/** Milliseconds for which a banner waits; then it shows the words that it has. */
export const timeout = 4000;

/** @param integrity the hash that the browser checks, as Subresource Integrity writes it */
export function get(address: string, integrity = ''): Promise<Response> {
  return fetch(address, {
    integrity,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    signal: AbortSignal.timeout(timeout),
  });
}

/** Longest answer that is read, in UTF-16 units: a feed or the words of a language have a fifth of it. */
const maxCharacters = 65_536;

/** The text of an answer. @throws a string that says what is wrong with it */
export async function textOf(answer: Response): Promise<string> {
  if (!answer.ok) throw `answered ${answer.status}`;
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  let chunk;
  while (!(chunk = await reader.read()).done)
    if ((text += chunk.value).length > maxCharacters) {
      void reader.cancel();
      throw 'too long';
    }
  return text;
}
