// A folder of a host's own data for tests, and questions about what a service makes of it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ownFiles } from '../../packages/campaigns/src/testing/own-files.ts';

/** A folder on disk. */
export interface OwnFolder {
  readonly path: string;
  /** Writes a file of it. */
  write(name: string, text: string): void;
  remove(): void;
}

/** A folder with a campaign of two messages, in one language. */
export function ownFolder(files: Readonly<Record<string, string>> = ownFiles): OwnFolder {
  const path = mkdtempSync(join(tmpdir(), 'our-kit-'));
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  return { path, write, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Sends a request to a service; the path begins with a slash. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** What a picture says of itself: its accessible name, or the error that it shows. */
export async function saidBy(ask: Ask, path: string): Promise<string> {
  const answer = await ask(path);
  const error = answer.headers.get('solidarity-kit-error');
  const text = await answer.text();
  return error ?? /aria-label="([^"]*)"/.exec(text)?.[1] ?? text.slice(0, 80);
}
