// `init campaign`: a folder to start from, for a campaign of one's own.
import type { Command } from 'commander';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { CommandError, exit } from '../exit.ts';
import { fileProblem } from '../files/problem.ts';
import { writeAtomically } from '../files/write.ts';
import { template } from '../own/template.ts';
import { paintFor } from '../terminal/color.ts';
import type { Io } from '../terminal/io.ts';
import { visible } from '../terminal/visible.ts';

/** Adds the command. */
export function initCommand(program: Command, io: Io, done: (code: number) => void): void {
  const init = program
    .command('init')
    .summary('make a folder to start from')
    .description('Makes a folder to start from.');
  init
    .command('campaign')
    .summary('a campaign of your own, without changing the kit')
    .description(
      'Makes a folder with a campaign of two messages to change into your own, and the schemas with which editors complete and check it. A service shows it with KIT_DATA set to the folder.',
    )
    .argument('[folder]', 'folder to make, new or empty', 'our-kit')
    .action(async (folder: string) => {
      await make(io, resolve(io.cwd, folder));
      done(exit.ok);
    });
}

/** Whether there is something in a folder. */
function isUsed(path: string): boolean {
  try {
    return existsSync(path) && readdirSync(path).length > 0;
  } catch (error) {
    throw fileProblem(path, error);
  }
}

async function make(io: Io, path: string): Promise<void> {
  const shown = visible(relative(io.cwd, path) || '.');
  if (isUsed(path))
    throw new CommandError(
      exit.file,
      `${shown}: there is something in it already. Name a new folder.`,
    );
  const { ownJsonSchema, ownKinds } = await import('@solidarity-kit/campaigns/own/schema');
  const files: Record<string, string> = { ...template(new Date().toISOString().slice(0, 10)) };
  for (const kind of ownKinds)
    files[`schema/${kind}.json`] = `${JSON.stringify(ownJsonSchema(kind), null, 2)}\n`;
  const { green } = paintFor(io.err, io.env);
  for (const [name, text] of Object.entries(files)) {
    try {
      mkdirSync(dirname(join(path, name)), { recursive: true });
    } catch (error) {
      throw fileProblem(dirname(join(path, name)), error);
    }
    writeAtomically(join(path, name), text);
    if (!name.startsWith('schema/')) io.err.write(`${green('✓')} ${shown}/${name}\n`);
  }
  io.err.write(`Change the words in it, then: solidarity-kit check ${shown} --open\n`);
}
