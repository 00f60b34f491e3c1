// What was found, as lines to read.
import { fill } from '@solidarity-kit/campaigns';
import type { Finding } from './answer.ts';
import type { VerifyWords } from './words.ts';

/** A line of the result. */
export interface Line {
  readonly text: string;
  readonly as?: 'strong' | 'p';
  /** Language of the text, where it is not the page's. */
  readonly lang?: string;
  /** Where it leads, from the folder of the script; on this host only. */
  readonly href?: string;
}

/** The page about a message, by the name that a service and plain files both have. */
const aboutFile = (id: string, lang: string) =>
  `about/${id}/${lang === 'en' ? 'index' : lang}.html`;

/** The lines of a finding. @param pageLang language of the page */
export function linesOf(finding: Finding, words: VerifyWords, pageLang: string): readonly Line[] {
  const name = (tag: string) =>
    new Intl.DisplayNames(pageLang, { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  const why = (reason: string) => words.reasons[reason] ?? reason;
  const time = (text: string) =>
    Number.isNaN(Date.parse(text))
      ? text
      : new Intl.DateTimeFormat(pageLang === 'en' ? 'en-GB' : pageLang, {
          dateStyle: 'long',
          timeStyle: 'short',
          timeZone: 'UTC',
        }).format(new Date(text));
  switch (finding.kind) {
    case 'feed': {
      const { feed, signers, refused } = finding;
      const verdict: Line = refused
        ? { text: fill(words.refused, { why: why(refused) }), as: 'strong' }
        : { text: words.good, as: 'strong' };
      return [
        verdict,
        ...signers.map(({ kid, state }) => ({ text: fill(words.states[state], { kid }) })),
        ...(refused ? [{ text: words.unchecked }] : []),
        { text: fill(words.by, { name: String(feed.by?.name), url: String(feed.by?.url) }) },
        {
          text: fill(words.dates, {
            sequence: String(feed.sequence),
            issued: time(String(feed.issued)),
            expires: time(String(feed.expires)),
          }),
        },
        { text: fill(words.leads, { url: String(feed.current?.href) }) },
        ...Object.entries(feed.current?.words ?? {}).map(([lang, wording]) => ({
          text: `${String(wording?.headline)} [${String(wording?.action)}]`,
          lang,
        })),
      ];
    }
    case 'no-feed':
      return [{ text: fill(words.refused, { why: why(finding.refused) }), as: 'strong' }];
    case 'message': {
      const { message, lang, elsewhere } = finding;
      const who = message.claimant?.[pageLang] ?? message.claimant?.['en'] ?? words.whoever;
      const found = fill(lang ? words.found : words.foundAddress, {
        id: message.id,
        revision: String(message.revision),
        lang: lang ? name(lang) : '',
      });
      if (elsewhere)
        return [
          { text: found, as: 'strong' },
          { text: fill(words.elsewhere, { host: elsewhere }) },
          { text: words.about, href: aboutFile(message.id, pageLang) },
        ];
      return [
        { text: words.ours, as: 'strong' },
        { text: found },
        { text: fill(words.who, { who }) },
        { text: words.notSigned },
        { text: words.about, href: aboutFile(message.id, pageLang) },
      ];
    }
    case 'former': {
      const { change, lang } = finding;
      return [
        { text: words.former, as: 'strong' },
        {
          text: fill(words.found, {
            id: change.message,
            revision: String(change.revision),
            lang: name(lang),
          }),
        },
        { text: words.about, href: aboutFile(change.message, pageLang) },
      ];
    }
    case 'unknown':
      return [{ text: words.unknown, as: 'strong' }, { text: words.unknownWhy }];
  }
}
