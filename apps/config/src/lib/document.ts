// The parts of the page that stand outside the app: language and direction of the document, the first words, and the discovery link.
import { titleIn } from '../i18n/first.ts';
import type { Dictionary } from '../i18n/words.ts';
import { directionOf } from '@solidarity-kit/options/direction';
import { beside, origin } from './place.ts';
import type { InterfaceLanguage } from '../state/interface-language.ts';

/** Tells the document its language; the words of the first paint follow. */
export function speakDocument(ui: InterfaceLanguage, words: Dictionary): void {
  const root = document.documentElement;
  if (root.lang === ui) return;
  root.lang = ui;
  root.dir = directionOf(ui);
  document.title = titleIn(words.first);
  // The element writes its words when it is connected: a fresh copy writes them in the new language.
  for (const element of document.querySelectorAll('kit-first'))
    element.replaceWith(element.cloneNode());
}

/** Points oEmbed's discovery link at a choice. @param query of the choice, without `?` */
export function discoverable(query: string): void {
  const link = document.querySelector<HTMLLinkElement>('link[type="application/json+oembed"]');
  link?.setAttribute('href', beside(`oembed?url=${encodeURIComponent(`${origin}/?${query}`)}`));
}
