// What a person is told whose Node cannot run the kit, and whose disk or folder cannot take it.
import { expect, test } from 'vitest';
import { nodeProblem, problemOf } from './node-for-scripts.mjs';

const good = { version: 'v24.0.0', typescript: 'strip', bundled: true, installed: true };

test.each([
  [{}, /^can run$/],
  [{ version: 'v20.11.0', typescript: undefined }, /^can run$/],
  [{ version: 'v18.20.0', typescript: undefined }, /Node v18\.20\.0.*needs Node 20\.11 or newer/],
  [{ version: 'v20.9.0', typescript: undefined }, /needs Node 20\.11/],
  // Before the packages are installed nobody knows whether one of them is a Node.
  [{ version: 'v20.11.0', typescript: undefined, bundled: false, installed: false }, /^can run$/],
  [
    { version: 'v20.11.0', typescript: undefined, bundled: false },
    /Node v20\.11\.0.*TypeScript.*22\.18/,
  ],
  [{ bundled: false }, /^can run$/],
])('%j', (given, pattern) => {
  expect(nodeProblem({ ...good, ...given }) ?? 'can run').toMatch(pattern);
});

test.each([
  ['EACCES', /you may not write \/x.*must belong to you/],
  ['EROFS', /\/x is on a file system that cannot be written/],
  ['ENOSPC', /no space left to write \/x/],
])('%s is told with the path and what to do', (code, pattern) => {
  expect(problemOf(Object.assign(new Error('no'), { code, path: '/x' }))).toMatch(pattern);
});
