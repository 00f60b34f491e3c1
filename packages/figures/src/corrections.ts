// The log of corrections as something to read: each in a sentence, and as RSS 2.0 and JSON Feed 1.1.
import type { Correction, FiguresDocument, HeldReason } from './model.ts';
import en from './words/en.ts';
import type { FigureWords } from './words-model.ts';

/** What the sentences and the feeds say, in one language. */
export interface CorrectionWords {
  readonly title: string;
  /** By kind: `{label}` `{from}` `{to}` `{before}` `{on}`; the last two are days. */
  readonly kinds: Readonly<Record<HeldReason, string>>;
  /** `{date}` */
  readonly accepted: string;
  /** That the dataset's own history shows it. */
  readonly own: string;
}

/** Where a feed and its page are. */
export interface CorrectionsAbout {
  /** Address of the page, and of the feed. */
  readonly page: string;
  readonly feed: string;
}

/** A correction in words. */
export interface CorrectionText {
  /** Never changes, so that a reader of feeds does not see it twice. */
  readonly id: string;
  /** Day of the new number, or on which an operator accepted it. */
  readonly date: string;
  readonly title: string;
  readonly text: string;
}

/** Every correction in words, newest first. */
export function correctionTexts(
  { corrections }: Pick<FiguresDocument, 'corrections'>,
  figureWords: FigureWords,
  words: CorrectionWords,
): readonly CorrectionText[] {
  // The log only grows, so that the second of two alike stays the second.
  const seen = new Map<string, number>();
  return corrections
    .map((one) => {
      const text = correctionText(one, figureWords, words);
      const times = (seen.get(text.id) ?? 0) + 1;
      seen.set(text.id, times);
      return times === 1 ? text : { ...text, id: `${text.id}-${times}` };
    })
    .toSorted((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
}

const labelsOf = ({ labels }: FigureWords): Readonly<Record<string, string>> => labels;

function correctionText(
  { figure, kind, from, to, accepted, note }: Correction,
  figureWords: FigureWords,
  words: CorrectionWords,
): CorrectionText {
  const format = figureWords.format ?? figureWords.tag;
  const number = (value: number) => new Intl.NumberFormat(format).format(value);
  const day = (text: string) =>
    new Intl.DateTimeFormat(format, {
      calendar: 'gregory',
      dateStyle: 'long',
      timeZone: 'UTC',
    }).format(new Date(`${text}T00:00:00Z`));
  const values: Readonly<Record<string, string>> = {
    label: labelsOf(figureWords)[figure] ?? labelsOf(en)[figure] ?? figure,
    from: number(from.value),
    to: number(to.value),
    before: day(from.reported),
    on: day(to.reported),
    date: accepted ? day(accepted) : '',
  };
  const put = (text: string) =>
    text.replace(/\{(\w+)\}/g, (all, key: string) => values[key] ?? all);
  const title = put(words.kinds[kind]);
  return {
    id: `${figure}-${to.reported}-${to.value}`,
    date: accepted ?? to.reported,
    title,
    text: [title, accepted ? put(words.accepted) : words.own, note].filter(Boolean).join(' '),
  };
}

/** The corrections as JSON Feed. */
export function correctionsJsonFeed(
  corrections: readonly CorrectionText[],
  { page, feed }: CorrectionsAbout,
  { title }: CorrectionWords,
  lang: string,
): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: feed,
    language: lang,
    items: corrections.map((one) => ({
      id: `${page}#${one.id}`,
      url: `${page}#corrections`,
      title: one.title,
      content_text: one.text,
      date_published: `${one.date}T00:00:00Z`,
    })),
  };
}

/** The corrections as RSS. */
export function correctionsRss(
  corrections: readonly CorrectionText[],
  { page, feed }: CorrectionsAbout,
  { title }: CorrectionWords,
  lang: string,
): string {
  const items = corrections.map(
    (one) =>
      `<item><title>${xml(one.title)}</title><link>${xml(`${page}#corrections`)}</link><guid isPermaLink="false">${xml(`${page}#${one.id}`)}</guid><pubDate>${new Date(`${one.date}T00:00:00Z`).toUTCString()}</pubDate><description>${xml(one.text)}</description></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${xml(title)}</title><link>${xml(page)}</link><atom:link href="${xml(feed)}" rel="self" type="application/rss+xml"/><description>${xml(title)}</description><language>${lang}</language>${items.join('')}</channel></rss>\n`;
}

function xml(text: string): string {
  // XML has no way to write other controls; a note of an operator may have them.
  return text
    .replace(/[^\t\n\r\P{Cc}]|[\p{Cs}\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
