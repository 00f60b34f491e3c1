// A sheet with everything that a host says, as it will look: badges on light and dark, the banner's words on a phone, the card.
import { cardSizes, drawPicture } from '@solidarity-kit/artwork';
import {
  createBadges,
  messageBadge,
  parseBadge,
  svgOf,
  type BadgeInput,
} from '@solidarity-kit/badge';
import { findMessage, textOf } from '@solidarity-kit/campaigns';
import type { Outline, Outliner } from '@solidarity-kit/outline';
import { createNodeOutliner } from '@solidarity-kit/outline/node';
import type { OwnWords } from './drawn.ts';
import { linesOf, phone } from './phone.ts';

/** Measures of the sheet, in px. */
const sheet = { width: 1240, margin: 32, row: 328 } as const;
/** Texts that a sheet shows; a PNG of more would be too large for most viewers. */
export const mostRows = 40;

const inks = {
  ink: '#1b1714',
  soft: '#5c534b',
  paper: '#fbf8f2',
  line: '#e4dccf',
  night: '#0d1117',
};

/**
 * The sheet as SVG. The data have to be the current ones.
 *
 * @param words what to show; no more than {@link mostRows} of them are.
 */
export async function drawSheet(
  words: readonly OwnWords[],
  outliner: Outliner = createNodeOutliner(),
): Promise<string> {
  const badges = createBadges(outliner);
  const badge = async (id: string, lang: string, look: BadgeInput) =>
    svgOf(await badges.render(parseBadge(messageBadge(id, lang, look))));
  const rows: string[] = [];
  for (const { id, lang } of words.slice(0, mostRows)) {
    const { text, locale } = textOf(id, lang);
    const { accent } = findMessage(id)!.campaign.palette;
    const card = await drawPicture(outliner, {
      design: 'tatreez',
      size: cardSizes.card,
      theme: 'light',
      headline: text.badge,
      subline: text.headline,
      lang: locale,
    });
    const title = await linesOf(outliner, `${id} · ${locale}`, 'en', 600, 13);
    rows.push(
      placed(title.lines[0]!, 0, 14, inks.soft) +
        panel(0, 30, 352, 126, '#ffffff') +
        picture(await badge(id, lang, {}), 16, 48) +
        picture(await badge(id, lang, { style: 'for-the-badge' }), 16, 84) +
        picture(await badge(id, lang, { style: 'flat-square' }), 16, 126) +
        panel(0, 168, 352, 88, inks.night) +
        picture(await badge(id, lang, { theme: 'dark' }), 16, 186) +
        picture(await badge(id, lang, { theme: 'dark', style: 'for-the-badge' }), 16, 214) +
        (await banner(outliner, text, locale, accent)) +
        picture(card.svg, 744, 30, 430, 226),
    );
  }
  const height = sheet.margin * 2 + Math.max(1, rows.length) * sheet.row - 40;
  const body = rows.map(
    (row, at) =>
      `<g transform="translate(${sheet.margin} ${sheet.margin + at * sheet.row})">${row}</g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${sheet.width}" height="${height}" viewBox="0 0 ${sheet.width} ${height}"><rect width="100%" height="100%" fill="${inks.paper}"/>${body.join('')}</svg>`;
}

/** Where a line begins within the phone's panel. */
const startOf = (line: Outline) =>
  line.direction === 'rtl' ? 384 + phone.width - 24 - line.advance : 384 + 24;

/** The banner's words as a phone of 320 px breaks them. */
async function banner(
  outliner: Outliner,
  { headline, action }: { readonly headline: string; readonly action: string },
  lang: string,
  accent: string,
): Promise<string> {
  const { lines } = await linesOf(outliner, headline, lang, phone.text);
  const { lines: link } = await linesOf(outliner, action, lang, phone.text);
  const step = 24;
  const top = 30 + 34;
  const set = lines.map((line, at) => placed(line, startOf(line), top + at * step, inks.ink));
  const below = top + lines.length * step + 12;
  const last = link[0]!;
  return (
    panel(384, 30, phone.width, Math.max(226, below + 6), '#ffffff') +
    set.join('') +
    placed(last, startOf(last), below, accent) +
    `<path d="M${startOf(last)} ${below + 4}h${last.advance}" stroke="${accent}"/>`
  );
}

const panel = (x: number, y: number, width: number, height: number, fill: string) =>
  `<rect x="${x + 0.5}" y="${y + 0.5}" width="${width - 1}" height="${height - 1}" rx="8" fill="${fill}" stroke="${inks.line}"/>`;

/** A line of text; emoji are left out: the badge beside it shows them. */
function placed({ d, scale }: Outline, x: number, y: number, fill: string): string {
  return `<path fill="${fill}" transform="translate(${x.toFixed(1)} ${y}) scale(${scale})" d="${d}"/>`;
}

/** A picture of ours inside the sheet, with names and styles of its own. */
function picture(svg: string, x: number, y: number, width?: number, height?: number): string {
  const [, w = 0, h = 0] = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  const data = Buffer.from(svg).toString('base64');
  return `<image x="${x}" y="${y}" width="${width ?? w}" height="${height ?? h}" href="data:image/svg+xml;base64,${data}"/>`;
}
