// What only drawing shows of a host's words: letters that no font has, and texts that are too long for a phone.
import { createBadges, messageBadge, parseBadge, svgOf } from '@solidarity-kit/badge';
import type { RawFile } from '@solidarity-kit/campaigns/own/check';
import type { OwnData } from '@solidarity-kit/campaigns/own';
import type { Path, Problem } from '@solidarity-kit/campaigns/own/problems';
import { findMessage, textOf } from '@solidarity-kit/campaigns';
import { createNodeOutliner } from '@solidarity-kit/outline/node';
import type { Outliner } from '@solidarity-kit/outline';
import { linesOf, phone } from './phone.ts';

/** Most lines of a headline on a phone: more, and the banner hides what a reader came for. */
export const mostLines = 4;

/** Words of a message in one language, and where they stand. */
export interface OwnWords {
  readonly id: string;
  readonly lang: string;
  readonly file: string;
  /** Path to the words in the file. */
  readonly path: Path;
}

/** Every text of a host: its messages, and the kit's messages in its languages. */
export function ownWords(
  { campaigns, additions, locales }: OwnData,
  files: readonly RawFile[],
): OwnWords[] {
  const messages = [
    ...campaigns.flatMap((one) => one.messages),
    ...additions.map(({ message }) => message),
  ];
  return [
    ...messages.flatMap(({ id, text = {} }) => {
      const { file, path } = placeOf(id, files);
      return Object.keys(text).map((lang) => ({ id, lang, file, path: [...path, 'text', lang] }));
    }),
    ...locales.flatMap(({ tag, messages: translated = {} }) => {
      const file = files.find(({ value }) => (value as { tag?: unknown }).tag === tag)?.name ?? '';
      return Object.keys(translated)
        .filter((id) => findMessage(id))
        .map((id) => ({ id, lang: tag, file, path: ['messages', id] }));
    }),
  ];
}

function placeOf(id: string, files: readonly RawFile[]): { file: string; path: Path } {
  for (const { name, value } of files) {
    const {
      id: own,
      messages,
      campaign,
    } = value as { id?: string; campaign?: string; messages?: { id?: string }[] };
    if (own === id && campaign !== undefined) return { file: name, path: [] };
    const at = Array.isArray(messages) ? messages.findIndex((one) => one.id === id) : -1;
    if (at >= 0) return { file: name, path: ['messages', at] };
  }
  return { file: '', path: [] };
}

/** Draws all words and says what is wrong with them. The data have to be the current ones. */
export async function drawnProblems(
  words: readonly OwnWords[],
  outliner: Outliner = createNodeOutliner(),
): Promise<Problem[]> {
  const problems: Problem[] = [];
  let missing = new Set<string>();
  const badges = createBadges({
    ...outliner,
    outline: (text, options) => {
      const line = outliner.outline(text, options);
      // Before its font is loaded, a character says nothing.
      if (line.complete && line.missing > 0) missing.add(text);
      return line;
    },
  });
  for (const { id, lang, file, path } of words) {
    const report = (key: string, what: string) =>
      problems.push({ file, path: [...path, key], what });
    const { text } = textOf(id, lang);
    missing = new Set();
    const svg = svgOf(await badges.render(parseBadge(messageBadge(id, lang))));
    const width = Number(/^<svg[^>]* width="([\d.]+)"/.exec(svg)?.[1]);
    if (width > phone.width)
      report(
        'badge',
        `the badge is ${width} px wide, and a small phone ${phone.width}: take fewer words, or a shorter label`,
      );
    if (missing.size > 0)
      report('badge', `no font of the kit has all of its letters: ${[...missing].join(' ')}`);
    for (const key of ['headline', 'action'] as const) {
      const { lines, missing: lacks } = await linesOf(outliner, text[key], lang, phone.text);
      if (lacks)
        report(
          key,
          'no font of the kit has all of its letters; a picture of it would have empty boxes',
        );
      if (key === 'headline' && lines.length > mostLines)
        report(
          key,
          `takes ${lines.length} lines on a phone of ${phone.width} px, at most ${mostLines} read well`,
        );
    }
  }
  return problems;
}
