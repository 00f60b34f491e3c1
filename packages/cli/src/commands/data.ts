// `data`: what is kept of the figures in a folder of the service, and an operator's word on a number that waits.
import {
  accept,
  figures,
  MAX_NOTE,
  NothingHeldError,
  readStored,
  snapshot,
  writeStored,
  type FiguresDocument,
} from '@solidarity-kit/figures';
import type { Command } from 'commander';
import { resolve } from 'node:path';
import { CommandError, exit } from '../exit.ts';
import { fileProblem } from '../files/problem.ts';
import { paintFor } from '../terminal/color.ts';
import type { Io } from '../terminal/io.ts';
import { table } from '../terminal/table.ts';

/** The store in a folder, as the service has it. */
async function storeIn(io: Io, folder: string) {
  const [{ createStorage }, { default: driver }] = await Promise.all([
    import('unstorage'),
    import('unstorage/drivers/fs-lite'),
  ]);
  return createStorage({ driver: driver({ base: resolve(io.cwd, folder) }) });
}

/** What is kept in a folder. */
async function storedIn(io: Io, folder: string) {
  const storage = await storeIn(io, folder);
  const stored = await readStored(storage);
  // Those that ship with the kit would look like the service's own.
  if (!stored)
    throw new CommandError(
      exit.file,
      `${folder}: no figures are kept there, or none that are whole; a service then shows those that ship with the kit.`,
    );
  return { storage, document: stored.document };
}

/** A note as one line, as it is published. */
function noteOf(text: string | undefined): string | undefined {
  const note = text?.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (note && note.length > MAX_NOTE)
    throw new CommandError(
      exit.usage,
      `The note has ${note.length} characters; at most ${MAX_NOTE} are published.`,
    );
  return note;
}

function list(io: Io, document: FiguresDocument, json: boolean): void {
  if (json) return io.out.write(`${JSON.stringify(document, undefined, 2)}\n`);
  const paint = paintFor(io.out, io.env);
  const rows = figures.flatMap(({ id }) => {
    const state = document.figures[id];
    if (!state) return [];
    const held = state.held
      ? `waits: ${state.held.value} of ${state.held.reported} (${state.held.reason})`
      : '';
    return [[id, String(state.value), state.reported, held]];
  });
  io.out.write(table(rows, io.out, paint.cyan));
}

/** Adds the command. */
export function dataCommand(program: Command, io: Io, done: (code: number) => void): void {
  const data = program
    .command('data')
    .summary('see the figures of a service, and accept a correction')
    .description('Figures that a service keeps in the folder that DATA_FOLDER names.');
  data
    .command('list')
    .summary('list the figures')
    .description('Lists each figure with the day on which it was last reported, and what waits.')
    .option('-f, --folder <folder>', 'folder of the service; without it, what ships with the kit')
    .option('--json', 'as JSON')
    .action(async ({ folder, json = false }: { folder?: string; json?: boolean }) => {
      list(io, folder === undefined ? snapshot : (await storedIn(io, folder)).document, json);
      done(exit.ok);
    });
  data
    .command('accept')
    .summary('publish a number that waits')
    .description(
      'Publishes a number that fell, or rose by more than is taken unseen, and writes it into the log of corrections.',
    )
    .argument('<figure>', 'id of the figure')
    .requiredOption('-f, --folder <folder>', 'folder of the service')
    .option('-n, --note <text>', 'why it is right, in a sentence; published')
    .action(async (figure: string, options: { folder: string; note?: string }) => {
      const { folder } = options;
      const note = noteOf(options.note);
      const { storage, document } = await storedIn(io, folder);
      const on = new Date().toISOString().slice(0, 10);
      let next: FiguresDocument;
      try {
        next = accept(document, figure, { on, ...(note ? { note } : {}) });
      } catch (error) {
        if (!(error instanceof NothingHeldError)) throw error;
        throw new CommandError(exit.usage, error.message);
      }
      await writeStored(storage, next).catch((error: unknown) => {
        throw fileProblem(folder, error);
      });
      const { value, reported } = next.figures[figure]!;
      io.err.write(
        `${paintFor(io.err, io.env).green('✓')} ${figure}: ${value}, reported ${reported}. The service shows it within a minute.\n`,
      );
      done(exit.ok);
    });
}
