// `add site` and `remove site`: the banner into a project, in the way of its platform, and out again.
import { firstMessage } from '@solidarity-kit/campaigns';
import type { BannerChoice, Release } from '@solidarity-kit/snippets';
import { Option, type Command } from 'commander';
import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { CommandError, exit } from '../exit.ts';
import { hostRelease } from '../host-release.ts';
import { neededOrigin, number, withOrigin } from '../options.ts';
import { siteBanner } from '../site/banner.ts';
import { detect, platforms } from '../site/detect.ts';
import { changes, checkEdit, makeAll, removal } from '../site/edits.ts';
import { installCommand, openProject, type Project } from '../site/project.ts';
import { Unsure, type Edit, type SiteBanner } from '../site/types.ts';
import { paintFor } from '../terminal/color.ts';
import { diff } from '../terminal/diff.ts';
import type { Io } from '../terminal/io.ts';
import { prose } from '../terminal/prose.ts';
import { visible, visibleLines } from '../terminal/visible.ts';

interface SiteOptions extends BannerChoice {
  origin?: string;
  from: 'copy' | 'host' | 'package';
  check?: boolean | undefined;
  dryRun?: boolean | undefined;
}

async function projectAt(io: Io, folder: string): Promise<Project> {
  const root = resolve(io.cwd, folder);
  const found = await stat(root).catch(() => undefined);
  if (found?.isDirectory()) return openProject(root);
  throw new CommandError(
    exit.file,
    `${folder}: there is no such folder; name the one that your site's project is in.`,
  );
}

/** What would change, or what did. */
function tell(io: Io, edits: readonly Edit[], dryRun: boolean): void {
  const paint = paintFor(io.out, io.env);
  for (const { path, before, after } of edits) {
    const made = before === undefined;
    if (dryRun && typeof after === 'object')
      io.out.write(`${paint.bold(`+++ ${visible(path)}`)} (${after.length} bytes)\n`);
    else if (dryRun && typeof after === 'string')
      io.out.write(diff(path, before ?? '', after, paint));
    else if (dryRun) io.out.write(`${paint.bold(`--- ${visible(path)}`)}\n`);
    else {
      const what = after === undefined ? 'is gone' : made ? 'was made' : 'was changed';
      io.out.write(prose(io.out, '✓', `${path} ${what}`, paint.green));
    }
  }
}

/** Nothing is changed: why, and what a person can do by hand. */
function tellUnsure(io: Io, reason: string, banner: SiteBanner): void {
  const paint = paintFor(io.err, io.env);
  const note = (text: string) => io.err.write(prose(io.err, '·', text));
  io.err.write(prose(io.err, '✗', `Nothing was changed: ${reason}`, paint.red));
  note(
    `Known: ${platforms.map(({ name }) => name).join(', ')}. For all others, "solidarity-kit snippet --list" shows what there is to paste.`,
  );
  note('By hand: paste this before </body> of the layout that all pages have.');
  for (const { name } of banner.assets)
    note(`Put a copy of ${name} where your site has its files, so that /${name} leads to it.`);
  const html = banner.html((name) => `/${name}`);
  io.out.write(`${io.out.isTerminal ? visibleLines(html) : html}\n`);
}

/** Makes or shows the changes; gives the exit code. */
async function change(
  io: Io,
  project: Project,
  edits: readonly Edit[],
  { check, dryRun }: Pick<SiteOptions, 'check' | 'dryRun'>,
  words: { same: string; wrong: string },
): Promise<number> {
  const paint = paintFor(io.out, io.env);
  const wanted = edits.filter(changes);
  if (wanted.length === 0) {
    io.out.write(prose(io.out, '·', words.same, paint.dim));
    return exit.ok;
  }
  if (check) {
    io.out.write(
      prose(
        io.out,
        '✗',
        `${words.wrong} (${wanted.map(({ path }) => path).join(', ')})`,
        paint.red,
      ),
    );
    return exit.check;
  }
  if (!dryRun) await makeAll(project.root, wanted);
  tell(io, wanted, dryRun === true);
  return exit.ok;
}

/** The platforms that the kit has a package for. */
const packages = (): string[] =>
  platforms.flatMap(({ name, package: id }) => (id ? [`${name} (${id})`] : []));

