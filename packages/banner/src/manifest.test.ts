// The manifest, the editor's data and the README say what the element is.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { elementDeclaration, vscodeData } from '../scripts/manifest.ts';
import { bannerStyles } from './styles.ts';
import { bannerTree } from './template.ts';
import type { Child } from './tree.ts';

const element = elementDeclaration();
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const names = (things: readonly { name: string }[]): string[] =>
  things.map(({ name }) => name).toSorted();
/** First cells of a table of the README, under a heading. */
const table = (heading: string): string[] =>
  [
    ...readme
      .split(`## ${heading}\n`)[1]!
      .split('\n## ')[0]!
      .matchAll(/^\| `([^`]+)` /gm),
  ]
    .map(([, name]) => name!)
    .toSorted();

const tree = bannerTree(
  {
    message: 'm',
    revision: 1,
    headline: 'h',
    action: 'a',
    actionLang: undefined,
    href: '/',
    lang: 'en',
    dir: 'ltr',
    close: 'c',
    closeLang: 'en',
    missing: undefined,
    figure: 'Killed: 1',
    problem: undefined,
  },
  { scheme: 'light', flag: false, icon: true, position: 'top', dismissible: true, border: true },
);
const attributesOf = (child: Child, name: string): string[] =>
  child === undefined || typeof child === 'string'
    ? []
    : [
        ...(child[1][name] === undefined || (name === 'name' && child[0] !== 'slot')
          ? []
          : [child[1][name]]),
        ...child.slice(2).flatMap((inner) => attributesOf(inner as Child, name)),
      ];

test('parts and slots are those of the template', () => {
  expect(names(element.cssParts)).toEqual(attributesOf(tree, 'part').toSorted());
  expect(names(element.slots)).toEqual(attributesOf(tree, 'name').toSorted());
});

test('custom properties are those of the style sheet', () => {
  const used = new Set(bannerStyles.match(/--solidarity-banner-[\w-]+/g));
  expect(names(element.cssProperties)).toEqual([...used].toSorted());
});

test('every attribute, property, slot, part and event is described', () => {
  const { attributes, slots, cssParts, cssProperties, events, members } = element;
  for (const thing of [attributes, slots, cssParts, cssProperties, events, members].flat())
    expect([thing.name, thing.description ?? '']).toEqual([
      thing.name,
      expect.stringMatching(/\w{3}/),
    ]);
});

test('the README’s tables name exactly what there is', () => {
  expect(table('Attributes')).toEqual(names(element.attributes));
  expect(table('Slots')).toEqual(names(element.slots));
  expect(table('Parts')).toEqual(names(element.cssParts));
  expect(table('Custom properties')).toEqual(names(element.cssProperties));
  expect(table('Events')).toEqual(names(element.events));
});

test('the editor’s data offers the values that there are', () => {
  const text = JSON.stringify(vscodeData());
  for (const { name } of element.attributes) expect(text).toContain(`"name":"${name}"`);
  expect(text).toContain('"name":"corner"');
  expect(text).toContain('"name":"let-aid-in"');
});
