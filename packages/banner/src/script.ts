// The entry of `banner.js`: the script tag's script, which has no way to make a request.
import { start } from './start.ts';

start();
