// `snippet`: prints what to paste for a target, and where.
import { figureIds, figureLine } from '@solidarity-kit/banner/figure';
import { pointOf } from '@solidarity-kit/banner/point';
import { firstMessage } from '@solidarity-kit/campaigns';
import { bannerPositions, bannerThemes } from '@solidarity-kit/options';
import {
  snippet,
  stepText,
  targets,
  type BannerChoice,
  type Snippet,
} from '@solidarity-kit/snippets';
import { stepWords } from '@solidarity-kit/snippets/steps';
import { Option, type Command } from 'commander';
import { CommandError, exit } from '../exit.ts';
import { readTrust } from '../feed/files.ts';
import { hostRelease, type Pinned } from '../host-release.ts';
import {
  badgeChoice,
  neededOrigin,
  number,
  refusing,
  withOrigin,
  type BadgeOptions,
} from '../options.ts';
import { paintFor } from '../terminal/color.ts';
import type { Io } from '../terminal/io.ts';
import { prose } from '../terminal/prose.ts';
import { table } from '../terminal/table.ts';
import { visibleJson, visibleLines } from '../terminal/visible.ts';

interface SnippetOptions extends Omit<BadgeOptions, 'theme'> {
  origin?: string;
  theme?: string;
  position?: NonNullable<BannerChoice['position']>;
  dismissible: boolean;
  dismissDays?: number;
  starts?: string;
  ends?: string;
  headline?: string;
  action?: string;
  href?: string;
  border?: boolean;
  figure?: string;
  words?: string;
  live?: string | true | undefined;
  trust?: string;
  tag?: string;
  release?: string;
  format?: 'svg' | 'png';
  steps: boolean;
  withoutScript?: boolean;
  stepsLang: string;
  json?: boolean;
  list?: boolean;
}

/** Stands for the host's release until it is known that a snippet needs one: nothing is asked for before the options are good. */
const nothing = `sha384-${'A'.repeat(64)}`;
const unknown = { version: '0.0.0', integrity: nothing, online: nothing };
const pins = ({ files }: Snippet): boolean =>
  files.some(({ text }) => text.includes(`banner@${unknown.version}`));

/** Options of a banner that have the name of a field of the choice. */
const bannerFields = [
  'message',
  'lang',
  'theme',
  'position',
  'dismissible',
  'dismissDays',
  'starts',
  'ends',
  'headline',
  'action',
  'href',
  'icon',
  'border',
  'figure',
  'words',
  'live',
  'tag',
] as const satisfies (keyof BannerChoice & keyof SnippetOptions)[];

function bannerChoice(options: SnippetOptions): BannerChoice {
  // What is not one of the values that a field can have is refused by the generator, with the option's name.
  const choice = Object.fromEntries(
    bannerFields.map((field) => [field, options[field]]),
  ) as unknown as BannerChoice;
  // The words of a figure go into the snippet, so that nothing has to be loaded for it.
  const spelled = choice.figure !== undefined && figureIds.includes(choice.figure);
  return spelled && choice.words === undefined
    ? { ...choice, figure: figureLine(choice.figure!, choice.lang ?? 'en') }
    : choice;
}

/** The feed that a banner follows, with the keys that its page vouches for where they are named. */
async function followed(
  io: Io,
  service: string,
  { live, trust }: SnippetOptions,
): Promise<string | true | undefined> {
  if (trust === undefined) return live;
  if (live === undefined)
    throw new CommandError(exit.usage, '--trust: it says whose feed to follow; add --live.');
  const { keys, leastSequence } = await readTrust(io, trust);
  const named = new URLSearchParams(keys.map(({ x, y }) => ['key', pointOf(x, y)]));
  named.set('least', String(leastSequence));
  return `${live === true ? `${service}/feed` : live}#${named}`;
}

/** Options that only one kind of snippet has, by the names that commander gives them. */
const optionsOf = {
  banner:
    'position dismissible dismissDays starts ends headline action href border figure words live trust tag withoutScript',
  badge: 'text label style logo logoColor color labelColor link format scale',
} as const;

/** Refuses options of the other kind: left out in silence, they would look as if they had worked. */
function refuseOthers(command: Command, target: string, kind: 'banner' | 'badge'): void {
  const other = kind === 'banner' ? 'badge' : 'banner';
  const wrong = command.options.find(
    (option) =>
      optionsOf[other].split(' ').includes(option.attributeName()) &&
      command.getOptionValueSource(option.attributeName()) === 'cli',
  );
  if (!wrong) return;
  throw new CommandError(
    exit.usage,
    `${wrong.long}: this is an option of ${other}s, and ${target} is a place for a ${kind}. Leave it out; "solidarity-kit snippet --list" says which platform is for what.`,
  );
}

/** The list of targets. */
function listTargets(io: Io, json: boolean | undefined): void {
  const rows = targets.map(({ id, kind, name }) => ({ id, kind, name }));
  io.out.write(
    json
      ? `${visibleJson(rows)}\n`
      : table(
          rows.map(({ id, kind, name }) => [id, kind, name]),
          io.out,
          paintFor(io.out, io.env).bold,
        ),
  );
}

