// The kit's colours in both themes: paper and ink, and three threads.
import { red } from '@solidarity-kit/options/color/red';

export const lightColors = {
  ground: '#fbf8f2',
  raise: '#ffffff',
  ink: '#1b1714',
  soft: '#544b44',
  line: '#e4dccf',
  wash: '#f3ece0',
  red,
  olive: '#3f5b2f',
  leaf: '#7d9c5f',
  gold: '#8a6420',
  ribbonEdge: red,
} as const;

export const darkColors = {
  ground: '#15120f',
  raise: '#1e1a16',
  ink: '#f4ede2',
  soft: '#b5a99b',
  line: '#352e27',
  wash: '#221d18',
  red: '#e2667a',
  olive: '#9dbb84',
  leaf: '#5f7d47',
  gold: '#d9ae63',
  ribbonEdge: '#e2667a',
} as const;
