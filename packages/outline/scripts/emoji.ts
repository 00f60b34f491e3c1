// Packs Twemoji's pictures by their first code point: one line each of key, tab and inert markup.
import { readdirSync, readFileSync } from 'node:fs';
import { packageFolder } from './packages.ts';

/** Discord's Twemoji, which follows Unicode 16. */
export const emojiSource = '@discordapp/twemoji@16.0.1';

/** Side of the square that every picture is drawn in. */
const SIDE = 36;
/** A block of sixteen code points whose pictures take more than this is packed by code point. */
const LARGE = 400_000;

/** What a picture may hold: shapes only. Anything else stops the script. */
const elements = new Set(['path', 'circle', 'ellipse', 'g']);
const attributes = new Set(
  'fill d cx cy r rx ry transform opacity fill-rule clip-rule fill-opacity stroke stroke-miterlimit stroke-linecap'.split(
    ' ',
  ),
);

/** The key of a picture: its code points without U+FE0F. @param file such as `1f441-fe0f-200d-1f5e8-fe0f.svg` */
export function keyOf(file: string): string {
  return file
    .replace('.svg', '')
    .split('-')
    .filter((hex) => hex !== 'fe0f')
    .map((hex) => Number.parseInt(hex, 16).toString(16))
    .join('-');
}

const round = (value: number): string => `${Math.round(value * 1000) / 1000}`;

/** The markup inside a picture, fitted into the square, without the clips that a few pictures carry around themselves. */
export function bodyOf(svg: string): string {
  const view = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg);
  if (!view) throw new Error('a picture without a view box');
  let body = svg
    .replace(/^.*?<svg[^>]*>/s, '')
    .replace(/<\/svg>\s*$/, '')
    .replaceAll(/<defs>.*?<\/defs>|<clipPath.*?<\/clipPath>/gs, '')
    .replaceAll(/ (?:clip-path|id|xml:space|xmlns)="[^"]*"/g, '')
    .replaceAll(/<g>(<path[^>]*\/>)<\/g>/g, '$1')
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('\t', ' ');
  for (const [, close, name, rest] of body.matchAll(/<(\/?)([\w:-]+)([^>]*)>/g)) {
    if (!elements.has(name!)) throw new Error(`a picture holds <${name}>`);
    for (const [, attribute] of close ? [] : rest!.matchAll(/([\w:-]+)=/g)) {
      if (!attributes.has(attribute!)) throw new Error(`a picture holds ${attribute}`);
    }
  }
  const width = Number(view[1]);
  const height = Number(view[2]);
  const scale = SIDE / Math.max(width, height);
  if (width !== SIDE || height !== SIDE) {
    const shift = `translate(${round((SIDE - width * scale) / 2)} ${round((SIDE - height * scale) / 2)})`;
    body = `<g transform="${shift}${scale === 1 ? '' : ` scale(${round(scale)})`}">${body}</g>`;
  }
  return body;
}

/** All pictures by key, in the order of the keys. */
export function emojiPictures(): Map<string, string> {
  const folder = `${packageFolder(emojiSource)}/dist/svg`;
  const files = readdirSync(folder).toSorted();
  return new Map(
    files.map((file) => [keyOf(file), bodyOf(readFileSync(`${folder}/${file}`, 'utf8'))]),
  );
}

const first = (key: string): string => key.split('-')[0]!;

/** Pictures in packs: a name, which is a first code point or that without its last digit, to lines of text. */
export function emojiPacks(pictures: ReadonlyMap<string, string>): Map<string, string> {
  const group = (name: (key: string) => string): Map<string, string[]> => {
    const groups = new Map<string, string[]>();
    for (const [key, body] of pictures)
      groups.set(name(key), [...(groups.get(name(key)) ?? []), `${key}\t${body}`]);
    return groups;
  };
  const blocks = group((key) => first(key).slice(0, -1));
  const large = new Set(
    [...blocks].filter(([, lines]) => lines.join('\n').length > LARGE).map(([name]) => name),
  );
  const packs = group((key) =>
    large.has(first(key).slice(0, -1)) ? first(key) : first(key).slice(0, -1),
  );
  return new Map([...packs].map(([name, lines]) => [name, lines.join('\n')]));
}
