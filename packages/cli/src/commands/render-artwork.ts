// `render hero` and `render card`: draw a wide picture for a README, or one to share, into a file.
import { firstMessage } from '@solidarity-kit/campaigns';
import { Option, type Command } from 'commander';
import { artworkOptions, cardSizeNames, designNames } from '@solidarity-kit/options';
import { artwork, type ArtworkOptions } from '../artwork.ts';
import { exit } from '../exit.ts';
import { themes } from '../options.ts';
import type { Io } from '../terminal/io.ts';
import { writePicture } from './write-picture.ts';

const kinds = {
  hero: { summary: 'draw a hero for a README', what: 'a hero, 1280 × 360,' },
  card: { summary: 'draw a card to share', what: 'a card, 1200 × 630 or another size,' },
} as const;

/** Adds both below `render`. */
export function artworkCommands(render: Command, io: Io, done: (code: number) => void): void {
  for (const kind of ['hero', 'card'] as const) {
    const { summary, what } = kinds[kind];
    const command = render
      .command(kind)
      .summary(summary)
      .description(
        `Draws ${what} as SVG or PNG, by the name of the file; without one, as SVG on standard output.`,
      )
      .argument('[file]', 'file to write, .svg or .png')
      .option(
        '-m, --message <id>',
        'what it says: the id of a message, or "default" for whatever is current',
        firstMessage,
      )
      .option('--headline <words>', 'own words, at most 280 characters, instead of the message')
      .option('--subline <words>', 'own words below; empty for none')
      .option(
        '--figure <id>',
        'a figure with its date and source instead of the subline, e.g. gaza-children-killed',
      )
      .option('-l, --lang <tag>', 'language, e.g. ar or pt-BR')
      .addOption(
        new Option(
          '--design <name>',
          `how it looks; ${artworkOptions.design.default} unless given`,
        ).choices(designNames),
      )
      .addOption(new Option('--theme <name>', 'the page that it is for').choices(themes))
      .addOption(
        new Option('--dir <direction>', 'which way the words read').choices(['ltr', 'rtl', 'auto']),
      );
    if (kind === 'card')
      command.addOption(new Option('--size <name>', 'card unless given').choices(cardSizeNames));
    command.action(async (file: string | undefined, options: ArtworkOptions) => {
      await writePicture(io, file, artwork(kind, options, new Date().toISOString()));
      done(exit.ok);
    });
  }
}
