// Saves a badge or a picture as a file, SVG or PNG, drawn in the page.
import type { BadgeChoice } from '@solidarity-kit/snippets';
import { offer } from '../lib/download.ts';
import type { Choice } from '@solidarity-kit/snippets/link/choice';
import { drawArtwork, drawBadge } from './draw.ts';
import { asImage } from './drawn.ts';

/** Pixels per CSS pixel of a saved PNG: sharp on every screen, and in print at badge size. */
const pngScale = 4;

/**
 * Draws a badge and hands it to the browser as a download.
 *
 * @param name of the file, without its ending
 * @throws when it cannot be drawn
 */
export async function saveBadge(
  choice: BadgeChoice,
  name: string,
  kind: 'svg' | 'png',
): Promise<void> {
  await save(await drawBadge(choice), name, kind, pngScale);
}

/** The same with a picture to share, in its own size. */
export async function saveArtwork(choice: Choice, kind: 'svg' | 'png'): Promise<void> {
  const svg = await drawArtwork(choice);
  await save(svg!, artworkName(choice), kind, 1);
}

/** Name of the file of a picture, without its ending. */
const artworkName = ({ message, picture }: Choice) => `${message}-${picture.size}`;

async function save(svg: string, name: string, kind: 'svg' | 'png', scale: number): Promise<void> {
  const file =
    kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg, scale);
  offer(file, `${name}.${kind}`);
}

async function pngOf(svg: string, scale: number): Promise<Blob> {
  const image = new Image();
  image.src = asImage(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => void canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('The browser made no PNG.');
  return blob;
}
