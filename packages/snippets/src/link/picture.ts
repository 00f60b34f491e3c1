// A picture of the page's choice: its address, and what to paste where it is for a README or for link previews.
import { findMessage, textOf } from '@solidarity-kit/campaigns';
import { artworkOptions, badgeOptions, type Option } from '@solidarity-kit/options';
import { ownFolder } from '../badge/url.ts';
import { htmlAttribute } from '../escape/html.ts';
import { markdownText, markdownUrl } from '../escape/markdown.ts';
import { fileOfAddress } from '../files/names.ts';
import { isThere } from '../files/there.ts';
import { todo, type Step } from '../steps/step.ts';
import type { Host } from '../types.ts';
import { completeLink } from './complete.ts';
import { current, messageOf, ownWords, type Choice } from './choice.ts';

/** Width and height in px, by the name that a link to the page has for the size. */
export const pictureSizes: Readonly<Record<Choice['picture']['size'], readonly [number, number]>> =
  {
    hero: [1280, 360],
    card: [1200, 630],
    github: [1280, 640],
    square: [1080, 1080],
    story: [1080, 1920],
    header: [1500, 500],
    profile: [800, 800],
    ring: [800, 800],
  };

/** Words of one's own that can be drawn. */
export interface OwnWords {
  readonly headline: string;
  /** Empty for none. */
  readonly subline: string;
}

/** The text if the option can take it, else nothing: its field says why. */
const held = (text: string, option: Option) => (option.parse(text) === undefined ? '' : text);

/** The words of one's own; undefined while none are chosen or written: then the picture has those of a message. */
export function ownWordsOf({ message, picture }: Choice): OwnWords | undefined {
  const headline = held(picture.headline.trim(), artworkOptions.headline);
  if (message !== ownWords || !headline) return undefined;
  return { headline, subline: held(picture.subline.trim(), artworkOptions.subline) };
}

/** The message of a picture as an address names it. */
function nameOf(choice: Choice): string {
  // Own words stand in the query, below the one name that is no message's.
  if (ownWordsOf(choice)) return current;
  return choice.message === ownWords ? messageOf(choice) : choice.message;
}

/** Path and query of a picture at the service. */
function addressOf(choice: Choice, format: 'svg' | 'png'): string {
  const { lang, picture } = choice;
  const { size, design, theme } = picture;
  const query = new URLSearchParams({
    ...(size !== 'hero' && size !== 'card' && { size }),
    ...(design && { design }),
    ...(lang !== 'en' && { lang }),
    // A PNG cannot follow the reader.
    ...(theme && !(theme === 'auto' && format === 'png') && { theme }),
  });
  const { headline, subline } = ownWordsOf(choice) ?? {};
  if (headline) query.set('headline', headline);
  if (subline) query.set('subline', subline);
  const text = query.toString();
  const path = `/${size === 'hero' ? 'hero' : 'card'}/${nameOf(choice)}.${format}`;
  return text ? `${path}?${text}` : path;
}

/** The address of a picture at a service. @param origin of the service, without a slash at the end */
export function pictureUrl(choice: Choice, origin: string, format: 'svg' | 'png'): string {
  return origin + addressOf(choice, format);
}

/**
 * The file of an export that a picture is; undefined where it has to be drawn. An export has heroes and cards as PNG, light and in the usual design.
 *
 * @param files tells which files there are
 */
export function pictureFile(choice: Choice, files: Host['files']): string | undefined {
  const { size, design, theme } = choice.picture;
  if (ownWordsOf(choice) || design || theme === 'dark' || !['hero', 'card'].includes(size)) return;
  const path = `/${size}/${nameOf(choice)}.png`;
  const file = fileOfAddress(`${path}?lang=${choice.lang}`);
  return isThere(files, file) ? file : undefined;
}

/** What is said in place of a picture where it does not show. */
export function pictureAlt(choice: Choice): string {
  const own = ownWordsOf(choice);
  if (own) return [own.headline, own.subline].filter(Boolean).join(' ');
  return textOf(messageOf(choice), choice.lang).text.headline;
}

/** What to paste for a picture. */
export interface PictureSnippet {
  readonly language: 'markdown' | 'html';
  readonly text: string;
  /** What to do before: a picture that no host has is saved into the repository. */
  readonly first?: Step;
}

/** What to paste for a picture; undefined for those that are saved and posted. */
export function pictureSnippet(
  choice: Choice,
  { origin, files }: Host,
): PictureSnippet | undefined {
  const { size } = choice.picture;
  if (size !== 'hero' && size !== 'card') return undefined;
  const alt = pictureAlt(choice);
  const file = files ? pictureFile(choice, files) : undefined;
  if (size === 'hero') {
    const own = `${ownFolder}/hero.svg`;
    const url = !files ? pictureUrl(choice, origin, 'svg') : file ? `${origin}/${file}` : own;
    return {
      language: 'markdown',
      text: linkedImage(alt, url, linkOf(choice)),
      ...(url === own && { first: todo('savePicture', { file: own }) }),
    };
  }
  // Link previews need the address of a file that is somewhere.
  if (files && !file) return undefined;
  const [width, height] = pictureSizes.card;
  const tags = [
    ['property', 'og:image', file ? `${origin}/${file}` : pictureUrl(choice, origin, 'png')],
    ['property', 'og:image:type', 'image/png'],
    ['property', 'og:image:width', String(width)],
    ['property', 'og:image:height', String(height)],
    ['property', 'og:image:alt', alt],
    ['name', 'twitter:card', 'summary_large_image'],
  ] as const;
  const text = tags
    .map(([kind, name, content]) => `<meta ${kind}="${name}" content="${htmlAttribute(content)}">`)
    .join('\n');
  return { language: 'html', text };
}

/** Where a picture in a README leads: words of one's own to their own link, if they have one. */
function linkOf(choice: Choice): string {
  if (choice.message === ownWords)
    return held(completeLink(choice.picture.link), badgeOptions.link);
  return findMessage(messageOf(choice))!.message.link;
}

function linkedImage(alt: string, image: string, link: string): string {
  const shown = `![${markdownText(alt)}](${markdownUrl(image)})`;
  return link ? `[${shown}](${markdownUrl(link)})` : shown;
}
