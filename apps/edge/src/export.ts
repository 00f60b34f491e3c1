// `node apps/edge/src/export.ts <folder>`, which `solidarity-kit export` runs: the kit as plain files for any host.
import { parse, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ExportError, exportKit } from './export/export.ts';
import { ChoiceError } from './export/plan.ts';
import { WriteError } from './export/write.ts';
import { SettingsError } from './settings.ts';

const usage = `Usage: export <folder> [--url <address>] [--only <messages>] [--lang <languages>] [--force]

Writes the kit as plain files: badges, heroes, cards, the page, the banner, pages about the messages, data.

  --url <address>     where the files will be found, e.g. https://example.org/kit; feeds need it
  --only <messages>   only these, e.g. ceasefire-now,let-aid-in
  --lang <languages>  only these, e.g. en,ar; "all" for everything in every language
  --force             replace files that no export has made`;

/** An address of a folder: http or https, without query, without a slash at the end. */
function addressOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username)
    return (url.origin + url.pathname).replace(/\/+$/, '');
  throw new ChoiceError(
    `--url: "${text}" is no address of files. Allowed: one such as https://example.org/kit.`,
  );
}

/** An absolute path. An empty one is a variable that is not set; thousands of files in the root are never meant. */
function folderOf(given: string): string {
  const folder = resolve(given);
  if (given.trim() !== '' && folder !== parse(folder).root) return folder;
  throw new ChoiceError(`"${given}" is not possible. Name a folder of its own, such as ../kit.`);
}

const listed = (text: string | undefined): string[] | undefined =>
  text === undefined
    ? undefined
    : text
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean);

/** A line that says how far it is: drawn over where a person looks, else every tenth part. */
function teller(): (done: number, total: number, path: string) => void {
  let last = 0;
  return (done, total, path) => {
    const now = process.stderr.isTTY
      ? Math.floor((done * 200) / total)
      : Math.floor((done * 10) / total);
    if (now === last) return;
    last = now;
    const shown = `${done} of ${total}`;
    if (!process.stderr.isTTY) process.stderr.write(`${shown}\n`);
    else
      process.stderr.write(
        `\r\u001b[2K${done < total ? `${shown}  ${path}`.slice(0, (process.stderr.columns || 80) - 1) : ''}`,
      );
  };
}

const mega = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** Runs; gives the exit code: 0 done, 2 for what was asked, 3 for the disk. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        only: { type: 'string' },
        lang: { type: 'string' },
        force: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help || positionals.length !== 1) {
      (values.help ? console.log : console.error)(usage);
      return values.help ? 0 : 2;
    }
    const folder = folderOf(positionals[0]!);
    const url = addressOf(values.url);
    const { files, bytes, written, removed } = await exportKit({
      folder,
      url,
      only: listed(values.only),
      lang: listed(values.lang),
      force: values.force,
      progress: teller(),
    });
    const gone = removed ? `, ${removed} taken away` : '';
    console.log(`${folder}: ${files} files, ${mega(bytes)}; ${written} written${gone}.`);
    if (!url)
      console.log(
        'No address was named (--url): there are no feeds, and https://HOST stands for it.',
      );
    return 0;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const isBadInput = error instanceof ChoiceError || error instanceof SettingsError;
    if (
      !isBadInput &&
      !(error instanceof WriteError || error instanceof ExportError) &&
      !code.startsWith('ERR_PARSE_ARGS')
    )
      throw error;
    console.error(`export: ${(error as Error).message}`);
    return isBadInput || code ? 2 : 3;
  }
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.on(signal, () => process.exit(code));

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
