// What is wrong with a campaign's file, with the line to mend: for the test that whoever adds a campaign sees first.
import type { Campaign } from '../model.ts';
import { parseCampaign, RegistryError } from '../schema.ts';

/**
 * The faults of a campaign file.
 *
 * @param path what to call the file, e.g. `packages/campaigns/src/campaigns/ceasefire.ts`.
 * @param source its text.
 * @param campaign what it exports.
 * @param icons names of the icons that there are.
 * @returns e.g. `…/ceasefire.ts:12: since: is not a day of the calendar (given: "2026-02-30")`.
 */
export function campaignFaults(
  path: string,
  source: string,
  campaign: Campaign,
  icons: readonly string[],
): string[] {
  const problems = [...problemsOf(campaign), ...iconProblems(campaign, icons)];
  return problems.map((problem) => `${path}:${lineOf(source, problem, campaign)}: ${problem}`);
}

function problemsOf(campaign: Campaign): readonly string[] {
  try {
    parseCampaign(campaign);
    return [];
  } catch (error) {
    if (error instanceof RegistryError) return error.problems;
    throw error;
  }
}

function iconProblems({ icon }: Campaign, icons: readonly string[]): string[] {
  if (typeof icon !== 'string' || icons.includes(icon)) return [];
  return [`icon: there is none of this name; there are ${icons.join(', ')} (given: "${icon}")`];
}

/** The line of a value: where its key stands with what was given, else where the message begins, else the first line. */
function lineOf(source: string, problem: string, campaign: Campaign): number {
  const lines = source.split('\n');
  const [path = ''] = problem.split(': ');
  const key = path.split('.').at(-1)!;
  const given = /\(given: (?:"((?:[^"\\]|\\.)*)"|([^)]*))\)$/.exec(problem);
  const value = given?.[1] ?? given?.[2];
  const [, at] = /^messages\.(\d+)/.exec(path) ?? [];
  const id = at === undefined ? undefined : campaign.messages[Number(at)]?.id;
  // Within the message, so that the same day in another one is not taken for it.
  const from = Math.max(
    0,
    id === undefined ? 0 : lines.findIndex((line) => line.includes(`'${id}'`)),
  );
  const after = (test: (line: string) => boolean) =>
    lines.findIndex((line, i) => i >= from && test(line));
  const candidates = [
    after((line) => line.includes(`${key}:`) && (value === undefined || line.includes(value))),
    value === undefined ? -1 : after((line) => line.includes(value)),
    id === undefined ? -1 : from,
  ];
  return 1 + Math.max(0, candidates.find((line) => line >= 0) ?? 0);
}
