// What holds over all campaign and locale files together.
import type { Campaign } from '../model.ts';
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
    ...twice(messages.map(({ id }) => id)).map((id) => `Two messages have the id “${id}”.`),
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

function twice(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) < at))];
}
