// `feed`: keys, signatures and checks of the signed feed. Keys stay in files of the people who hold them; a service only ever serves what was signed elsewhere.
import { FeedError, inspectFeed, verifyFeed, type FeedKey } from '@solidarity-kit/campaigns/feed';
import type { Command } from 'commander';
import { resolve } from 'node:path';
import { CommandError, exit } from '../exit.ts';
import { readJson, readSigningKey, readTrust, writeSecret } from '../feed/files.ts';
import { readText } from '../files/read-text.ts';
import { writeAtomically } from '../files/write.ts';
import { paintFor } from '../terminal/color.ts';
import type { Io } from '../terminal/io.ts';
import { table } from '../terminal/table.ts';

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

async function keygen(io: Io, file: string): Promise<void> {
  const { generateFeedKey, publicFeedKey } = await import('@solidarity-kit/campaigns/feed/sign');
  const key = await generateFeedKey();
  await writeSecret(io, file, json(key));
  io.err.write(
    `${paintFor(io.err, io.env).green('✓')} ${file}: keep it where no server is, and give it to nobody. The public part, for the list of trusted keys:\n`,
  );
  io.out.write(json(publicFeedKey(key)));
}

async function sign(io: Io, file: string, { key, out }: { key: string; out?: string }) {
  const { publicFeedKey, signFeed } = await import('@solidarity-kit/campaigns/feed/sign');
  const secret = await readSigningKey(io, key);
  const { text } = await readText(resolve(io.cwd, file));
  const given = (await readJson(io, file)) as { payload?: unknown; kind?: unknown };
  const signed = await signFeed(
    typeof given.payload === 'string' ? { signed: text } : { feed: given as never },
    secret,
  );
  const { feed, kids } = inspectFeed(signed);
  // What no reader would accept is not signed: everything but the number of signatures and the hosts is checked as a reader does.
  const trust = {
    keys: [publicFeedKey(secret)],
    threshold: 1,
    leastSequence: 1,
    hosts: [hostOf(feed.current?.href)],
  };
  await checked(file, () => verifyFeed(signed, trust, Date.now()));
  if (out === undefined) io.out.write(signed);
  else writeAtomically(resolve(io.cwd, out), signed);
  io.err.write(
    `${paintFor(io.err, io.env).green('✓')} Signed; ${kids.length} ${kids.length === 1 ? 'signature' : 'signatures'} now. Readers ask for two by different keys.\n`,
  );
}

async function verify(
  io: Io,
  file: string,
  options: { trust: string; at?: string; json?: boolean },
) {
  const trust = await readTrust(io, options.trust);
  const now = options.at === undefined ? Date.now() : Date.parse(options.at);
  if (Number.isNaN(now))
    throw new CommandError(
      exit.usage,
      `--at: "${options.at}" is not a time such as 2026-11-26T12:00:00Z.`,
    );
  const { text } = await readText(resolve(io.cwd, file));
  const reason = await verifyFeed(text, trust, now).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof FeedError) return error.message;
      throw error;
    },
  );
  if (options.json)
    io.out.write(json({ file, good: reason === undefined, reason: reason ?? null }));
  else if (reason === undefined)
    io.out.write(`${file}: good; signed by enough of the trusted keys, and current.\n`);
  else io.out.write(`${file}: refused: ${reason}.\n`);
  return reason === undefined ? exit.ok : exit.check;
}

async function inspect(io: Io, file: string, options: { json?: boolean }): Promise<void> {
  const { text } = await readText(resolve(io.cwd, file));
  const found = await checked(file, async () => inspectFeed(text));
  if (options.json) return io.out.write(json(found));
  const { feed, kids } = found;
  const rows = [
    ['sequence', String(feed.sequence)],
    ['issued', String(feed.issued)],
    ['expires', String(feed.expires)],
    ['by', `${feed.by?.name} ${feed.by?.url ?? ''}`.trim()],
    ['message', `${feed.current?.message}, revision ${feed.current?.revision}`],
    ['link', String(feed.current?.href)],
    ...Object.entries(feed.current?.words ?? {}).map(([lang, words]) => [
      lang,
      `\u2068${words.headline}\u2069 [\u2068${words.action}\u2069]`,
    ]),
    ...kids.map((kid) => ['names the key', kid]),
  ];
  io.out.write(table(rows, io.out, paintFor(io.out, io.env).cyan));
  io.err.write('Nothing of this has been checked; "solidarity-kit feed verify" does that.\n');
}

