// Line breaks go out of templates alone: other texts keep theirs, and values stay where they are.
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { onOneLine } from './templates.ts';

const packed = (code: string) => onOneLine(code, parseSync('a.js', code).program);

test('templates within templates are on one line, and other texts as they were', () => {
  expect(
    packed('a(html`<p\n    class=${b}\n  >c ${html`<i>\n  d</i>`}\n</p>`);\nconst e = `f\n  g`;'),
  ).toBe('a(html`<p class=${b} >c ${html`<i> d</i>`} </p>`);\nconst e = `f\n  g`;');
});
