// The kit as plain files: the service answers each address once, and the answers are written.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Held } from '@solidarity-kit/snippets/files/held';
import { addressOfFile, fileOfAddress } from '@solidarity-kit/snippets/files/names';
import { createApp, type App } from '../app.ts';
import { bytesOf, type Answer } from '../http/answer.ts';
import { mediaType } from '../http/media-types.ts';
import { nodeRuntime } from '../node/runtime.ts';
import { folder as assetFolder } from '../node/resources.ts';
import type { Asset } from '../runtime.ts';
import { parseSettings } from '../settings.ts';
import { headersFile } from './headers.ts';
import { planOf, type Offer, type Plan, type ExportChoice } from './plan.ts';
import { relinkPage, relinkText, standIn, type Place } from './relink.ts';
import { Folder } from './write.ts';

/** What an export is made of, and where. */
export interface ExportOptions extends ExportChoice {
  /** Absolute path of the folder. */
  readonly folder: string;
  /** Address under which the files will be found, without a slash at the end. Default: not known. */
  readonly url?: string | undefined;
  /** Whether files in the folder that no export has made may be replaced. Default: no. */
  readonly force?: boolean | undefined;
  /** Is told how far it is. */
  readonly progress?: (done: number, total: number, path: string) => void;
}

/** What came of it. */
export interface Outcome {
  readonly files: number;
  readonly bytes: number;
  /** Files that were new or had changed. */
  readonly written: number;
  /** Files of the export before that this one does not have. */
  readonly removed: number;
}

/** Answers that are drawn at once: one for each core, and one that waits for the disk. */
const atOnce = 3;
const decoder = new TextDecoder();

/** Says which address of the service could not be exported. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
}

/**
 * Makes an export, or brings one up to date. The service is that of the environment's settings.
 *
 * @throws ChoiceError for a name that there is not, before anything is written
 * @throws WriteError for a file that cannot be written; what is there by then is whole, and the next run goes on
 */
export async function exportKit(options: ExportOptions): Promise<Outcome> {
  const settings = { ...parseSettings(process.env), publicUrl: standIn, trustProxy: 0 };
  const runtime = await nodeRuntime({ ...settings, accessLog: false, workers: 1 });
  try {
    const plain = { ...runtime, asset: plainAsset };
    const plan = planOf(await offerOf(createApp(plain)), options, options.url);
    return await write(createApp({ ...plain, asFiles: plan.messages }), plan, options);
  } finally {
    await runtime.close?.();
  }
}

/** A static file as it is. The service's own reader would compress each of them, for nobody. */
async function plainAsset(path: string): Promise<Asset | undefined> {
  const body = await readFile(join(assetFolder, path)).catch(() => undefined);
  return body && { body, type: mediaType(path), tag: '""' };
}

const noHeaders = { get: () => null };

/** The service's answer. @throws ExportError when it is not a whole one */
export async function ask(
  app: App,
  address: string,
  headers: { get(name: string): string | null } = noHeaders,
  status = 200,
): Promise<Answer> {
  const answer = await app.answer({ method: 'GET', url: standIn + address, headers });
  const ignored = answer.headers['solidarity-kit-ignored'];
  if (answer.status === status && ignored === undefined) return answer;
  throw new ExportError(`${address}: the service answers ${ignored ?? answer.status}.`);
}

const ids = (list: unknown) => (list as { id: string }[]).map(({ id }) => id);

/** The files of the signs that `/quiet` shows. */
async function signsOf(app: App): Promise<string[]> {
  const page = decoder.decode(bytesOf(await ask(app, '/quiet?lang=en')));
  const found = [...page.matchAll(/(?:href|src)="(\/sign\/[^"]+)"/g)].map(([, address = '']) =>
    fileOfAddress(address.replaceAll('&amp;', '&')),
  );
  return [...new Set(found.filter((file) => file !== undefined))];
}

/** What the service offers, as it says itself. */
async function offerOf(app: App): Promise<Offer> {
  const json = async (address: string) =>
    JSON.parse(decoder.decode(bytesOf(await ask(app, address)))) as Record<string, unknown>;
  const registry = await json('/messages.json');
  const { locales } = (await json('/campaigns.json')) as { locales?: { tag: string }[] };
  const { entries } = (await json('/projects.json')) as {
    entries?: { id: string; en: { body?: unknown } }[];
  };
  return {
    messages: ids(registry['messages']),
    current: String(registry['default']),
    words: Object.fromEntries(
      (registry['messages'] as { id: string; words?: { url: string } }[]).flatMap(({ id, words }) =>
        words ? [[id, words.url.slice(1)]] : [],
      ),
    ),
    languages: (locales ?? []).map(({ tag }) => tag),
    advice: ids((entries ?? []).filter(({ en }) => en.body)),
    campaigns: Object.fromEntries(
      (registry['messages'] as { id: string; campaign: string }[]).map(({ id, campaign }) => [
        id,
        campaign,
      ]),
    ),
    signs: await signsOf(app),
    figures: ids((await json('/data.json'))['figures']),
    assets: readdirSync(assetFolder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(assetFolder, join(entry.parentPath, entry.name)))
      .map((path) => path.replaceAll(sep, '/'))
      .toSorted(),
  };
}