async function rotate(
  io: Io,
  file: string,
  options: { add: string; from: string; until: string; retire: string },
): Promise<void> {
  const trust = await readTrust(io, file);
  const added = (await readJson(io, options.add)) as FeedKey;
  for (const [flag, time] of [
    ['from', options.from],
    ['until', options.until],
  ] as const)
    if (Number.isNaN(Date.parse(time)))
      throw new CommandError(
        exit.usage,
        `--${flag}: "${time}" is not a time such as 2026-12-01T00:00:00Z.`,
      );
  if (Date.parse(options.until) <= Date.parse(options.from))
    throw new CommandError(
      exit.usage,
      '--until: the old key must end after the new one begins, so that feeds can be signed in between.',
    );
  if (!trust.keys.some(({ kid }) => kid === options.retire))
    throw new CommandError(
      exit.usage,
      `--retire: there is no key "${options.retire}". There are: ${trust.keys.map(({ kid }) => kid).join(', ')}.`,
    );
  if (trust.keys.some(({ x }) => x === added.x))
    throw new CommandError(exit.usage, `--add: ${options.add} is trusted already.`);
  const keys = [
    ...trust.keys.map((key) =>
      key.kid === options.retire ? { ...key, until: options.until } : key,
    ),
    { kid: added.kid, x: added.x, y: added.y, from: options.from },
  ];
  const next = { ...trust, keys };
  io.out.write(json(next));
  io.err.write(
    `Publish this list before ${options.from}. Between then and ${options.until} sign with either; afterwards with the new key.\n`,
  );
}

function hostOf(href: unknown): string {
  return URL.canParse(String(href)) ? new URL(String(href)).hostname : '';
}

/** Runs a check; what is wrong with the feed is told with the file's name. */
async function checked<Result>(file: string, check: () => Promise<Result>): Promise<Result> {
  try {
    return await check();
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    throw new CommandError(exit.usage, `${file}: ${error.message}.`);
  }
}

/** Adds the command. */
export function feedCommand(program: Command, io: Io, done: (code: number) => void): void {
  const feed = program
    .command('feed')
    .summary('sign and check the feed of the current message')
    .description(
      'The signed feed: what “default” says, and who says so. Two keys must sign; they never lie on a server.',
    );
  feed
    .command('keygen')
    .summary('make a key')
    .description('Makes a key into a file that only you can read, and prints its public part.')
    .argument('<file>', 'file to write; it must not be there yet')
    .action(async (file: string) => {
      await keygen(io, file);
      done(exit.ok);
    });
  feed
    .command('sign')
    .summary('sign a feed, or add your signature')
    .description(
      'Signs what a file says, or adds a signature to a feed that somebody else has signed.',
    )
    .argument('<file>', 'JSON of the feed, or a signed feed')
    .requiredOption('-k, --key <file>', 'your key')
    .option('-o, --out <file>', 'where to write; standard output otherwise')
    .action(async (file: string, options: { key: string; out?: string }) => {
      await sign(io, file, options);
      done(exit.ok);
    });
  feed
    .command('verify')
    .summary('check a feed as a reader does')
    .description(
      'Checks signatures, dates, sequence, words and link. Exit code 1 when a reader would refuse it.',
    )
    .argument('<file>', 'a signed feed')
    .requiredOption('-t, --trust <file>', 'list of trusted keys')
    .option('--at <time>', 'check as if it were then, ISO 8601')
    .option('--json', 'print the result as JSON')
    .action(async (file: string, options: { trust: string; at?: string; json?: boolean }) => {
      done(await verify(io, file, options));
    });
  feed
    .command('inspect')
    .summary('show what a feed says')
    .description('Shows what stands in a feed, without checking it.')
    .argument('<file>', 'a signed feed')
    .option('--json', 'print it as JSON')
    .action(async (file: string, options: { json?: boolean }) => {
      await inspect(io, file, options);
      done(exit.ok);
    });
  feed
    .command('rotate')
    .summary('replace a trusted key')
    .description(
      'Prints a list of trusted keys in which a new key follows an old one, with a time in which both count.',
    )
    .argument('<file>', 'list of trusted keys')
    .requiredOption('--add <file>', 'public part of the new key')
    .requiredOption('--from <time>', 'from when the new key counts, ISO 8601')
    .requiredOption('--retire <kid>', 'name of the old key')
    .requiredOption('--until <time>', 'until when the old key counts, ISO 8601')
    .action(
      async (
        file: string,
        options: { add: string; from: string; until: string; retire: string },
      ) => {
        await rotate(io, file, options);
        done(exit.ok);
      },
    );
}