/** A snippet as people read it: the text on standard output, alone, so that it can be piped; the steps beside it. */
function show(io: Io, target: string, { files, steps }: Snippet, options: SnippetOptions): void {
  const paint = paintFor(io.err, io.env);
  const several = files.length > 1;
  for (const { name, text } of files) {
    if (several) io.err.write(`${paint.dim(`— ${name}`)}\n`);
    io.out.write(`${io.out.isTerminal ? visibleLines(text) : text}\n`);
  }
  if (!options.steps) return;
  const words = stepWords(options.stepsLang);
  let at = 0;
  io.err.write('\n');
  for (const step of steps) {
    const [mark, paintMark] = step.note ? ['·', paint.dim] : [`${(at += 1)}.`, paint.bold];
    io.err.write(prose(io.err, mark, stepText(step, words), paintMark));
  }
  if (steps.some((step) => step.image))
    io.err.write(
      prose(
        io.err,
        '·',
        `For the image: solidarity-kit snippet ${target} --without-script`,
        paint.dim,
      ),
    );
}

/** The image that stands for the script where scripts are not allowed. */
function showWithoutScript(io: Io, target: string, { withoutScript }: Snippet): number {
  if (withoutScript === undefined) {
    throw new CommandError(
      exit.usage,
      `--without-script: ${target} has no script; leave the option out.`,
    );
  }
  io.out.write(`${io.out.isTerminal ? visibleLines(withoutScript) : withoutScript}\n`);
  return exit.ok;
}

/** Adds the command. */
export function snippetCommand(program: Command, io: Io, done: (code: number) => void): void {
  const command = program
    .command('snippet')
    .summary('print a snippet for a platform')
    .description(
      'Prints what to paste for a platform on standard output, and the steps on standard error.',
    )
    .argument('[target]', 'id of a platform; --list shows them all')
    .option('--list', 'list the platforms')
    .option(
      '-m, --message <id>',
      'what it says: the id of a message, or "default" for whatever is current',
      firstMessage,
    )
    .option('-l, --lang <tag>', 'language, e.g. ar or pt-BR')
    .option(
      '--theme <name>',
      `of a banner: ${bannerThemes.join(', ')}; of a badge: light, dark, auto`,
    )
    .addOption(new Option('--position <name>', 'of a banner').choices([...bannerPositions]))
    .option('--no-dismissible', 'of a banner: it cannot be closed')
    .option('--dismiss-days <days>', 'of a banner: days that it stays closed', number)
    .option('--starts <date>', 'of a banner: first day, ISO 8601')
    .option('--ends <date>', 'of a banner: day from which it is gone, ISO 8601')
    .option('--headline <words>', 'of a banner: own words')
    .option('--action <words>', 'of a banner: own words of the link')
    .option('--href <url>', 'of a banner: own link, or about for the page about the message')
    .option('--border', 'of a banner: an embroidered border')
    .option(
      '--figure <id>',
      'of a banner: a line with a figure, such as gaza-killed, with its day and source; or a line of your own',
    )
    .option(
      '--words <where>',
      'of a banner: load, for words in the language of each page; or the address of your own file, with its hash: /words.json#sha384-…',
    )
    .option(
      '--live [address]',
      'of a banner: follow the signed feed of the service, or of an address',
    )
    .option(
      '--trust <file>',
      'of a banner with --live: whose keys may sign, as "feed rotate" writes it; they stand in the snippet then',
    )
    .option(
      '--tag <name>',
      "of a banner: the element's name, for pages that say nothing of the kit",
    )
    .option('--text <words>', 'of a badge: own words')
    .option('--label <words>', 'of a badge: words of the first segment, with --text')
    .option('-s, --style <name>', 'of a badge')
    .option('--icon <name>', 'of a badge; of a banner: none, for one without the small flag')
    .option('--logo <name>', 'of a badge')
    .option('--logo-color <color>', 'of a badge')
    .option('--color <color>', 'of a badge')
    .option('--label-color <color>', 'of a badge')
    .option('--link <url>', 'of a badge, or about for the page about the message')
    .addOption(new Option('--format <name>', 'of a badge').choices(['svg', 'png']))
    .option('--scale <number>', 'of a PNG badge: pixels per CSS pixel, 1 to 4', number)
    .option(
      '--release <version>',
      'of a banner: another release than the newest that the service has',
    )
    .option('--without-script', 'in place of the script: an image in a link, as HTML')
    .option('--no-steps', 'the text alone')
    .option('--steps-lang <tag>', 'language of the steps', 'en')
    .option('--json', 'files, steps and policy as JSON');
  withOrigin(command).action(async (target: string | undefined, options: SnippetOptions) => {
    if (options.list) return listTargets(io, options.json);
    if (!target)
      throw new CommandError(
        exit.usage,
        'name a platform, e.g. "solidarity-kit snippet wordpress-block"; --list shows them all.',
      );
    const kind = targets.find(({ id }) => id === target)?.kind;
    if (kind) refuseOthers(command, target, kind);
    // A platform that there is not is the generator's to name, before anything is asked for.
    const service = kind ? neededOrigin(options, io.env) : 'https://example.org';
    const choice =
      kind === 'badge'
        ? { ...badgeChoice(options as BadgeOptions), format: options.format, scale: options.scale }
        : bannerChoice({ ...options, live: await followed(io, service, options) });
    const make = (release: Pinned) =>
      refusing(() => snippet(target, choice, { origin: service, ...release }));
    let made = make(unknown);
    if (pins(made) && !options.withoutScript)
      made = make(await hostRelease(service, options.release));
    if (options.withoutScript) return done(showWithoutScript(io, target, made));
    if (options.json) {
      const steps = made.steps.map((step) => stepText(step, stepWords(options.stepsLang)));
      io.out.write(`${visibleJson({ ...made, steps })}\n`);
    } else show(io, target, made, options);
    done(exit.ok);
  });
}
