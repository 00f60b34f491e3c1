// Several badges inlined on one page: no id and no class of one means something else in another.
import { expect, it } from 'vitest';
import { styles } from './lists.ts';
import { badges, elements } from './testing.ts';

/** What each id and each class of a badge stands for. */
function meanings(svg: string): Map<string, string> {
  const found = new Map<string, string>();
  const all = elements(svg);
  for (const [i, { attributes }] of all.entries()) {
    if (attributes['id'] === undefined) continue;
    const stops = all.slice(i).filter(({ name }) => name === 'stop');
    found.set(`#${attributes['id']}`, JSON.stringify(stops));
  }
  const sheet = all.find(({ name }) => name === 'style')?.text ?? '';
  for (const [, name, rule] of sheet.matchAll(/\.(\w+)\{([^}]*)\}/g))
    found.set(`.${name}`, `${rule}`);
  return found;
}

it('ids and classes mean the same wherever they occur', async () => {
  const all = new Map<string, string>();
  const clashes: string[] = [];
  let drawn = 0;
  for (const { name: style } of styles)
    for (const theme of ['auto', 'light', 'dark'])
      for (const color of ['', 'red', '000', '111', 'black', 'fff', '9e1b32', '00000080'])
        for (const labelColor of ['', '000', '222'])
          for (const message of ['Gaza', 'غزة']) {
            const svg = await badges.draw({ style, theme, color, labelColor, message, label: 'x' });
            drawn++;
            for (const [name, meaning] of meanings(svg)) {
              if (all.has(name) && all.get(name) !== meaning) clashes.push(name);
              all.set(name, meaning);
            }
          }
  expect(clashes).toEqual([]);
  expect(drawn).toBe(styles.length * 144);
  expect(all.size).toBeGreaterThan(50);
});

it('names start with a letter and hold nothing that a style sheet would read as more', async () => {
  for (const style of ['flat', 'plastic', 'tatreez'])
    for (const name of meanings(
      await badges.draw({ style, theme: 'auto', message: 'Gaza', label: 'x', icon: 'key' }),
    ).keys())
      expect(name).toMatch(/^[#.]k[\da-z]+$/);
});
