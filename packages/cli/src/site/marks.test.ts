// What is put between marks comes out again to the last byte, wherever it was put in.
import { array, assert, constantFrom, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import { comments, fileOfOurs, hasMarks, isFileOfOurs, putIn, takeOut } from './marks.ts';

test('a block on lines of its own has the indent of the line that it stands before', () => {
  const document = '<body>\r\n  <p>\r\n  </body>\r\n';
  const put = putIn(document, document.indexOf('</body>'), '<a>\n<b>', comments.html);
  expect(put).toMatch(
    /^<body>\r\n {2}<p>\r\n {2}<!-- solidarity-kit: .* -->\r\n {2}<a>\r\n {2}<b>\r\n {2}<!-- .* -->\r\n {2}<\/body>\r\n$/,
  );
  expect(takeOut(put)).toBe(document);
});

test.each(Object.entries(comments))('%s: out to the last byte', (_, comment) => {
  const piece = constantFrom('{', '}', '</body>', '<p>', '\n', '\r\n', '  ', '\t', 'x', '');
  assert(
    property(
      array(piece, { maxLength: 8 }),
      nat(),
      constantFrom('a', 'a\nb', '  a'),
      (pieces, n, block) => {
        const document = pieces.join('');
        const at = n % (document.length + 1);
        // Between the two halves of a line end is no place.
        const place = document[at] === '\n' && document[at - 1] === '\r' ? at - 1 : at;
        const put = putIn(document, place, block, comment);
        expect(hasMarks(put)).toBe(true);
        expect(takeOut(put)).toBe(document);
      },
    ),
    { numRuns: 400 },
  );
});

test('half a pair of marks is left alone', () => {
  const put = putIn('<body></body>', 6, '<a>', comments.html);
  const half = put.slice(0, put.indexOf('<a>'));
  expect(takeOut(half)).toBe(half);
});

test('a file of ours begins with its mark; one that quotes the mark is not ours, and is never taken away', () => {
  for (const comment of Object.values(comments)) {
    const ours = fileOfOurs(comment, 'text');
    expect(isFileOfOurs(ours)).toBe(true);
    expect(isFileOfOurs(ours.replaceAll('\n', '\r\n'))).toBe(true);
    expect(isFileOfOurs(`<p>What the files look like:</p>\n${ours}`)).toBe(false);
  }
});
