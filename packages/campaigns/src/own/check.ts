// A host's files as values -> its data, or everything that is wrong with them. Pure: no file, no YAML, no clock.
import { kitCampaigns } from '../catalog.ts';
import type { Campaign, Message } from '../model.ts';
import { defaultSchedule, type Schedule } from '../schedule.ts';
import { crossProblems } from './cross.ts';
import type { OwnData } from './model.ts';
import type { Parsed, RawFile } from './parsed.ts';

import { problemsOf, type Problem } from './problems.ts';
import { darkAccent, ownSchemas, type OwnFile, type OwnKind } from './schema.ts';

/** What a check depends on beside the files. */
export interface CheckOptions {
  /** ISO 8601 day: what `default` says from today on has to be there. */
  readonly today: string;
  /** What `default` says where the files do not say it. Default: the kit's own schedule. */
  readonly schedule?: Schedule | undefined;
  /** Whether there are files beside these that could not be read: then nothing is said of ids that may be in them. */
  readonly partial?: boolean;
}

/** The data, or why there are none. */
export type Checked =
  | { readonly own: OwnData; readonly problems: readonly [] }
  | { readonly own: undefined; readonly problems: readonly Problem[] };

const folders: Readonly<Record<string, OwnKind>> = {
  campaigns: 'campaign',
  messages: 'message',
  locales: 'locale',
};

/** The folders within the folder. */
export const dataFolders: readonly string[] = Object.keys(folders);

/** The kind of a file by its path within the folder; nothing for a file that is not one of the host's data. */
export function kindOf(name: string): OwnKind | undefined {
  if (/^kit\.(ya?ml|json)$/.test(name)) return 'kit';
  const [, folder] = /^(\w+)\/[^/.\p{Cc}][^/\p{Cc}]*\.(?:ya?ml|json)$/iu.exec(name) ?? [];
  return folder !== undefined && Object.hasOwn(folders, folder) ? folders[folder] : undefined;
}

/** Checks all files together. */
export function checkOwn(files: readonly RawFile[], options: CheckOptions): Checked {
  const problems: Problem[] = [];
  const parsed = { kit: [], campaign: [], message: [], locale: [] } as Record<OwnKind, unknown[]>;
  for (const { name, value } of files) {
    const kind = kindOf(name);
    if (kind === undefined) continue;
    // Every key of kit.yaml may be left out, and so may all of them.
    const result = ownSchemas[kind].safeParse(kind === 'kit' ? (value ?? {}) : value);
    if (result.success) parsed[kind].push({ name, value: result.data });
    else if (value === null) problems.push({ file: name, path: [], what: 'is empty' });
    else problems.push(...problemsOf(name, result.error.issues, value));
  }
  const checked = parsed as unknown as Parsed;
  problems.push(...crossProblems(checked, files, { schedule: defaultSchedule, ...set(options) }));
  if (problems.length > 0) return { own: undefined, problems };
  return { own: dataOf(checked), problems: [] };
}

/** Without keys that are there but undefined. */
function set({ today, schedule, partial = false }: CheckOptions) {
  return { today, partial, ...(schedule ? { schedule } : {}) };
}

function dataOf({ kit: [kit], campaign, message, locale }: Parsed): OwnData {
  const { name, about, contact, colours, hide = [], default: schedule } = kit?.value ?? {};
  const campaigns = campaign.map(({ value }) => campaignOf(value));
  return {
    operator: {
      ...(name === undefined ? {} : { name }),
      ...(about === undefined ? {} : { about }),
      ...(contact === undefined ? {} : { contact }),
      ...(colours === undefined
        ? {}
        : {
            colours: {
              accent: colours.accent,
              accentDark: colours.accentDark ?? darkAccent(colours.accent),
            },
          }),
    },
    campaigns,
    additions: message.map(({ value }) => {
      const { campaign: id, ...own } = plain(value);
      return { campaign: id, message: messageOf(own, labelOf(id, campaigns)) };
    }),
    locales: locale.map(({ value }) => plain(value) as OwnData['locales'][number]),
    hide,
    ...(schedule === undefined
      ? {}
      : {
          schedule:
            typeof schedule === 'string'
              ? [{ message: schedule, since: '0001-01-01' }]
              : (schedule as Schedule),
        }),
  };
}

/** A file without what is only for editors. */
function plain<File extends { $schema?: string | undefined }>(file: File): Omit<File, '$schema'> {
  const { $schema: _, ...rest } = file;
  return rest;
}

function campaignOf(file: OwnFile<'campaign'>): Campaign {
  const own = plain(file);
  const label = (tag: string) => own.label?.[tag] ?? own.label?.['en'] ?? own.name;
  return {
    ...own,
    actions: own.actions ?? [{ title: own.name, url: own.home }],
    messages: own.messages.map((message) => messageOf(message, label)),
  } as unknown as Campaign;
}

function messageOf(
  { text, ...own }: Omit<OwnFile<'message'>, '$schema' | 'campaign'>,
  label: (tag: string) => string,
): Message {
  const words = Object.entries(text).map(([tag, { alt, ...rest }]) => [
    tag,
    { ...rest, alt: alt ?? `${label(tag)}: ${rest.badge}` },
  ]);
  return { ...own, text: Object.fromEntries(words) } as unknown as Message;
}

/** The label that badges of a campaign have: of the host's, or of the kit's, whose labels are in the locales. */
function labelOf(id: string, own: readonly Campaign[]): (tag: string) => string {
  const found = [...own, ...kitCampaigns].find((campaign) => campaign.id === id);
  return (tag) => found?.label?.[tag] ?? found?.label?.['en'] ?? found?.name ?? id;
}

export type { RawFile } from './parsed.ts';