/** The bytes of a file, from the service's answer. */
export function fileOf(path: string, { headers, body }: Answer, place: Place): Uint8Array {
  const type = headers['content-type'] ?? '';
  const bytes = typeof body === 'string' ? Buffer.from(body) : (body ?? new Uint8Array());
  if (type.startsWith('text/html'))
    return Buffer.from(relinkPage(decoder.decode(bytes), path, place));
  // Of the static files none speaks of its host.
  if (/^(?:assets\/|banner)/.test(path) || !/^text\/|json|xml/.test(type)) return bytes;
  return Buffer.from(relinkText(decoder.decode(bytes), place));
}

async function write(app: App, plan: Plan, options: ExportOptions): Promise<Outcome> {
  const { url, progress } = options;
  const described = ['404.html', '_headers', '.nojekyll'];
  const all = new Set([...plan.files, ...described]);
  const place: Place = { url, has: (path) => all.has(path) };
  const target = new Folder(options.folder, [...all], options.force === true);
  const queue = plan.files.values();
  let done = 0;
  const work = async () => {
    for (const path of queue) {
      const bytes = fileOf(path, await ask(app, addressOfFile(path)), place);
      target.put(path, path === 'index.html' ? markedPage(bytes, plan, options) : bytes);
      progress?.((done += 1), plan.files.length, path);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  target.put('404.html', await notFound(app, place));
  target.put('_headers', Buffer.from(await hostHeaders(app, plan)));
  // GitHub Pages would leave out what begins with a point or an underscore.
  target.put('.nojekyll', new Uint8Array());
  const ended = target.finish({
    kit: 1,
    ...(url ? { url } : {}),
    languages: plan.languages,
    messages: plan.messages,
  });
  return { ...ended, written: target.written };
}

/** Tells the page that its host has files only, where, and which where they are not all. */
function markedPage(bytes: Uint8Array, plan: Plan, { url, only, lang }: ExportOptions): Uint8Array {
  const { names, languages, rich, files } = plan;
  const shown: Held = {
    ...(url ? { url } : {}),
    ...(only ? { messages: names } : {}),
    ...(lang ? { languages } : {}),
    pages: rich,
  };
  // What the page runs where it is opened from a disk.
  const script = files.find((path) => /^assets\/disk-[\w-]+\.js$/.test(path));
  const disk = script ? ` data-disk="${script}"` : '';
  const attribute = JSON.stringify(shown).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const page = decoder
    .decode(bytes)
    .replace('<html', `<html data-files="${attribute}"${disk}`)
    // On a disk a style sheet that is asked for with `crossorigin` is not given; on hosts that makes no difference to files of one's own.
    .replaceAll(/(<link rel="stylesheet") crossorigin/g, '$1')
    .replaceAll(/\s*<link rel="preload" as="font"[^>]*>/g, '');
  return Buffer.from(page);
}

/** The page that hosts show where there is nothing, at addresses of any depth. */
async function notFound(app: App, place: Place): Promise<Uint8Array> {
  const browser = { get: (name: string) => (name === 'accept' ? 'text/html' : null) };
  const page = await ask(app, '/nothing/here', browser, 404);
  const root = place.url ? new URL(place.url).pathname.replace(/\/$/, '') : '.';
  return Buffer.from(relinkPage(decoder.decode(bytesOf(page)), '404.html', place, root));
}

async function hostHeaders(app: App, plan: Plan): Promise<string> {
  const message = plan.messages[0]!;
  const samples = await Promise.all(
    (
      [
        ['/', '/'],
        ['/about/*', '/about'],
        ['/help/*', '/help'],
        ['/quiet/*', '/quiet'],
        ['/docs/*', '/docs'],
        ['/privacy/*', '/privacy'],
        ['/verify/*', '/verify'],
        // Not for all in that folder: the figures are in it.
        ['/data/', '/data'],
        ['/data/ar', '/data'],
        ['/data/ar.html', '/data'],
        ['/*.svg', `/${message}.svg`],
        ['/*.png', `/${message}.png`],
        ['/*.js', '/banner.js'],
      ] as const
    ).map(async ([pattern, address]) => [pattern, await ask(app, address)] as const),
  );
  const releases = plan.files.flatMap((path) => /^banner@(.+)\.js$/.exec(path)?.[1] ?? []);
  return headersFile(samples, releases);
}
