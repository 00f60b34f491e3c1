// The whole command line: its commands, its help, its errors.
import { Command, CommanderError } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { addCommand } from './commands/add.ts';
import { checkCommand } from './commands/check.ts';
import { completionsCommand } from './commands/completions.ts';
import { dataCommand } from './commands/data.ts';
import { exportCommand } from './commands/export.ts';
import { directoryCommand } from './commands/directory.ts';
import { feedCommand } from './commands/feed.ts';
import { initCommand } from './commands/init.ts';
import { listCommands } from './commands/lists.ts';
import { removeCommand } from './commands/remove.ts';
import { renderCommand } from './commands/render.ts';
import { serveCommand } from './commands/serve.ts';
import { snippetCommand } from './commands/snippet.ts';
import { verifyCommand } from './commands/verify.ts';
import { CommandError, exit, exitMeanings } from './exit.ts';
import { examplesOf } from './examples.ts';
import { loadOwn } from './own/load.ts';
import { paintFor, wantsColor } from './terminal/color.ts';
import type { Io } from './terminal/io.ts';
import { prose } from './terminal/prose.ts';
import { visibleLines } from './terminal/visible.ts';

/** The program; `done` is told the exit code of the command that ran. */
export function makeProgram(io: Io, done: (code: number) => void): Command {
  const program = new Command('solidarity-kit')
    .description(
      'A badge for a README and a banner for a site: call for a ceasefire and stand with Palestinians.',
    )
    .version(manifest.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    // What stands after `add site` is for `site`, not for `add`, which has options of the same names.
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .showHelpAfterError('Run with --help for usage.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.out.write(text),
      writeErr: (text) => io.err.write(text),
      outputError: (text, write) =>
        write(
          visibleLines(text).replace(
            /^error: /,
            `${paintFor(io.err, io.env).red('solidarity-kit:')} `,
          ),
        ),
      getOutHelpWidth: () => io.out.columns,
      getErrHelpWidth: () => io.err.columns,
      getOutHasColors: () => wantsColor(io.out, io.env),
      getErrHasColors: () => wantsColor(io.err, io.env),
    });
  const paint = paintFor(io.out, io.env);
  program.configureHelp({
    minWidthToWrap: 16,
    styleTitle: paint.bold,
    styleCommandText: paint.cyan,
    styleOptionTerm: paint.cyan,
    styleSubcommandTerm: paint.cyan,
  });
  addCommand(program, io, done);
  removeCommand(program, io, done);
  snippetCommand(program, io, done);
  renderCommand(program, io, done);
  listCommands(program, io, done);
  feedCommand(program, io, done);
  dataCommand(program, io, done);
  directoryCommand(program, io, done);
  verifyCommand(program, io, done);
  exportCommand(program, io, done);
  initCommand(program, io, done);
  checkCommand(program, io, done);
  serveCommand(program, io, done);
  completionsCommand(program, io, done);
  const codes = exitMeanings.map(([code, meaning]) => `  ${code}  ${meaning}`).join('\n');
  program.addHelpText('after', () => `\n${paint.bold('Exit codes:')}\n${codes}`);
  for (const command of [
    program,
    ...program.commands,
    ...program.commands.flatMap(({ commands }) => commands),
  ]) {
    command.copyInheritedSettings(program);
    const { parent } = command;
    const examples = examplesOf(
      parent && parent !== program ? `${parent.name()} ${command.name()}` : command.name(),
    );
    if (examples.length)
      command.addHelpText(
        'after',
        () => `\n${paint.bold('Examples:')}\n${examples.map((each) => `  $ ${each}`).join('\n')}`,
      );
  }
  return program;
}

/**
 * Runs the command.
 *
 * @param args arguments, without the program's own name
 * @returns the exit code; nothing that a person can type throws
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let code: number = exit.ok;
  try {
    // These two are for a folder that is not right yet.
    if (!['init', 'check', 'help'].includes(args[0] ?? ''))
      await loadOwn(io, new Date().toISOString());
    await makeProgram(io, (result) => (code = result)).parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 || (error.code === 'commander.help' && args.length === 0)
        ? exit.ok
        : exit.usage;
    if (!(error instanceof CommandError)) throw error;
    io.err.write(prose(io.err, 'solidarity-kit:', error.message, paintFor(io.err, io.env).red));
    return error.code;
  }
}
