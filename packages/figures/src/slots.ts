// Keeps the document in two slots of a key-value store: a write goes into the older slot, so that one that is cut off leaves the other whole.
import type { FiguresDocument } from './model.ts';
import { parseDocument } from './schema.ts';

/** What is needed of a store; `unstorage` has it for disks, KV and more. */
export interface FiguresStorage {
  getItem(key: string): Promise<unknown>;
  setItem(key: string, value: string): Promise<void>;
}

/** A document and its place in the order of writes. */
export interface Stored {
  readonly serial: number;
  readonly document: FiguresDocument;
}

const slots = ['figures-a.json', 'figures-b.json'] as const;

/** The newest whole document of a store; nothing when there is none. A slot that cannot be read counts as empty. */
export async function readStored(storage: FiguresStorage): Promise<Stored | undefined> {
  const found = await Promise.all(slots.map((slot) => readSlot(storage, slot)));
  return found
    .filter((stored) => stored !== undefined)
    .toSorted((a, b) => b.serial - a.serial)
    .at(0);
}

/**
 * Writes a document after the newest one.
 *
 * @throws whatever the store throws, e.g. on a full disk, and when the document is none; the newest whole document is then still there.
 */
export async function writeStored(
  storage: FiguresStorage,
  document: FiguresDocument,
): Promise<Stored> {
  // What could not be read back would hide every document before it once both slots had it.
  if (!parseDocument(document)) throw new TypeError('Not a whole document of figures.');
  const before = await readStored(storage);
  // The order of writes is counted and not dated: a clock that was once ahead must not win for ever.
  const serial = (before?.serial ?? 0) + 1;
  const sum = await sumOf(serial, document);
  await storage.setItem(slots[serial % 2]!, JSON.stringify({ serial, sum, document }));
  return { serial, document };
}

async function readSlot(storage: FiguresStorage, slot: string): Promise<Stored | undefined> {
  const value: unknown = await storage.getItem(slot).catch(() => undefined);
  const { serial, sum, document } = (value ?? {}) as {
    serial?: unknown;
    sum?: unknown;
    document?: unknown;
  };
  const parsed = parseDocument(document);
  if (!parsed || !Number.isSafeInteger(serial)) return undefined;
  return sum === (await sumOf(serial as number, parsed))
    ? { serial: serial as number, document: parsed }
    : undefined;
}

async function sumOf(serial: number, document: FiguresDocument): Promise<string> {
  const text = `${serial}\n${JSON.stringify(document)}`;
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