async function addSite(io: Io, folder: string, options: SiteOptions): Promise<number> {
  const { from, origin: _, check, dryRun, ...choice } = options;
  const host = from === 'host' ? neededOrigin(options, io.env) : undefined;
  const release: Release | undefined = host
    ? { origin: host, ...(await hostRelease(host)) }
    : undefined;
  const banner = siteBanner(choice, release ?? (from === 'package' ? 'package' : 'copy'));
  const project = await projectAt(io, folder);
  const shown = relative(io.cwd, project.root) || '.';
  try {
    const known = await detect(project);
    if (!known) throw new Unsure(`${shown} is no site of a platform that this command knows.`);
    const { platform, found } = known;
    io.err.write(prose(io.err, '·', `${platform.name}: ${found.because}.`));
    if (from === 'package' && !platform.package)
      throw new CommandError(
        exit.usage,
        `--from: there is no package for ${platform.name}; take copy or host. Packages: ${packages().join(', ')}.`,
      );
    const edits = await found.plan(banner);
    edits.forEach(checkEdit);
    const code = await change(
      io,
      project,
      edits,
      { check, dryRun },
      {
        same: 'The banner is there already, just so.',
        wrong: 'The banner is not there, or not just so',
      },
    );
    if (code === exit.ok && !check) {
      if (from === 'package' && platform.package && !(await project.dependency(platform.package)))
        io.err.write(
          prose(io.err, '·', `Install it: ${await installCommand(project, platform.package)}`),
        );
      if (!dryRun) io.err.write(prose(io.err, '·', `To see it: ${found.see}.`));
    }
    return code;
  } catch (error) {
    if (!(error instanceof Unsure)) throw error;
    tellUnsure(io, error.message, banner);
    return exit.file;
  }
}

async function removeSite(
  io: Io,
  folder: string,
  options: Pick<SiteOptions, 'check' | 'dryRun'>,
): Promise<number> {
  const project = await projectAt(io, folder);
  const known = await detect(project);
  const edits = await removal(project, known?.platform.outputs ?? []);
  return change(io, project, edits, options, {
    same: 'There is no banner that this command has put in.',
    wrong: 'The banner is there',
  });
}

const shared = (command: Command): Command =>
  command
    .argument('[folder]', "the site's project", '.')
    .option('--dry-run', 'change nothing; show what would change');

/** Adds `add site`. */
export function addSiteCommand(add: Command, io: Io, done: (code: number) => void): void {
  const command = shared(
    add
      .command('site')
      .summary('put the banner into a site')
      .description(
        `Finds out what a project is built with (${platforms.map(({ name }) => name).join(', ')}), and puts the banner in as the platform itself would. Where it is not sure it changes nothing and prints what to paste.`,
      ),
  )
    .option('-m, --message <id>', 'what it says: the id of a message, or "default"', firstMessage)
    .option('-l, --lang <tag>', "language, e.g. ar or pt-BR; the page's own unless given")
    .option('--theme <name>', 'auto, light, dark or flag')
    .option('--position <name>', 'bottom, top, sticky or corner')
    .option('--no-dismissible', 'it cannot be closed')
    .option('--dismiss-days <days>', 'days that it stays closed', number)
    .option('--starts <date>', 'first day, ISO 8601')
    .option('--ends <date>', 'day from which it is gone, ISO 8601')
    .option('--headline <words>', 'own words')
    .option('--action <words>', 'own words of the link')
    .option('--href <url>', 'own link')
    .option('--icon <name>', 'flag, or none for a banner without the small flag')
    .option('--border', 'an embroidered border')
    .addOption(
      new Option(
        '--from <place>',
        "where the script comes from: a copy in the site's own files, a host, or the kit's package for the platform",
      )
        .choices(['copy', 'host', 'package'])
        .default('copy'),
    )
    .option('--check', 'change nothing; fail if the banner is not there, or not just so');
  withOrigin(command).action(async (folder: string, options: SiteOptions) =>
    done(await addSite(io, folder, options)),
  );
}

/** Adds `remove site`. */
export function removeSiteCommand(remove: Command, io: Io, done: (code: number) => void): void {
  shared(
    remove
      .command('site')
      .summary('take the banner out of a site')
      .description(
        'Takes out what "add site" has put in, to the last byte: its blocks, its files, and the folders that it made.',
      ),
  )
    .option('--check', 'change nothing; fail if the banner is there')
    .action(async (folder: string, options: Pick<SiteOptions, 'check' | 'dryRun'>) =>
      done(await removeSite(io, folder, options)),
    );
}
