// `campaigns` and `locales`: what can be said, and in which languages.
import {
  campaigns,
  campaignsDocument,
  findLocale,
  negotiate,
  textOf,
} from '@solidarity-kit/campaigns';
import type { Command } from 'commander';
import { exit } from '../exit.ts';
import { paintFor } from '../terminal/color.ts';
import type { Io } from '../terminal/io.ts';
import { table } from '../terminal/table.ts';
import { visibleJson } from '../terminal/visible.ts';

function listCampaigns(io: Io, { lang = 'en', json }: { lang?: string; json?: boolean }): void {
  if (json) return io.out.write(`${visibleJson(campaignsDocument())}\n`);
  const paint = paintFor(io.out, io.env);
  const words: Readonly<Record<string, { name: string }>> | undefined = findLocale(
    negotiate([lang]),
  )?.campaigns;
  const parts = campaigns.map((campaign) => {
    const rows = campaign.messages.map(({ id, tone }) => [
      id,
      tone,
      textOf(id, lang).text.headline,
    ]);
    return `${paint.bold(words?.[campaign.id]?.name ?? campaign.name)}  ${paint.dim(campaign.home)}\n${table(rows, io.out, paint.cyan)}`;
  });
  io.out.write(parts.join('\n'));
}

function listLocales(io: Io, { json }: { json?: boolean }): void {
  const rows = campaignsDocument().locales;
  if (json) return io.out.write(`${visibleJson(rows)}\n`);
  const cells = rows.map(({ tag, name, dir, reviewed }) => [
    tag,
    dir,
    // Other languages are measured by English.
    reviewed
      ? `reviewed: ${reviewed}`
      : tag === 'en'
        ? 'the original'
        : 'not reviewed by a native speaker yet',
    `\u2068${name}\u2069`,
  ]);
  io.out.write(table(cells, io.out, paintFor(io.out, io.env).cyan));
}

/** Adds both commands. */
export function listCommands(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('campaigns')
    .summary('list what can be said')
    .description('Lists campaigns and their messages: id, tone and words.')
    .option('-l, --lang <tag>', 'language of the words')
    .option('--json', 'as JSON, as /campaigns.json of the service gives it')
    .action((options: { lang?: string; json?: boolean }) => {
      listCampaigns(io, options);
      done(exit.ok);
    });
  program
    .command('locales')
    .summary('list the languages')
    .description(
      'Lists the languages in which the kit speaks, and whether a native speaker has read them.',
    )
    .option('--json', 'as JSON')
    .action((options: { json?: boolean }) => {
      listLocales(io, options);
      done(exit.ok);
    });
}
