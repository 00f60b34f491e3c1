// `check`: reads a folder of own campaigns as the service does, draws all of it, and says what is wrong, with file and line.
import { applyOwn } from '@solidarity-kit/campaigns/own';
import { currentMessage, firstMessage } from '@solidarity-kit/campaigns';
import { problemLine } from '@solidarity-kit/campaigns/own/problems';
import type { Command } from 'commander';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { exit } from '../exit.ts';
import { writeAtomically } from '../files/write.ts';
import { readOwnFolder } from '../own/load.ts';
import { openFile } from '../own/open.ts';
import { toPng } from '../png.ts';
import { paintFor } from '../terminal/color.ts';
import type { Io } from '../terminal/io.ts';
import { visible, visibleJson } from '../terminal/visible.ts';
import { writePicture } from './write-picture.ts';

interface CheckOptions {
  readonly sheet?: string;
  readonly open?: boolean;
  readonly json?: boolean;
  readonly out?: string;
}

const many = (count: number, one: string, more = `${one}s`) =>
  `${count} ${count === 1 ? one : more}`;

/** Adds the command. */
export function checkCommand(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('check')
    .summary('check a folder with your own campaign')
    .description(
      'Reads a folder as the service does (KIT_DATA), and draws everything in it. Says file, line, what is wrong and what is allowed: contrast, links, dates, letters that no font has, texts that are too long for a phone.',
    )
    .argument('[folder]', 'the folder; default: that of KIT_DATA, else the current one')
    .option('--sheet <file>', 'draw a sheet of everything, .png or .svg')
    .option('--open', 'draw the sheet and open it')
    .option('--out <file>', 'write the data as one JSON file, for a service on Workers')
    .option('--json', 'print what was found as JSON')
    .action(async (folder: string | undefined, options: CheckOptions) => {
      done(await check(io, folder ?? io.env['KIT_DATA'] ?? '.', options));
    });
}

async function check(io: Io, folder: string, options: CheckOptions): Promise<number> {
  const now = new Date().toISOString();
  const paint = paintFor(io.out, io.env);
  const path = resolve(io.cwd, folder);
  const { own, files, found, unread, locate } = await readOwnFolder(path, now);
  let problems = found;
  if (own) {
    applyOwn(own);
    const { drawnProblems, ownWords } = await import('../own/drawn.ts');
    const words = ownWords(own, files);
    problems = (await drawnProblems(words)).map(locate);
    if (options.sheet !== undefined || options.open) await drawn(io, words, options);
    if (options.out !== undefined) {
      writeAtomically(resolve(io.cwd, options.out), `${JSON.stringify({ files }, null, 1)}\n`);
      io.err.write(`${paintFor(io.err, io.env).green('✓')} ${visible(options.out)}\n`);
    }
  }
  const shown = relative(io.cwd, path) || '.';
  if (options.json) {
    io.out.write(`${visibleJson({ folder: path, problems, unread })}\n`);
    return problems.length > 0 ? exit.check : exit.ok;
  }
  for (const name of unread)
    io.err.write(
      `${paint.dim(visible(`${join(shown, name)} is not read: only kit.yaml, and files in campaigns, messages and locales (.yaml, .yml, .json).`))}\n`,
    );
  for (const problem of problems)
    io.out.write(`${visible(problemLine({ ...problem, file: join(shown, problem.file) }))}\n`);
  if (problems.length > 0) {
    const faulty = new Set(problems.map(({ file }) => file)).size;
    io.err.write(
      `${paint.red('✗')} ${many(problems.length, 'problem')} in ${many(faulty, 'file')}${own ? '; the service would take the folder as it is' : ''}\n`,
    );
    return exit.check;
  }
  const messages = own!.campaigns.reduce(
    (sum, one) => sum + one.messages.length,
    own!.additions.length,
  );
  io.out.write(
    `${paint.green('✓')} ${visible(shown)}: ${many(own!.campaigns.length, 'campaign')}, ${many(messages, 'message')}, ${many(own!.locales.length, 'language')}; ${own!.hide.length} hidden. default says ${currentMessage(now)}; the page begins with ${firstMessage}.\n`,
  );
  return exit.ok;
}

async function drawn(
  io: Io,
  words: Parameters<typeof import('../own/sheet.ts').drawSheet>[0],
  options: CheckOptions,
): Promise<void> {
  const { drawSheet, mostRows } = await import('../own/sheet.ts');
  const file = options.sheet ?? join(mkdtempSync(join(tmpdir(), 'solidarity-kit-')), 'sheet.png');
  const svg = () => drawSheet(words);
  await writePicture(io, file, { svg, png: async () => toPng(await svg(), 1) });
  if (words.length > mostRows)
    io.err.write(`The sheet shows ${mostRows} of ${words.length} texts.\n`);
  if (options.open) openFile(io, resolve(io.cwd, file));
}
