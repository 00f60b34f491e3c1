// plastic: rounder corners, a gloss above the text and a shade below it.
import { segmentGrounds } from '../draw/segments.ts';
import { rect } from '../draw/shape.ts';
import type { Style } from '../style.ts';
import flat from './flat.ts';

const radius = 5;
const height = 18;
const grounds = segmentGrounds(height, radius);

// The gradient is clear where the text is, so that the text's contrast is that of the ground.
const stops = [
  [0, '#fff', 0.25],
  [0.25, '#fff', 0],
  [0.75, '#000', 0],
  [1, '#000', 0.25],
] as const;

const plastic: Style = {
  ...flat,
  name: 'plastic',
  height,
  baseline: 13,
  backdrop(layout, skin) {
    const { width } = layout;
    const id = `${skin.id}g`;
    const drawn = stops.map(
      ([offset, color, opacity]) =>
        `<stop offset="${offset}" stop-color="${color}" stop-opacity="${opacity}"/>`,
    );
    return (
      `<linearGradient id="${id}" x2="0" y2="1">${drawn.join('')}</linearGradient>` +
      grounds(layout, skin) +
      rect(0, 0, width, height, ` fill="url(#${id})"`, radius)
    );
  },
};

export default plastic;
