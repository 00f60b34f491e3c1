// Where a badge goes, and that taking it out gives back what was there.
import { array, assert, constantFrom, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asciidoc } from './asciidoc.ts';
import { addBadge, removeBadges } from './change.ts';
import { markdown } from './markdown.ts';
import { oursOn } from './ours.ts';
import { rst } from './rst.ts';
import type { BadgeTexts, Format } from './types.ts';

const isOurs = oursOn('https://kit.example');
const url = 'https://kit.example/ceasefire-now.svg';
const md: BadgeTexts = {
  own: `[![Ceasefire](${url})](https://a.example/)`,
  html: `<a href="https://a.example/"><img src="${url}" alt="Ceasefire"></a>`,
};
const rstBadge: BadgeTexts = {
  own: `.. image:: ${url}\n   :alt: Ceasefire\n   :target: https://a.example/`,
  html: '',
};
const adocBadge: BadgeTexts = {
  own: `image:${url}["Ceasefire",link="https://a.example/"]`,
  html: '',
};

/** Adds, adds again, removes; checks the last two, and gives the first. */
function roundTrip(document: string, format: Format, badge: BadgeTexts): string {
  const added = addBadge(document, format, badge, isOurs);
  expect(format.find(added, isOurs)).toHaveLength(1);
  expect(addBadge(added, format, badge, isOurs)).toBe(added);
  expect(removeBadges(added, format, isOurs)).toBe(document);
  return added;
}

const B = md.own;
const H = md.html;
const shield = '[![npm](https://img.shields.io/npm/v/x)](https://b.example/)';
const shield2 = '![ci](https://github.com/a/b/workflows/ci/badge.svg)';

