// The badge that the options of the command line ask for, drawn here: `render badge` writes it, and `add` draws it to know that it can be drawn.
import {
  IncompleteError,
  createBadges,
  messageBadge,
  parseBadge,
  svgOf,
  type BadgeInput,
} from '@solidarity-kit/badge';
import { currentMessage, findMessage, messageIds } from '@solidarity-kit/campaigns';
import { iconNames, nearest, OptionError, styleNames } from '@solidarity-kit/options';
import { aboutLink } from '@solidarity-kit/snippets';
import { names as colorNames } from '@solidarity-kit/options/color/names';
import { CommandError, exit } from './exit.ts';
import { badgeChoice, type BadgeOptions } from './options.ts';

/** The badge that the options ask for: own words, or a message with its campaign's look. */
function inputOf(options: BadgeOptions, now: string): BadgeInput {
  const { text, message, lang, format: _, scale: __, ...look } = badgeChoice(options);
  const given = Object.fromEntries(
    // The page about a message is on a service: a file of the badge has no link to it.
    Object.entries(look).filter(([, value]) => value !== undefined && value !== aboutLink),
  );
  if (text)
    return { ...given, label: text.label ?? '', message: text.message, ...(lang ? { lang } : {}) };
  const id = message === 'default' ? currentMessage(now) : (message ?? '');
  if (findMessage(id)) return messageBadge(id, lang ?? 'en', given);
  throw new CommandError(
    exit.usage,
    `--message: "${id}" is not possible.${meant(nearest(id, messageIds))} "solidarity-kit campaigns" lists them.`,
  );
}

/** The names that the value of an option could have been. */
async function namesFor(option: string): Promise<readonly string[]> {
  if (option === 'style') return styleNames;
  if (option === 'icon') return ['none', ...iconNames];
  if (option.toLowerCase().endsWith('color')) return Object.keys(colorNames);
  return option === 'logo' ? (await import('@solidarity-kit/badge/node')).logoNames() : [];
}

/** An option that cannot be drawn, told with its name on the command line and the value that was probably meant. */
async function refusal({ option, given, allowed }: OptionError): Promise<CommandError> {
  const flag = option === 'message' ? 'text' : option.replace('Color', '-color');
  const hint = meant(nearest(given, await namesFor(option)));
  return new CommandError(
    exit.usage,
    `--${flag}: "${given}" is not possible.${hint} Allowed: ${allowed}.`,
  );
}

const meant = (name: string | undefined): string => (name ? ` Did you mean ${name}?` : '');

/**
 * SVG of a badge.
 *
 * @param options what the command line says; an option that cannot be drawn is refused, not left out
 * @param now moment at which the message `default` is looked up, ISO 8601
 * @throws {CommandError} with the option's name, what was given, the nearest name and what is allowed
 */
export async function drawBadge(options: BadgeOptions, now: string): Promise<string> {
  const { createNodeOutliner } = await import('@solidarity-kit/outline/node');
  const { nodeLogo } = await import('@solidarity-kit/badge/node');
  try {
    const badges = createBadges(createNodeOutliner(), { logo: nodeLogo });
    const drawn = await badges.render(parseBadge(inputOf(options, now)));
    const [cut] = drawn.ignored;
    if (!cut) return svgOf(drawn);
    const flag = cut.option === 'message' ? 'text' : cut.option;
    throw new CommandError(exit.usage, `--${flag}: too long for a badge; ${cut.reason}.`);
  } catch (error) {
    if (error instanceof IncompleteError) throw new CommandError(exit.file, error.message);
    throw error instanceof OptionError ? await refusal(error) : error;
  }
}
