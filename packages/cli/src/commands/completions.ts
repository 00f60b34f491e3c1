// `completions`: what a shell needs to complete the command's words, made from the commands themselves.
import { messageIds } from '@solidarity-kit/campaigns';
import { styles } from '@solidarity-kit/badge';
import { targets } from '@solidarity-kit/snippets';
import { Argument, type Command, type Option } from 'commander';
import { bash, fish, zsh, type Completion } from '../completion-scripts.ts';
import { exit } from '../exit.ts';
import type { Io } from '../terminal/io.ts';

const shells = { bash, zsh, fish };

/** Values of options and arguments that come from the kit's own lists. */
const values: Readonly<Record<string, () => readonly string[]>> = {
  message: () => ['default', ...messageIds],
  style: () => styles.map(({ name }) => name),
  target: () => targets.map(({ id }) => id),
};

const valuesOf = (name: string, choices: readonly string[] | undefined): readonly string[] =>
  choices ?? values[name]?.() ?? [];

/** What can follow each command. */
export function completionsOf(program: Command): Completion[] {
  const of = (command: Command, path: string): Completion[] => [
    {
      path,
      words: [
        ...command.commands.map((each) => ({ word: each.name(), help: each.summary() })),
        ...command.registeredArguments.flatMap((argument) =>
          valuesOf(argument.name(), argument.argChoices).map((word) => ({ word, help: '' })),
        ),
      ],
      files: command.registeredArguments.some((argument) =>
        ['paths', 'file', 'folder'].includes(argument.name()),
      ),
      options: [
        ...command.options.map((option: Option) => ({
          flags: [option.long, option.short].filter(
            (flag): flag is string => flag !== undefined && flag !== null,
          ),
          help: option.description,
          takesValue: option.required || option.optional,
          values: valuesOf(option.attributeName(), option.argChoices),
        })),
        { flags: ['--help', '-h'], help: 'print help', takesValue: false, values: [] },
      ],
    },
    ...command.commands.flatMap((each) => of(each, `${path} ${each.name()}`.trim())),
  ];
  return of(program, '');
}

/** Adds the command. */
export function completionsCommand(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('completions')
    .summary('print completions for a shell')
    .description(
      'Prints a script that completes this command. bash: put it into ~/.local/share/bash-completion/completions/solidarity-kit; zsh: into a file _solidarity-kit in a folder of $fpath; fish: into ~/.config/fish/completions/solidarity-kit.fish.',
    )
    .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(shells)))
    .action((shell: keyof typeof shells) => {
      io.out.write(shells[shell](completionsOf(program)));
      done(exit.ok);
    });
}
