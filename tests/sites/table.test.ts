// The table of the examples: a row is changed in its place, others stay.
import { expect, test } from 'vitest';
import { changeTable, columns } from './table.ts';

const readme =
  '# Examples\n\n| platform | version | x |\n| --- | --- | --- |\n| [A](a) | 1.0 | yes |\n\nEnd.\n';
const row = (id: string, ok: boolean | undefined) => ({
  id,
  name: id.toUpperCase(),
  version: '2.0',
  checks: columns.map(() => ok),
});

test('a new row stands where the order of the examples has it; the old one stays', () => {
  const text = changeTable(readme, row('b', true), ['b', 'a']);
  expect(text).toMatch(
    /^# Examples\n\n\| platform [^]*\| \[B\]\(b\) \| 2\.0 \| yes [^\n]*\n\| \[A\]\(a\) \| 1\.0 \| yes \|\n\nEnd\.\n$/,
  );
});

test('what failed is told, and what there is not is a dash', () => {
  expect(changeTable(readme, row('a', false), ['a'])).toContain('| [A](a) | 2.0 | **no** |');
  expect(changeTable(readme, row('a', undefined), ['a'])).toContain('| [A](a) | 2.0 | – |');
});

test('a README without the table is refused', () => {
  expect(() => changeTable('# Examples\n', row('a', true), ['a'])).toThrow('no table');
});
