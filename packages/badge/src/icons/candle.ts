// candle: a flame over a candle in its dish, for remembrance.
import type { Icon } from '../icon.ts';

const candle: Icon = {
  name: 'candle',
  title: 'Candle',
  width: 10,
  height: 14,
  body: '<path d="M5 0c1.6 1.7 2.2 2.7 2.2 3.7a2.2 2.2 0 0 1-4.4 0C2.8 2.7 3.4 1.7 5 0z"/><path fill-opacity=".8" d="M3 7h4v5H3z"/><path d="M0 12h10v2H0z"/>',
};

export default candle;
