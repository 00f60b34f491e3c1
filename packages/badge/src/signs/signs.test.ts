// Signs: every form is well-formed, names nobody, has the name that its owner chose, and is known again.
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { isSignSvg, signForms, signs, signSvg, terminalLine, type SignForm } from './index.ts';

const forms = Object.keys(signForms) as SignForm[];
const all = signs.flatMap((sign) => forms.map((form) => [sign.name, form, sign] as const));

/** Words that would say where a file comes from or what it stands for. */
export const telling =
  /solidarity|kit\b|palestin|gaza|ceasefire|keffiyeh|badge|banner|campaign|generator|<!--|<\?|metadata|http(?!:\/\/www\.w3\.org\/2000\/svg")/i;

function attributesOf(svg: string): Record<string, string> {
  const parser = new SaxesParser();
  let root: Record<string, string> | undefined;
  parser.on('opentag', ({ attributes }) => (root ??= attributes));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  return root!;
}

test('the five that people know are there', () => {
  expect(signs.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['keffiyeh', 'key', 'olive-branch', 'thread', 'watermelon']),
  );
});

describe.each(all)('%s as %s', (_, form, sign) => {
  const svg = signSvg(sign, form, 'a "small" <picture>');

  test('is well-formed, and says the name of its owner’s choice', () => {
    const { width, height, role, 'aria-label': name } = attributesOf(svg);
    const said = form === 'divider' ? ['presentation', undefined] : ['img', 'a "small" <picture>'];
    expect([role, name]).toEqual(said);
    const { width: w, height: h } = signForms[form];
    expect([width, height]).toEqual(form === 'icon' ? ['1em', '1em'] : [String(w), String(h)]);
  });

  test('names nobody, has no style and no word, and loads nothing', () => {
    const own = signSvg(sign, form);
    expect(own).not.toMatch(telling);
    expect(own).not.toMatch(/<(text|title|style|script|image|use|foreignObject)\b|style=/);
    expect(own.length).toBeLessThan(8192);
  });

  test('is known again, whatever its owner calls it; a changed one is not', () => {
    expect(isSignSvg(`${svg}\n`)).toBe(true);
    expect(isSignSvg(svg.replace('</svg>', '<path d="M0 0"/></svg>'))).toBe(false);
  });

  test('its straight edges lie on whole pixels', () => {
    for (const [rect] of svg.matchAll(/<rect[^>]*>/g))
      for (const [, value] of rect.matchAll(/ (?:x|y|width|height)="([^"]*)"/g))
        expect(Number.isInteger(Number(value))).toBe(true);
    expect(svg).not.toMatch(/translate\([^)]*\.\d/);
  });
});

test.each(signs.map((sign) => [sign.name, sign] as const))(
  '%s is a line for a terminal',
  (_, sign) => {
    const plain = terminalLine(sign, false);
    expect(plain).toMatch(/^\P{Cc}{5,12}$/u);
    const colored = terminalLine(sign, true);
    // oxlint-disable-next-line no-control-regex
    expect(colored.replace(/\u001B\[[\d;]*m/g, '')).toBe(plain);
    expect(colored.endsWith('\u001B[0m')).toBe(true);
  },
);

test('a name in another script stays as it is', () => {
  expect(signSvg(signs[0]!, 'badge', 'غصن زيتون')).toContain('aria-label="غصن زيتون"');
});
