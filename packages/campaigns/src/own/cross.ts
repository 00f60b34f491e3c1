// What no single file shows: ids that are taken or that nothing has, a default that is hidden, a language that is there already.
import { nearest } from '@solidarity-kit/options';
import { kitCampaigns } from '../catalog.ts';
import { kitLocales } from '../registry.ts';
import type { Schedule } from '../schedule.ts';
import type { Parsed, RawFile } from './parsed.ts';
import type { Path, Problem } from './problems.ts';

/** An id in a file. */
interface Claim {
  readonly file: string;
  readonly path: Path;
  readonly id: string;
}

/** Problems over all files. Files that could not be read themselves are left out: nothing is said because of them. */
export function crossProblems(
  parsed: Parsed,
  files: readonly RawFile[],
  {
    today,
    schedule,
    partial,
  }: { readonly today: string; readonly schedule: Schedule; readonly partial: boolean },
): Problem[] {
  const problems: Problem[] = [];
  const say = (file: string, path: Path, what: string) => problems.push({ file, path, what });
  const whole = !partial && Object.values(parsed).flat().length === files.length;

  const kits = files.filter(({ name }) => name.startsWith('kit.'));
  for (const { name } of kits.slice(1))
    say(name, [], `there is ${kits[0]!.name} already; keep one`);

  const kitIds = new Set(kitCampaigns.flatMap(({ messages }) => messages.map(({ id }) => id)));
  const kitCampaignIds = new Set(kitCampaigns.map(({ id }) => id));

  const campaigns: Claim[] = parsed.campaign.map(({ name, value: { id } }) => ({
    file: name,
    path: ['id'],
    id,
  }));
  unique(campaigns, say);
  for (const { file, path, id } of campaigns)
    if (kitCampaignIds.has(id))
      say(
        file,
        path,
        `“${id}” is a campaign of the kit; take another id, or put your message into messages/ with campaign: ${id}`,
      );

  const messages: Claim[] = [
    ...parsed.campaign.flatMap(({ name, value }) =>
      value.messages.map(({ id }, at) => ({ file: name, path: ['messages', at, 'id'], id })),
    ),
    ...parsed.message.map(({ name, value: { id } }) => ({ file: name, path: ['id'], id })),
  ];
  unique(messages, say);
  for (const { file, path, id } of messages)
    if (kitIds.has(id))
      say(
        file,
        path,
        `“${id}” is a message of the kit, which means the same on every host; take another id`,
      );

  const allCampaigns = [...kitCampaignIds, ...campaigns.map(({ id }) => id)];
  for (const { name, value } of parsed.message)
    if (whole && !allCampaigns.includes(value.campaign))
      say(
        name,
        ['campaign'],
        `no campaign is called “${value.campaign}”${meant(value.campaign, allCampaigns)}`,
      );

  localeProblems(parsed, kitIds, kitCampaignIds, say);
  if (whole) kitProblems(parsed, { kitIds, kitCampaignIds, messages, today, schedule }, say);
  return problems;
}

type Say = (file: string, path: Path, what: string) => void;

function unique(claims: readonly Claim[], say: Say): void {
  for (const [at, { file, path, id }] of claims.entries()) {
    const first = claims.find((one) => one.id === id)!;
    if (first !== claims[at]) say(file, path, `“${id}” is there already, in ${first.file}`);
  }
}

function localeProblems(
  { locale }: Parsed,
  messages: ReadonlySet<string>,
  campaigns: ReadonlySet<string>,
  say: Say,
): void {
  unique(
    locale.map(({ name, value }) => ({ file: name, path: ['tag'], id: value.tag })),
    say,
  );
  for (const { name, value } of locale) {
    if (kitLocales.some(({ tag }) => tag === value.tag))
      say(
        name,
        ['tag'],
        `${value.tag} is a language of the kit already: put the words of your messages into their text`,
      );
    for (const [part, known] of [
      ['messages', messages],
      ['campaigns', campaigns],
    ] as const)
      for (const id of Object.keys(value[part] ?? {}))
        if (!known.has(id))
          say(
            name,
            [part, id],
            `the kit has none of this id${meant(id, [...known])}; the words of your own stand in their own files`,
          );
  }
}

interface Known {
  readonly kitIds: ReadonlySet<string>;
  readonly kitCampaignIds: ReadonlySet<string>;
  readonly messages: readonly Claim[];
  readonly today: string;
  readonly schedule: Schedule;
}

/** What is hidden has to be there, and what `default` says has to be shown. */
function kitProblems(
  { kit, message }: Parsed,
  { kitIds, kitCampaignIds, messages, today, schedule }: Known,
  say: Say,
): void {
  const [{ name = 'kit.yaml', value } = {}] = kit;
  const hide = value?.hide ?? [];
  const hideable = [...kitIds, ...kitCampaignIds];
  for (const [at, id] of hide.entries())
    if (!hideable.includes(id))
      say(
        name,
        ['hide', at],
        messages.some((one) => one.id === id)
          ? `“${id}” is your own: take its file away instead`
          : `the kit has no message and no campaign of this id${meant(id, hideable)}`,
      );

  const hiddenCampaigns = kitCampaigns.filter(({ id }) => hide.includes(id));
  const hidden = new Set([
    ...hide,
    ...hiddenCampaigns.flatMap((one) => one.messages.map(({ id }) => id)),
  ]);
  for (const { name: file, value: own } of message)
    if (hide.includes(own.campaign))
      say(file, ['campaign'], `“${own.campaign}” is hidden, and this message with it`);
  const shown = [...messages.map(({ id }) => id), ...[...kitIds].filter((id) => !hidden.has(id))];
  if (shown.length === 0) return void say(name, ['hide'], 'nothing is left to show');

  const given = value?.default;
  if (given === undefined) {
    const relevant = schedule.filter(
      ({ since }, at) => since > today || at === lastBegun(schedule, today),
    );
    for (const { message: id } of relevant)
      if (!shown.includes(id))
        say(
          name,
          ['hide'],
          `“${id}” is hidden, but is what /default says: say in default what it says instead`,
        );
    return;
  }
  if (typeof given === 'string') {
    if (!shown.includes(given)) say(name, ['default'], unknown(given, hidden, shown));
    return;
  }
  for (const [at, { message: id, since }] of given.entries()) {
    const before = given[at - 1]?.since ?? '';
    if (!shown.includes(id)) say(name, ['default', at, 'message'], unknown(id, hidden, shown));
    if (since <= before)
      say(
        name,
        ['default', at, 'since'],
        `must be a day after ${before}, that of the entry before (given: "${since}")`,
      );
  }
}

function lastBegun(schedule: Schedule, today: string): number {
  return Math.max(
    0,
    schedule.findLastIndex(({ since }) => since <= today),
  );
}

function unknown(id: string, hidden: ReadonlySet<string>, shown: readonly string[]): string {
  return hidden.has(id)
    ? `“${id}” is hidden: take it out of hide, or say another`
    : `no message is called “${id}”${meant(id, shown)}`;
}

function meant(id: string, known: readonly string[]): string {
  const near = nearest(id, known);
  return near === undefined ? '' : `; did you mean ${near}?`;
}