describe('Markdown', () => {
  test.each<[string, string, string]>([
    ['after a title', '# T\n\nText.\n', `# T\n\n${B}\n\nText.\n`],
    ['after a title that text touches', '# T\nText.\n', `# T\n${B}\n\nText.\n`],
    ['after a title and a list that touches it', '# T\n- a\n', `# T\n${B}\n\n- a\n`],
    ['after a setext title', 'T\n===\n\nText.\n', `T\n===\n\n${B}\n\nText.\n`],
    ['after a closed title', '# T #\n\nText.\n', `# T #\n\n${B}\n\nText.\n`],
    ['after a lone title without a final line end', '# T', `# T\n\n${B}`],
    ['after a lone title with one', '# T\n', `# T\n\n${B}\n`],
    ['after a title with two', '# T\n\n', `# T\n\n${B}\n\n`],
    ['with Windows line ends', '# T\r\n\r\nText.\r\n', `# T\r\n\r\n${B}\r\n\r\nText.\r\n`],
    ['after front matter', '---\na: 1\n---\n\nText.\n', `---\na: 1\n---\n\n${B}\n\nText.\n`],
    [
      'after front matter and a title',
      '---\ntitle: x\n---\n# T\n\nText.\n',
      `---\ntitle: x\n---\n# T\n\n${B}\n\nText.\n`,
    ],
    ['on top of a document without title', 'Text.\n', `${B}\n\nText.\n`],
    ['into an empty document', '', `${B}\n`],
    [
      'after a title in HTML',
      '<h1 align="center">T</h1>\n\nText.\n',
      `<h1 align="center">T</h1>\n\n${B}\n\nText.\n`,
    ],
    [
      'after a logo and a title',
      '![logo](logo.png)\n\n# T\n\nText.\n',
      `![logo](logo.png)\n\n# T\n\n${B}\n\nText.\n`,
    ],
    ['after a title of the second level on top', '## T\n\nText.\n', `## T\n\n${B}\n\nText.\n`],
    [
      'not into a code fence',
      '```md\n# T\n```\n\n# Real\n',
      `\`\`\`md\n# T\n\`\`\`\n\n# Real\n\n${B}\n`,
    ],
    ['into a row of one', `# T\n\n${shield}\n\nText.\n`, `# T\n\n${shield}\n${B}\n\nText.\n`],
    [
      'into a row with spaces',
      `# T\n\n${shield} ${shield2}\n\nText.\n`,
      `# T\n\n${shield} ${shield2} ${B}\n\nText.\n`,
    ],
    [
      'into a row with lines',
      `# T\n\n${shield}\n${shield2}\n`,
      `# T\n\n${shield}\n${shield2}\n${B}\n`,
    ],
    [
      'into a row with hard breaks',
      `# T\n\n${shield}  \n${shield2}\n`,
      `# T\n\n${shield}  \n${shield2}  \n${B}\n`,
    ],
    ['into a row above the title', `${shield}\n\n# T\n`, `${shield}\n${B}\n\n# T\n`],
    [
      'into a row after the description',
      `# T\n\n> Text.\n\n${shield}\n\n## More\n`,
      `# T\n\n> Text.\n\n${shield}\n${B}\n\n## More\n`,
    ],
    [
      'into a row of references',
      '# T\n\n[![npm][i]][l]\n\n[i]: https://img.shields.io/x\n[l]: https://b.example/\n',
      `# T\n\n[![npm][i]][l]\n${B}\n\n[i]: https://img.shields.io/x\n[l]: https://b.example/\n`,
    ],
    [
      'not into a row below the next heading',
      `# T\n\nText.\n\n## CI\n\n${shield}\n`,
      `# T\n\n${B}\n\nText.\n\n## CI\n\n${shield}\n`,
    ],
    [
      'not beside a logo',
      '# T\n\n![logo](logo.png)\n\nText.\n',
      `# T\n\n${B}\n\n![logo](logo.png)\n\nText.\n`,
    ],
    [
      'into a row in HTML',
      '<p align="center">\n  <a href="x"><img src="https://img.shields.io/a"></a>\n  <a href="y"><img src="https://img.shields.io/b"></a>\n</p>\n',
      `<p align="center">\n  <a href="x"><img src="https://img.shields.io/a"></a>\n  <a href="y"><img src="https://img.shields.io/b"></a>\n  ${H}\n</p>\n`,
    ],
    [
      'into a row in a centred block',
      `<div align="center">\n\n# T\n\n${shield}\n\n</div>\n`,
      `<div align="center">\n\n# T\n\n${shield}\n${B}\n\n</div>\n`,
    ],
    [
      'beside HTML in a paragraph',
      `# T\n\n${shield} <a href="x"><img src="https://badgen.net/x"></a>\n`,
      `# T\n\n${shield} <a href="x"><img src="https://badgen.net/x"></a> ${B}\n`,
    ],
  ])('%s', (_, before, after) => {
    expect(roundTrip(before, markdown, md)).toBe(after);
  });

  test('a badge that is there already counts, whatever its message, form and place', () => {
    for (const there of [
      '![x](https://other.example/let-aid-in)',
      '[![x](https://badge.techforpalestine.org/default)](https://t.example/)',
      '<a href="x"><picture><source srcset="y"><img src="https://kit.example/static/v1?message=x"></picture></a>',
      'Text <img src="https://kit.example/default.svg"> more.',
      '[![x][b]](y)\n\n[b]: https://kit.example/ceasefire-now',
    ]) {
      const document = `# T\n\nText.\n\n${there}\n`;
      expect(addBadge(document, markdown, md, isOurs)).toBe(document);
    }
  });

  test('an example in code, or a link to us, is no badge', () => {
    const document = `# T\n\n\`\`\`md\n${B}\n\`\`\`\n\n\`${B}\` [link](${url})\n`;
    expect(addBadge(document, markdown, md, isOurs)).not.toBe(document);
    expect(removeBadges(document, markdown, isOurs)).toBe(document);
  });

  test('a badge that a person put elsewhere goes, with the line or the paragraph that it stood on', () => {
    expect(removeBadges(`# T\n\nText.\n\n${B}\n\nMore.\n`, markdown, isOurs)).toBe(
      '# T\n\nText.\n\nMore.\n',
    );
    expect(removeBadges(`# T\n\nText\n${B}\nmore.\n`, markdown, isOurs)).toBe(
      '# T\n\nText\nmore.\n',
    );
    expect(removeBadges(`# T\n\nText ${B} more.\n`, markdown, isOurs)).toBe('# T\n\nText more.\n');
  });
});

