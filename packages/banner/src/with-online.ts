// Gives the element the means to ask: for words that it lacks, and for the signed feed. Importing it is enough.
import { onlineRows } from '@solidarity-kit/options/online-rows';
import { complain } from './guard.ts';
import { liveMessage } from './live.ts';
import { awaitWords, figureLines, loadWordsFrom } from './load-words.ts';
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
  lines: figureLines,
  told(given, done) {
    const address = readRow('live', onlineRows.live, given || undefined, complain);
    return address === undefined
      ? undefined
      : liveMessage(address, origin ?? document.baseURI, done);
  },
  waits(given, missing, done) {
    const from = readRow('words', onlineRows.words, given, complain);
    return from !== undefined && missing !== undefined && awaitWords(from, missing, done);
  },
};
