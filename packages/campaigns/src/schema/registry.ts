// What holds over all campaign and locale files together.
import type { Campaign, Message } from '../model.ts';
import type { LocaleFile } from '../locale.ts';

/**
 * Problems that no single file can show: ids used twice, messages without English words, words without a message.
 *
 * @returns sentences that name the file's id; empty when all is well.
 */
export function registryProblems(
  campaigns: readonly Campaign[],
  locales: readonly LocaleFile[],
): string[] {
  const en = locales.find((locale) => locale.tag === 'en');
  if (!en) return ['There is no English locale: every other one falls back to it.'];
  const messages = campaigns.flatMap((campaign) => campaign.messages);
  const problems = [
    ...twice(campaigns.map(({ id }) => id)).map((id) => `Two campaigns have the id “${id}”.`),
    ...twice(messages.map(({ id }) => id)).map((id) => {
      const files = campaigns.flatMap((campaign) =>
        campaign.messages.filter((message) => message.id === id).map(() => `${campaign.id}.ts`),
      );
      return `Two messages have the id “${id}”: one in ${files.join(', one in ')}. Give the newer one another id.`;
    }),
    ...twice(locales.map(({ tag }) => tag)).map((tag) => `Two locales have the tag “${tag}”.`),
  ];
  for (const { id, text } of messages) {
    if (!text && !Object.hasOwn(en.messages, id)) {
      problems.push(
        `The message “${id}” has no words: give it a text of its own or a place in locales/en.ts.`,
      );
    }
  }
  for (const { id, label } of campaigns) {
    if (!label && !Object.hasOwn(en.campaigns, id)) {
      problems.push(
        `The campaign “${id}” has no label: give it one of its own or a place in locales/en.ts.`,
      );
    }
  }
  const ids = new Set(messages.map(({ id }) => id));
  for (const id of Object.keys(en.messages)) {
    if (!ids.has(id)) problems.push(`locales/en.ts has words for “${id}”, which is no message.`);
  }
  return problems;
}

/**
 * What is no fault, but good to know: messages that some locales lack. They are shown in English there.
 *
 * @returns a sentence for each such message; empty when every message is in every language.
 */
export function registryNotes(
  campaigns: readonly Campaign[],
  locales: readonly LocaleFile[],
): string[] {
  return campaigns
    .flatMap(({ messages }) => messages)
    .flatMap(({ id, text }) => {
      const lacks = locales
        .filter(({ tag, messages }) => !Object.hasOwn({ ...messages, ...own(text, tag, id) }, id))
        .map(({ tag }) => tag);
      if (lacks.length === 0) return [];
      const named = lacks.length > 12 ? `${lacks.length} languages` : lacks.join(', ');
      return [`The message “${id}” has no words in ${named}; it is shown in English there.`];
    });
}

/** A message's own words as a locale file would have them. */
function own(text: Message['text'], tag: string, id: string): object {
  return text && Object.hasOwn(text, tag) ? { [id]: text[tag] } : {};
}

function twice(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) < at))];
}
