// One picture in several languages, of which a browser shows its reader's.
import { systemLanguage } from '@solidarity-kit/options';
import type { Composed } from '../compose.ts';
import { escape } from './escape.ts';

/** A picture in a language. */
export interface InLanguage extends Composed {
  readonly lang: string;
}

/**
 * Markup of pictures of one design and size.
 *
 * The art is there once when all have the same: those that are read from the other side have it mirrored.
 *
 * @param all the first is shown to whoever reads none of the languages.
 */
export function followReader(all: readonly InLanguage[]): string {
  const [first] = all;
  const oneArt = all.every(({ art }) => art === first!.art);
  const tags = all.map(({ lang }) => lang);
  const branch = ({ lang, art, words, title }: InLanguage, wanted: string) =>
    `<g lang="${escape(lang)}"${wanted}><title>${escape(title)}</title>${oneArt ? '' : art}${words}</g>`;
  const branches = all.map((one) =>
    branch(one, ` systemLanguage="${escape(systemLanguage(one.lang, tags))}"`),
  );
  // The first is there twice: for its own readers, before those of the others, and for everybody else.
  return `${oneArt ? first!.art : ''}<switch>${branches.join('')}${branch(first!, '')}</switch>`;
}