describe('reStructuredText', () => {
  const R = rstBadge.own;
  const image = '.. image:: https://img.shields.io/x\n   :target: https://b.example/';
  test.each<[string, string, string]>([
    ['after a title', 'T\n=\n\nTitle\n=====\n\nText.\n', `T\n=\n\nTitle\n=====\n\n${R}\n\nText.\n`],
    [
      'after a title with an overline',
      '=====\nTitle\n=====\n\nText.\n',
      `=====\nTitle\n=====\n\n${R}\n\nText.\n`,
    ],
    ['after a title that text touches', 'Title\n=====\nText.\n', `Title\n=====\n${R}\n\nText.\n`],
    ['on top of a document without title', 'Text.\n', `${R}\n\nText.\n`],
    [
      'into a row of one',
      `Title\n=====\n\n${image}\n\nText.\n`,
      `Title\n=====\n\n${image}\n\n${R}\n\nText.\n`,
    ],
    [
      'into a close row',
      `Title\n=====\n\n${image}\n${image}\n\nText.\n`,
      `Title\n=====\n\n${image}\n${image}\n${R}\n\nText.\n`,
    ],
    [
      'into a row above the title',
      `${image}\n\nTitle\n=====\n`,
      `${image}\n\n${R}\n\nTitle\n=====\n`,
    ],
    [
      'after a row of substitutions',
      'Title\n=====\n\n|a| |b|\n\nText.\n\n.. |a| image:: https://img.shields.io/a\n.. |b| image:: https://img.shields.io/b\n',
      `Title\n=====\n\n|a| |b|\n\n${R}\n\nText.\n\n.. |a| image:: https://img.shields.io/a\n.. |b| image:: https://img.shields.io/b\n`,
    ],
    [
      'with Windows line ends',
      'Title\r\n=====\r\n\r\nText.\r\n',
      `Title\r\n=====\r\n\r\n${R.replaceAll('\n', '\r\n')}\r\n\r\nText.\r\n`,
    ],
    ['without a final line end', 'Title\n=====', `Title\n=====\n\n${R}`],
  ])('%s', (_, before, after) => {
    expect(roundTrip(before, rst, rstBadge)).toBe(after);
  });
});

describe('AsciiDoc', () => {
  const A = adocBadge.own;
  const image = 'image:https://img.shields.io/x[npm,link="https://b.example/"]';
  test.each<[string, string, string]>([
    ['after a title', '= T\n\nText.\n', `= T\n\n${A}\n\nText.\n`],
    [
      'after a header with author and attributes',
      '= T\nA Name <a@b.example>\n:toc:\n\nText.\n',
      `= T\nA Name <a@b.example>\n:toc:\n\n${A}\n\nText.\n`,
    ],
    [
      'after attributes and a title',
      ':toc:\n// note\n= T\n\nText.\n',
      `:toc:\n// note\n= T\n\n${A}\n\nText.\n`,
    ],
    ['on top of a document without title', 'Text.\n', `${A}\n\nText.\n`],
    [
      'into a row',
      `= T\n\n${image}\n${image}\n\nText.\n`,
      `= T\n\n${image}\n${image}\n${A}\n\nText.\n`,
    ],
    ['into a row with spaces', `= T\n\n${image} ${image}\n`, `= T\n\n${image} ${image} ${A}\n`],
    [
      'into a row of links',
      '= T\n\nhttps://b.example/[image:https://img.shields.io/x[npm]]\n',
      `= T\n\nhttps://b.example/[image:https://img.shields.io/x[npm]]\n${A}\n`,
    ],
    ['not into a listing', '= T\n\n----\n= X\n----\n', `= T\n\n${A}\n\n----\n= X\n----\n`],
  ])('%s', (_, before, after) => {
    expect(roundTrip(before, asciidoc, adocBadge)).toBe(after);
  });

  test('an example in a listing is no badge', () => {
    const document = `= T\n\n----\n${A}\n----\n`;
    expect(removeBadges(document, asciidoc, isOurs)).toBe(document);
  });
});

describe('any document', () => {
  const piece = constantFrom(
    '# T',
    '## S',
    'T\n===',
    '---',
    'Text.',
    '- a',
    '> q',
    '```\ncode\n```',
    '    code',
    shield,
    shield2,
    `${shield} ${shield2}`,
    '<p align="center">',
    '</p>',
    '<h1>T</h1>',
    '<!-- c -->',
    '<img src="https://img.shields.io/x">',
    '![logo](l.png)',
    '[i]: https://x.example/',
    '|a|b|\n|-|-|\n|1|2|',
    '<br>',
    '* * *',
    '\\',
    '&nbsp;',
    '= T',
    ':a: b',
    'image:https://img.shields.io/x[n]',
    '.. image:: https://img.shields.io/x',
    '|a| |b|',
    '====',
    '\t',
    ' ',
  );
  const document = array(tuple(piece, constantFrom('\n', '\n\n', '\r\n', '\n\n\n', ' ', '')), {
    maxLength: 8,
  }).map((pairs) => pairs.map(([text, gap]) => text + gap).join(''));
  test.each<[Format, BadgeTexts]>([
    [markdown, md],
    [rst, rstBadge],
    [asciidoc, adocBadge],
  ])('$name: one badge more, then none again', { timeout: 120_000 }, (format, badge) => {
    assert(
      property(document, (text) => {
        expect(roundTrip(text, format, badge)).not.toBe(text);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 150) },
    );
  });
});
