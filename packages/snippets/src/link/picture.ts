// A picture of the page's choice: its address at the service, and what to paste where it is for a README or for link previews.
import { findMessage, textOf } from '@solidarity-kit/campaigns';
import { htmlAttribute } from '../escape/html.ts';
import { markdownText, markdownUrl } from '../escape/markdown.ts';
import { messageOf, type Choice } from './choice.ts';

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

/**
 * The address of a picture.
 *
 * @param origin of the service, without a slash at the end
 */
export function pictureUrl(choice: Choice, origin: string, format: 'svg' | 'png'): string {
  const { message, lang, picture } = choice;
  const { size, design, theme } = picture;
  const query = new URLSearchParams({
    ...(size !== 'hero' && size !== 'card' && { size }),
    ...(design && { design }),
    ...(lang !== 'en' && { lang }),
    // A PNG cannot follow the reader.
    ...(theme && !(theme === 'auto' && format === 'png') && { theme }),
  }).toString();
  const path = `${size === 'hero' ? 'hero' : 'card'}/${message}.${format}`;
  return `${origin}/${path}${query && `?${query}`}`;
}

/** What is said in place of a picture where it does not show. */
export function pictureAlt(choice: Choice): string {
  const { text } = textOf(messageOf(choice), choice.lang);
  return text.headline;
}

/** What to paste for a picture, and in which language it is; undefined for those that are saved and posted. */
export function pictureSnippet(
  choice: Choice,
  origin: string,
): { readonly language: 'markdown' | 'html'; readonly text: string } | undefined {
  const { size } = choice.picture;
  const alt = pictureAlt(choice);
  if (size === 'hero') {
    const link = findMessage(messageOf(choice))!.message.link;
    const image = pictureUrl(choice, origin, 'svg');
    return {
      language: 'markdown',
      text: `[![${markdownText(alt)}](${markdownUrl(image)})](${markdownUrl(link)})`,
    };
  }
  if (size !== 'card') return undefined;
  const [width, height] = pictureSizes.card;
  const tags = [
    ['property', 'og:image', pictureUrl(choice, origin, 'png')],
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
