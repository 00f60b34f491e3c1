// Fetches the dataset's files, bounded in time and size. Nothing that a visitor does leads here: an operator's timer or command calls it.
import { DatasetError, datasets, MAX_DATASET_BYTES, throughOf } from './datasets.ts';
import type { DatasetId, Row } from './model.ts';

/** How the files are fetched. */
export interface FetchOptions {
  /** The platform's. */
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds for one file, from the first byte sent to the last byte read. Default 30,000. */
  readonly timeout?: number;
  /** Origin of a mirror that has the same paths; the dataset's own when left out. */
  readonly origin?: string | undefined;
  /** The day, for telling rows from the future. */
  readonly today: string;
}

/** What came, and why the rest did not. */
export interface FetchResult {
  readonly rows: Partial<Record<DatasetId, readonly Row[]>>;
  /** One sentence for each file that cannot be used. */
  readonly problems: readonly string[];
}

/** Fetches every file, one after the other; one that fails does not stop the others. */
export async function fetchDatasets(options: FetchOptions): Promise<FetchResult> {
  const rows: Partial<Record<DatasetId, readonly Row[]>> = {};
  const problems: string[] = [];
  for (const id of Object.keys(datasets) as DatasetId[]) {
    try {
      rows[id] = await fetchDataset(id, options);
    } catch (error) {
      problems.push(
        error instanceof DatasetError ? error.message : `${id}: ${nameOf(error)} while fetching`,
      );
    }
  }
  return { rows, problems };
}

async function fetchDataset(id: DatasetId, options: FetchOptions): Promise<readonly Row[]> {
  const dataset = datasets[id];
  const { pathname } = new URL(dataset.url);
  const url = options.origin ? new URL(pathname, options.origin) : dataset.url;
  // Workers throw when their fetch is called as a method of something else.
  const { fetch } = options;
  const response = await fetch(url, {
    // A domain that was taken over must not be able to send us elsewhere. Workers know no 'error'; a redirect is an answer that is not good.
    redirect: 'manual',
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(options.timeout ?? 30_000),
  });
  if (response.redirected) throw new DatasetError(`${id}: the answer came from elsewhere`);
  if (!response.ok) throw new DatasetError(`${id}: the answer has status ${response.status}`);
  const list = dataset.parse(jsonOf(id, await textOf(id, response)));
  // A day's leeway for time zones.
  if (Date.parse(throughOf(list)) > Date.parse(options.today) + 86_400_000)
    throw new DatasetError(`${id}: the row of ${throughOf(list)} lies in the future`);
  return list;
}

async function textOf(id: DatasetId, response: Response): Promise<string> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > MAX_DATASET_BYTES)
      throw new DatasetError(`${id}: more than ${MAX_DATASET_BYTES} bytes`);
    parts.push(part);
  }
  return new Blob(parts).text();
}

function jsonOf(id: DatasetId, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DatasetError(`${id}: not JSON, or cut off`);
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'an error';
}
