// Pieces of SVG that designs are drawn from. Colours are `#rrggbb` or `$name` of the palette; numbers have one decimal.
import type { Box } from '../layout/box.ts';

/** A number for path data: one decimal, no zero that can be left out. */
export function n(value: number): string {
  return String(Math.round(value * 10) / 10 || 0);
}

/** A filled rectangle. */
export function rect({ x, y, w, h }: Box, fill: string): string {
  return `<path fill="${fill}" d="M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}z"/>`;
}

/** A filled path. */
export function path(d: string, fill: string): string {
  return d === '' ? '' : `<path fill="${fill}" d="${d}"/>`;
}

/** A line along a path. */
export function line(d: string, stroke: string, width: number, more = ''): string {
  return `<path fill="none" stroke="${stroke}" stroke-width="${n(width)}"${more} d="${d}"/>`;
}

/** A circle as path data. */
export function circle(x: number, y: number, r: number): string {
  return `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0z`;
}

/** Markup within a group that is moved, turned (degrees, clockwise) and scaled. */
export function at(x: number, y: number, body: string, turn = 0, scale = 1): string {
  const turned = turn === 0 ? '' : ` rotate(${n(turn)})`;
  const scaled = scale === 1 ? '' : ` scale(${Math.round(scale * 1000) / 1000})`;
  return `<g transform="translate(${n(x)} ${n(y)})${turned}${scaled}">${body}</g>`;
}

/** Art for a picture that is read from right to left: mirrored about the middle of the picture. */
export function mirrored(body: string, width: number): string {
  return `<g transform="matrix(-1 0 0 1 ${width} 0)">${body}</g>`;
}
