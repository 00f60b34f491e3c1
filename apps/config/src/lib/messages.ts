// The messages as a reader looks for them: their words in a language, the few to begin with, and a search.
import { campaigns, nameIn, textOf, type Tone } from '@solidarity-kit/campaigns';

/** A message in the list. */
export interface Entry {
  readonly id: string;
  readonly tone: Tone;
  /** Badge text. */
  readonly words: string;
  readonly headline: string;
  /** Id and name of the campaign. */
  readonly campaign: string;
  readonly campaignName: string;
  /** Language of the words: the one asked for, or what stands in for it. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Every message, in the order of the campaigns. @param lang language of the words */
export function entries(lang: string): readonly Entry[] {
  return campaigns.flatMap((campaign) =>
    campaign.messages.map(({ id, tone }) => {
      const { text, locale, dir } = textOf(id, lang);
      return {
        id,
        tone,
        words: text.badge,
        headline: text.headline,
        campaign: campaign.id,
        campaignName: nameIn(campaign, lang),
        lang: locale,
        dir,
      };
    }),
  );
}

/**
 * The few to begin with: three of the campaign that the kit begins with, then the first of each other one.
 *
 * @param begin id of the message that comes first
 * @param most how many
 */
export function suggested(all: readonly Entry[], begin: string, most: number): readonly Entry[] {
  const home = all.find(({ id }) => id === begin)?.campaign;
  const own = all
    .filter(({ campaign }) => campaign === home)
    .toSorted((a, b) => Number(b.id === begin) - Number(a.id === begin));
  const others = all.filter(
    ({ campaign }, at) =>
      campaign !== home && all.findIndex((entry) => entry.campaign === campaign) === at,
  );
  return [...own.slice(0, 3), ...others, ...own.slice(3)].slice(0, most);
}

/** Letters as a search compares them: without marks and case, Arabic forms of alef as one. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[ٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .toLowerCase();
}

/**
 * Messages in whose words, sentence, id or campaign every word of the query occurs.
 *
 * @param tone only messages of this tone; `''`: any
 */
export function search(all: readonly Entry[], query: string, tone: Tone | ''): readonly Entry[] {
  const wanted = folded(query).split(/\s+/).filter(Boolean);
  return all.filter((entry) => {
    if (tone && entry.tone !== tone) return false;
    const { text } = textOf(entry.id, 'en');
    const haystack = folded(
      [entry.words, entry.headline, entry.id, entry.campaignName, text.badge, text.headline].join(
        ' ',
      ),
    );
    return wanted.every((word) => haystack.includes(word));
  });
}
