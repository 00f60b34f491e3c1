// What the plugin knows of the kit, as files: messages, languages, the words of each, and the banner's markup with places to fill in.
import { readFileSync } from 'node:fs';
import { campaigns, locales, textOf } from '@solidarity-kit/campaigns';
import { bannerStyles, renderBanner, type RenderOptions } from '@solidarity-kit/banner/server';
import { hasWords } from '@solidarity-kit/banner/words';
import { knowAllLocales, localeOf } from '../../banner/src/negotiate.ts';
import { aliasRows, localeRows, moreAliasRows } from '../../banner/src/words.generated.ts';

/** The style sheet as the banner's build made it, without comments and spaces. */
const style = (): string =>
  readFileSync(new URL('../../banner/dist/banner.css', import.meta.url), 'utf8').trim();

/** Marks that stand where PHP fills in: text that no renderer escapes, and that no word of the kit holds. */
const marks = { headline: 'HEADLINE', action: 'ACTION', href: 'https://href.invalid/' };

/** The shadow root of a banner, without its style. */
function insideOf(options: RenderOptions): string {
  const html = renderBanner({ ...options, now: 0 }, (sentence) => {
    throw new Error(sentence);
  });
  return /<template[^]*<\/template>/.exec(html)![0].replace(bannerStyles, '{{style}}');
}

/** The small flag's place in the markup. */
const icon = /<slot name="icon">.*?<\/slot>/;

/** The markup of a banner with every text, and what differs by option, as a place to fill in. */
function form(dismissible: boolean, border: boolean): string {
  return insideOf({ ...marks, message: 'ceasefire-now', lang: 'en', dismissible, border })
    .replace('class="room top"', 'class="room {{position}}"')
    .replace('class="reader"', 'class="{{look}}"')
    .replace('lang="en" dir="ltr"', 'lang="{{lang}}" dir="{{dir}}"')
    .replace(/aria-label="[^"]*"/, '{{close}}')
    .replace(icon, '{{icon}}')
    .replace(marks.headline, '{{headline}}')
    .replace(marks.action, '{{action}}')
    .replace(marks.href, '{{href}}');
}

const lookOf = (theme: string): string =>
  /class="([^"]*)" lang=/.exec(insideOf({ message: 'ceasefire-now', lang: 'en', theme }))![1]!;

/** A message as a language says it. */
function wordsOf(id: string, tag: string) {
  const { text, locale, dir } = textOf(id, tag);
  const inside = insideOf({ message: id, lang: tag });
  return {
    headline: text.headline,
    action: text.action,
    lang: locale,
    dir,
    // Attributes of the button, escaped by the kit: its name, and the language of that where it is another one.
    close: /aria-label="[^"]*"(?: lang="[^"]*")?/.exec(inside)![0],
    inScript: hasWords(id, locale),
  };
}

const messages = campaigns.flatMap((campaign) =>
  campaign.messages.map(({ id, link }) => ({
    id,
    link,
    campaign: campaign.name,
    // Whether the script knows where it leads.
    inScript: hasWords(id, 'en'),
  })),
);

/** Every tag that the kit knows, in small letters, with the language that answers it. */
function tags(): Record<string, string> {
  knowAllLocales();
  const known = [
    ...localeRows.split('\n').map((row) => row.split('|')[0]!),
    ...`${aliasRows}\n${moreAliasRows}`.split('\n').flatMap((row) => row.split(' ')),
  ].filter((tag) => !tag.startsWith('>'));
  const pairs = known.map((tag) => [tag.toLowerCase(), localeOf(tag)!] as const);
  return Object.fromEntries(pairs.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The files of `data/` by name, as values. */
export function pluginData(): Record<string, unknown> {
  const forms = {
    closing: form(true, false),
    'closing-border': form(true, true),
    staying: form(false, false),
    'staying-border': form(false, true),
  };
  const looks = Object.fromEntries(
    ['auto', 'light', 'dark', 'flag'].map((theme) => [theme, lookOf(theme)]),
  );
  return {
    markup: { style: style(), icon: icon.exec(insideOf({ lang: 'en' }))![0], forms, looks },
    messages: Object.fromEntries(messages.map(({ id, ...rest }) => [id, rest])),
    languages: {
      tags: tags(),
      names: Object.fromEntries(locales.map(({ tag, name }) => [tag, name])),
    },
    ...Object.fromEntries(
      locales.map(({ tag }) => [
        `words/${tag}`,
        Object.fromEntries(messages.map(({ id }) => [id, wordsOf(id, tag)])),
      ]),
    ),
  };
}
