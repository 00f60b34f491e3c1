// Where a banner stands beside what a page has at its edges: boxes in, distances out.
import { expect, test } from 'vitest';
import { fitsAtEdge, insetsAtBottom, reachAtTop } from './beside.ts';

const [width, height] = [1280, 800];
/** A box by its distance from left, its size, and its distance from the bottom. */
const box = (left: number, wide: number, high: number, bottom = 0) => ({
  left,
  right: left + wide,
  top: height - bottom - high,
  bottom: height - bottom,
});
const chat = box(1200, 60, 60, 20);
const at = (...boxes: ReturnType<typeof box>[]) => insetsAtBottom(boxes, width, height, 48);

test('nothing there: at the edge', () => {
  expect(at()).toEqual({ edge: 0, left: 0, right: 0 });
});

test('a bar: above it; a button: beside it; a button on a bar: beside it, above the bar', () => {
  expect(at(box(0, width, 64)).edge).toBe(64);
  expect(at(chat)).toEqual({ edge: 0, left: 0, right: 88 });
  expect(at(box(1200, 60, 60, 80), box(0, width, 64))).toEqual({
    edge: 64,
    left: 0,
    right: 88,
  });
});

test('a column: beside it; a drawer over half the window: no place', () => {
  expect(at(box(0, 272, 740))).toMatchObject({ left: 272, right: 0 });
  const drawer = at(box(0, 700, 800));
  expect(fitsAtEdge(drawer, height)).toBe(false);
});

test('a toast as wide as a phone: above it', () => {
  expect(insetsAtBottom([box(16, 358, 72, 16)], 390, height, 90).edge).toBe(88);
});

test('backdrops, shells and what is far from the edge do not count', () => {
  expect(at(box(0, width, height), box(0, width, 60, 740), box(1200, 60, 60, 300))).toEqual(at());
});

test('a card stands above a button on its own side only', () => {
  expect(insetsAtBottom([chat], width, height, 100, 'right').edge).toBe(80);
  expect(insetsAtBottom([chat], width, height, 100, 'left').edge).toBe(0);
});

test('at the top: what is fixed there and wide', () => {
  expect(reachAtTop([box(0, width, 64, 736), chat], width, height)).toBe(64);
  expect(reachAtTop([box(0, 200, 64, 736)], width, height)).toBe(0);
});
