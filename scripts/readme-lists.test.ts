// Lists in READMEs: written between their marks, and nothing else is touched.
import { expect, test } from 'vitest';
import { withLists } from './readme-lists.ts';

const text =
  'a <!-- list: one -->old<!-- end of list --> b\n<!-- list: two --><!-- end of list -->';

test('what stands between the marks is replaced, each list by its own', () => {
  const once = withLists(text, { one: '$&', two: '\nx\n' });
  expect(once).toBe(
    'a <!-- list: one -->$&<!-- end of list --> b\n<!-- list: two -->\nx\n<!-- end of list -->',
  );
  expect(withLists(once, { one: '$&', two: '\nx\n' })).toBe(once);
});

test('a list that nobody writes is named', () => {
  expect(() => withLists(text, { one: '' })).toThrow('"two"');
});
