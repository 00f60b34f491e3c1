// Saves a badge as a file, SVG or PNG, drawn in the page.
import type { BadgeChoice } from '@solidarity-kit/snippets';
import { offer } from '../lib/download.ts';
import { drawBadge } from './draw.ts';
import { asImage } from './picture.ts';

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
  const svg = await drawBadge(choice);
  const file = kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg);
  offer(file, `${name}.${kind}`);
}

async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = asImage(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * pngScale;
  canvas.height = image.naturalHeight * pngScale;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => void canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('The browser made no PNG.');
  return blob;
}
