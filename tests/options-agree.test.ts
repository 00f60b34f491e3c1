// One table of inputs, one verdict: the service, the page's links, the snippets, the command and the banner take the same values and refuse the same.
import { describe, expect, test } from 'vitest';
import { parseOptions } from '../apps/edge/src/image/options.ts';
import { badgeChoice as commandChoice } from '../packages/cli/src/options.ts';
import { renderBanner } from '../packages/banner/src/server.ts';
import { localeTags, messageIds } from '../packages/campaigns/src/index.ts';
import { run } from '../packages/cli/src/program.ts';
import { badgeUrl, snippet, SnippetError } from '../packages/snippets/src/index.ts';
import { parseChoice } from '../packages/snippets/src/link/query.ts';

type Row = readonly [option: string, given: string, taken: boolean];

const badgeRows: readonly Row[] = [
  ['color', 'rgb(1, 2, 3)', true],
  ['color', '#abcd', true],
  ['color', 'oklch(60% 0.1 120)', true],
  ['color', 'hwb(120 10% 10%)', true],
  ['color', 'brightgreen', true],
  ['color', '9E1B32', true],
  ['labelColor', '12345', false],
  ['color', 'bleu', false],
  ['color', 'url(x)', false],
  ['style', 'for-the-badge', true],
  ['style', 'flat-rounded', false],
  ['icon', 'olive-branch', true],
  ['icon', 'olive', false],
  ['logo', 'Visual Studio Code', true],
  ['logo', '???', false],
  ['theme', 'auto', true],
  ['theme', 'dim', false],
  ['lang', 'PT_br', true],
  ['lang', 'AUTO', true],
  ['lang', 'not a tag', false],
  ['link', 'https://example.org/a', true],
  ['link', 'mailto:someone@example.org', true],
  ['link', '/act', false],
  ['link', '//example.org', false],
  ['link', 'act.html', false],
  ['link', 'javascript:alert(1)', false],
];

const bannerRows: readonly Row[] = [
  ['theme', 'flag', true],
  ['theme', 'dim', false],
  ['position', 'corner', true],
  ['position', 'left', false],
  ['lang', 'AUTO', true],
  ['lang', 'not a tag', false],
  ['starts', '2027-05-15', true],
  ['starts', '2027-05-15T09:00Z', true],
  ['starts', '2027-02-30', false],
  ['ends', 'tomorrow', false],
  ['href', '/act', true],
  ['href', 'https://example.org', true],
  ['href', 'mailto:someone@example.org', true],
  ['href', '//example.org', false],
  ['href', 'act.html', false],
  ['href', 'javascript:alert(1)', false],
  ['dismissible', 'no', true],
  ['dismissible', 'maybe', false],
  ['dismiss-days', '30', true],
  ['dismiss-days', '0.5', false],
  ['dismiss-days', '4000', false],
  ['border', 'yes', true],
  ['border', 'thick', false],
  ['words', 'load', true],
  ['words', `/our-words.json#sha384-${'YWJj'.repeat(16)}`, true],
  ['words', '/our-words.json#sha384-YWJj', false],
  ['words', '/our-words.json', false],
  ['live', 'yes', true],
  ['live', 'https://kit.example/feed#key=abc', true],
  ['live', 'feed.json', false],
  ['tag', 'site-note', true],
  ['tag', 'note', false],
];

const known = { messages: messageIds, locales: localeTags };
const release = {
  origin: 'https://kit.example',
  version: '1.0.0',
  integrity: 'sha384-AAAA',
  online: 'sha384-AAAA',
};

/** Options of a banner that the page's links have no parameter for: they are the site owner's, not the reader's. */
const notInLinks = new Set(['words', 'live', 'tag']);
/** Options that are switches on the command line. */
const switches = new Set(['dismissible', 'border']);

/** Whether the command takes an option of a banner. */
async function commandTakes(option: string, given: string): Promise<boolean> {
  const out = { write: () => {}, isTerminal: false, columns: 80 };
  const args = ['snippet', 'html', `--${option}`, given, '--without-script'];
  const code = await run([...args, '--origin', release.origin], {
    out,
    err: out,
    env: {},
    cwd: '/',
  });
  return code === 0;
}

/** Whether the generator takes a choice. */
function generates(make: () => unknown): boolean {
  try {
    make();
    return true;
  } catch (error) {
    if (error instanceof SnippetError) return false;
    throw error;
  }
}

describe('a badge', () => {
  test.each(badgeRows)('%s=%s: %s', (option, given, taken) => {
    const query = new URLSearchParams({ [option]: given }).toString();
    const choice = { message: 'ceasefire-now', [option]: given };
    expect({
      service: parseOptions(query).refused.length === 0,
      page: parseChoice(`make=badge&${query}`, known, 'en').refused.length === 0,
      snippet: generates(() => badgeUrl(choice, release.origin)),
      command: generates(() => badgeUrl(commandChoice(choice), release.origin)),
    }).toEqual({ service: taken, page: taken, snippet: taken, command: taken });
  });
});

describe('a banner', () => {
  test.each(bannerRows)('%s=%s: %s', async (option, given, taken) => {
    const isDays = option === 'dismiss-days';
    const query = new URLSearchParams({ [isDays ? 'days' : option]: given }).toString();
    const choice = { message: 'ceasefire-now', [isDays ? 'dismissDays' : option]: given };
    const complaints: string[] = [];
    renderBanner(choice, (sentence) => complaints.push(sentence));
    const verdict = {
      page: notInLinks.has(option) ? taken : parseChoice(query, known, 'en').refused.length === 0,
      snippet: generates(() => snippet('html', choice, release)),
      command: switches.has(option) ? taken : await commandTakes(option, given),
      banner: complaints.length === 0,
    };
    expect(verdict).toEqual({ page: taken, snippet: taken, command: taken, banner: taken });
  });
});
