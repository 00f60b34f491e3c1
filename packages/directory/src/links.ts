// Whether the addresses of entries still answer. Asks each host itself; whoever calls this allows the network.
import type { Entry } from './model.ts';

/** What an address answered. */
export interface LinkResult {
  readonly id: string;
  readonly url: string;
  /** HTTP status, or what went wrong in a word. */
  readonly answer: number | string;
  readonly good: boolean;
  /** Where it leads now, when that is another host. */
  readonly moved?: string;
}

/** How links are asked. */
export interface LinkOptions {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds for one address. Default 15,000. */
  readonly timeout?: number;
  /** Called after each. */
  readonly step?: (result: LinkResult) => void;
}

/** Statuses by which a host refuses programs, not people: the page may be there. */
const refusesPrograms = new Set([401, 403, 405, 429, 999]);

/** Asks every address once, one after the other: a list of links is no reason to flood anybody. */
export async function checkLinks(
  entries: readonly Entry[],
  { fetch, timeout = 15_000, step }: LinkOptions,
): Promise<readonly LinkResult[]> {
  const results: LinkResult[] = [];
  for (const { id, url } of entries) {
    if (url === undefined) continue;
    const result = { id, url, ...(await ask(url, fetch, timeout)) };
    results.push(result);
    step?.(result);
  }
  return results;
}

async function ask(
  url: string,
  fetch: LinkOptions['fetch'],
  timeout: number,
): Promise<Omit<LinkResult, 'id' | 'url'>> {
  try {
    const response = await fetch(url, {
      headers: { accept: 'text/html,*/*;q=0.5' },
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel();
    const { status } = response;
    const host = hostOf(response.url || url);
    return {
      answer: status,
      good: response.ok || refusesPrograms.has(status),
      ...(host === hostOf(url) ? {} : { moved: response.url }),
    };
  } catch (error) {
    return { answer: error instanceof Error ? error.name : 'error', good: false };
  }
}

const hostOf = (url: string) => new URL(url).host.replace(/^www\./, '');
