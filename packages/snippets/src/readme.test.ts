// The README's tables are true.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { targets } from './index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test.each(['banner', 'badge'] as const)(
  'lists every target for a %s, in the order of the menu',
  (kind) => {
    const part = readme.split(`## Targets for a ${kind}`)[1]?.split('\n## ')[0] ?? '';
    const rows = [...part.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, id, name]) => [
      id,
      name,
    ]);
    expect(rows).toEqual(
      targets.filter((target) => target.kind === kind).map(({ id, name }) => [id, name]),
    );
  },
);
