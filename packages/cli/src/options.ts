// The options that several commands share, and what they make.
import { firstMessage } from '@solidarity-kit/campaigns';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { SnippetError, type BadgeChoice } from '@solidarity-kit/snippets';
import { CommandError, exit } from './exit.ts';
import type { Io } from './terminal/io.ts';

/** Options of a badge as commander gives them. */
export interface BadgeOptions {
  message: string;
  label?: string;
  text?: string;
  lang?: string;
  style?: string;
  theme?: string;
  icon?: string;
  logo?: string;
  logoColor?: string;
  color?: string;
  labelColor?: string;
  link?: string;
  scale?: number;
}

/** Names of badge options that take one of a few values, for help and completions. */
export const themes = ['light', 'dark', 'auto'];

/** Adds the options that say what a badge says and looks like. */
export function withBadgeOptions(command: Command): Command {
  return command
    .option(
      '-m, --message <id>',
      'what it says: the id of a message, or "default" for whatever is current',
      firstMessage,
    )
    .option('--text <words>', 'own words instead of a message')
    .option('--label <words>', 'words of the first segment, with --text')
    .option('-l, --lang <tag>', 'language, e.g. ar or pt-BR')
    .option('-s, --style <name>', 'flat, flat-square, plastic, for-the-badge, social or tatreez')
    .addOption(new Option('--theme <name>', 'the page that it is for').choices(themes))
    .option('--icon <name>', "one of the kit's icons, or none")
    .option('--logo <name>', "a brand's logo")
    .option('--logo-color <color>', 'colour of the logo')
    .option('--color <color>', 'colour of the message')
    .option('--label-color <color>', 'colour of the label')
    .option(
      '--link <url>',
      "where it leads, or about for the service's page about the message; the message's action unless given",
    );
}

/** Adds the option that names the service. */
export function withOrigin(command: Command): Command {
  return command.option(
    '-o, --origin <url>',
    'service that draws the badges and has the banner, e.g. https://badges.example.org (or SOLIDARITY_KIT_ORIGIN)',
  );
}

/** The choice of a badge that the options make. */
export function badgeChoice(options: BadgeOptions): BadgeChoice {
  const { message, label, text, scale: _, ...look } = options;
  if (label !== undefined && text === undefined) {
    throw new CommandError(
      exit.usage,
      '--label needs --text: built-in messages have their own label.',
    );
  }
  const known = {
    lang: look.lang,
    style: look.style,
    theme: look.theme,
    icon: look.icon,
    logo: look.logo,
    logoColor: look.logoColor,
    color: look.color,
    labelColor: look.labelColor,
    link: look.link,
  };
  return text === undefined ? { message, ...known } : { text: { label, message: text }, ...known };
}

/** The service in use, from the option or the environment, or undefined. */
export function origin(options: { origin?: string }, env: Io['env']): string | undefined {
  const given = options.origin ?? env['SOLIDARITY_KIT_ORIGIN'];
  if (!given) return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url.origin;
  throw new CommandError(
    exit.usage,
    `--origin: "${given}" is no address of a service; give one such as https://badges.example.org.`,
  );
}

/** The service in use, or an answer that says how to name one: the kit has no server that everybody would have to trust. */
export function neededOrigin(options: { origin?: string }, env: Io['env']): string {
  const found = origin(options, env);
  if (found) return found;
  throw new CommandError(
    exit.usage,
    'no service is named. Say which one draws the badges and has the banner: --origin https://badges.example.org, or set SOLIDARITY_KIT_ORIGIN. "solidarity-kit serve" runs one here.',
  );
}

/** Option names of the command line for the fields of a choice. */
const flags: Readonly<Record<string, string>> = {
  message: '--message',
  'text.message': '--text',
  'text.label': '--label',
  labelColor: '--label-color',
  logoColor: '--logo-color',
  dismissDays: '--dismiss-days',
  target: 'target',
};

/** Runs something of the generator; what it refuses is told with the option's name on the command line. */
export function refusing<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof SnippetError)) throw error;
    const flag = flags[error.option] ?? `--${error.option}`;
    const near = error.near ? ` Did you mean ${error.near}?` : '';
    const hint = error.option === 'message' ? ' "solidarity-kit campaigns" lists them.' : '';
    throw new CommandError(
      exit.usage,
      `${flag}: "${error.given}" is not possible.${near} Allowed: ${error.allowed}.${hint}`,
    );
  }
}

/** A whole number from the command line. */
export function number(text: string): number {
  if (!/^-?\d+$/.test(text)) throw new InvalidArgumentError('It has to be a whole number.');
  return Number(text);
}
