// Reads what an address gives, for the commands that ask a host: bounded in time and size, and with a reason in words when it fails.
import manifest from '../package.json' with { type: 'json' };

/** Longest wait for an answer, in milliseconds. */
const timeout = 15_000;
/** Largest answer that is read, in bytes. */
const maxBytes = 8 * 1024 * 1024;

/** What an address gave. */
export interface Fetched {
  /** Where it was found, after redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
}

/** Why an address gave nothing: `404`, `no answer in 15 seconds`, `connection refused`. */
export class WebError extends Error {
  override name = 'WebError';
}

/** Fetches an address. @throws WebError */
export async function fetchBytes(url: string, accept = '*/*'): Promise<Fetched> {
  try {
    const answer = await fetch(url, {
      headers: { accept, 'user-agent': `solidarity-kit/${manifest.version}` },
      signal: AbortSignal.timeout(timeout),
    });
    if (!answer.ok) {
      await answer.body?.cancel();
      throw new WebError(`it answers with ${answer.status}`);
    }
    return { url: answer.url, bytes: await bounded(answer) };
  } catch (error) {
    throw error instanceof WebError ? error : new WebError(reasonOf(error));
  }
}

async function bounded(answer: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body ?? []) {
    size += part.byteLength;
    if (size > maxBytes) throw new WebError(`it gives more than ${maxBytes / 1024 / 1024} MB`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError')
    return `it gave no answer in ${timeout / 1000} seconds`;
  const cause = error instanceof Error ? (error.cause as { code?: string } | undefined) : undefined;
  switch (cause?.code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'there is no host of that name, or no network';
    case 'ECONNREFUSED':
      return 'nothing listens there';
    default:
      return `it cannot be reached${cause?.code ? ` (${cause.code})` : ''}`;
  }
}
