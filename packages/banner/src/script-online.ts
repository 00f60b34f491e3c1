// The entry of `online.js`: the script tag's script, which can also ask for words and for the signed feed, where its tag says so.
import { start } from './start.ts';
import { askFrom } from './with-online.ts';

start((tag) => askFrom(tag.src));
