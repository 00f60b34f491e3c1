// Lets the element load words that it lacks, and the signed feed. Importing it is enough.
import { onlineRows } from '@solidarity-kit/options/online-rows';
import { warn } from './guard.ts';
import { liveMessage } from './live.ts';
import { isLoadingWords, figureLines, loadWordsFrom } from './load-words.ts';
import { knowAllLocales } from './negotiate.ts';
import { online } from './online.ts';
import { readRow } from './options.ts';

knowAllLocales();

let origin: string | undefined;

/** @param address of the running script: its files of words lie beside it, and its host has the feed */
export function askFrom(address: string): void {
  origin = address;
  loadWordsFrom(address);
}

online.use = {
  figureLines,
  feedMessage(given, done) {
    const address = readRow('live', onlineRows.live, given || undefined, warn);
    return address === undefined
      ? undefined
      : liveMessage(address, origin ?? document.baseURI, done);
  },
  isLoading(given, missing, done) {
    const from = readRow('words', onlineRows.words, given, warn);
    return from !== undefined && missing !== undefined && isLoadingWords(from, missing, done);
  },
};
