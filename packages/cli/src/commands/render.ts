// `render badge`: draws a badge into a file, as SVG or PNG, without any service.
import { OptionError } from '@solidarity-kit/options';
import {
  IncompleteError,
  campaignLook,
  createBadges,
  parseBadge,
  svgOf,
  type BadgeInput,
} from '@solidarity-kit/badge';
import { currentMessage, findMessage, textOf } from '@solidarity-kit/campaigns';
import type { Command } from 'commander';
import { extname, relative, resolve } from 'node:path';
import { CommandError, exit } from '../exit.ts';
import { writeAtomically } from '../files/text-file.ts';
import { badgeChoice, number, withBadgeOptions, type BadgeOptions } from '../options.ts';
import { paintFor } from '../terminal/color.ts';
import type { Io } from '../terminal/io.ts';

interface RenderOptions extends BadgeOptions {
  out?: string;
  now: string;
}

/** The badge that the options ask for: own words, or a message with its campaign's look. */
function inputOf(options: RenderOptions): BadgeInput {
  const { text, message, lang, format: _, scale: __, style, ...look } = badgeChoice(options);
  const given = Object.fromEntries(
    Object.entries({ style, ...look }).filter(([, value]) => value !== undefined),
  );
  if (text)
    return { ...given, label: text.label ?? '', message: text.message, ...(lang ? { lang } : {}) };
  const id = message === 'default' ? currentMessage(options.now) : (message ?? '');
  const found = findMessage(id);
  if (!found)
    throw new CommandError(
      exit.usage,
      `--message: there is no "${id}". "solidarity-kit campaigns" lists them.`,
    );
  const { label, text: words, locale } = textOf(id, lang ?? 'en');
  const { icon, palette } = found.campaign;
  const { icon: own, ...colors } = campaignLook(style, {
    icon,
    color: palette.accent,
    labelColor: palette.ground,
  });
  return {
    label,
    message: words.badge,
    alt: words.alt,
    lang: locale,
    ...colors,
    ...(own && !options.logo ? { icon: own } : {}),
    ...given,
  };
}

/** SVG of a badge; what cannot be drawn is told with the option's name. */
async function draw(input: BadgeInput): Promise<string> {
  const { createNodeOutliner } = await import('@solidarity-kit/outline/node');
  const { nodeLogo } = await import('@solidarity-kit/badge/node');
  try {
    const badges = createBadges(createNodeOutliner(), { logo: nodeLogo });
    const drawn = await badges.render(parseBadge(input));
    const [cut] = drawn.ignored;
    if (!cut) return svgOf(drawn);
    const flag = cut.option === 'message' ? 'text' : cut.option;
    throw new CommandError(exit.usage, `--${flag}: too long for a badge; ${cut.reason}.`);
  } catch (error) {
    if (error instanceof IncompleteError) throw new CommandError(exit.file, error.message);
    if (!(error instanceof OptionError)) throw error;
    const flag = error.option === 'message' ? 'text' : error.option.replace('Color', '-color');
    throw new CommandError(
      exit.usage,
      `--${flag}: "${error.given}" is not possible; allowed: ${error.allowed}.`,
    );
  }
}

/** The PNG of an SVG of ours. All text in it is outlines, so no font is loaded. */
async function toPng(svg: string, scale: number): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'zoom', value: scale },
  });
  return image.asPng();
}

/** Adds the command. */
export function renderCommand(program: Command, io: Io, done: (code: number) => void): void {
  const render = program
    .command('render')
    .summary('draw a badge into a file')
    .description('Draws into a file, without any service.');
  withBadgeOptions(
    render
      .command('badge')
      .summary('draw a badge')
      .description(
        'Draws a badge as SVG or PNG, by the name of the file; without one, as SVG on standard output.',
      ),
  )
    .argument('[file]', 'file to write, .svg or .png')
    .option('--scale <number>', 'of a PNG: pixels per CSS pixel, 1 to 4', number, 2)
    .action(async (file: string | undefined, options: Omit<RenderOptions, 'now'>) => {
      const { scale = 2 } = options;
      if (scale < 1 || scale > 4)
        throw new CommandError(
          exit.usage,
          `--scale: "${scale}" is not possible; give 1, 2, 3 or 4.`,
        );
      const ending = file === undefined ? '.svg' : extname(file).toLowerCase();
      if (ending !== '.svg' && ending !== '.png')
        throw new CommandError(
          exit.usage,
          `${file}: end the name in .svg or .png, so that the kind of image is known.`,
        );
      const svg = await draw(inputOf({ ...options, now: new Date().toISOString() }));
      if (file === undefined) io.out.write(`${svg}\n`);
      else {
        const path = resolve(io.cwd, file);
        await writeAtomically(path, ending === '.png' ? await toPng(svg, scale) : svg);
        io.err.write(`${paintFor(io.err, io.env).green('✓')} ${relative(io.cwd, path)}\n`);
      }
      done(exit.ok);
    });
}
