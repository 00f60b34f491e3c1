// What a badge's snippet says, read back from its address or its HTML, and what it ought to say.
import { findMessage, textOf } from '@solidarity-kit/campaigns';
import type { BadgeChoice } from '../types.ts';
import { oneLine } from './choices.ts';
import { everyElement } from './html.ts';

const keys = [
  'label',
  'message',
  'lang',
  'style',
  'icon',
  'logo',
  'logoColor',
  'labelColor',
] as const;

/** What an image's address asks for. */
export function readAddress(src: string | undefined) {
  const url = new URL(src ?? '');
  return {
    origin: url.origin,
    path: url.pathname,
    ...Object.fromEntries(keys.map((key) => [key, url.searchParams.get(key)])),
  };
}

/** What the address of a choice's image has to ask for. */
export function wantedAddress(choice: BadgeChoice, format: 'svg' | 'png' = 'svg') {
  const { text, message, link: _, ...options } = choice;
  const own = format === 'png' ? '/static/v1.png' : '/static/v1';
  return {
    ...Object.fromEntries(keys.map((key) => [key, null])),
    ...Object.fromEntries(Object.entries(options).filter(([key]) => keys.includes(key as 'lang'))),
    origin: 'https://kit.example',
    path: text ? own : `/${message}.${format}`,
    label: text?.label ? oneLine(text.label) : null,
    message: text ? oneLine(text.message) : null,
  };
}

/** The words that stand for a choice's image. */
export function wantedAlt({ text, message = '', lang = 'en' }: BadgeChoice): string {
  return text
    ? [text.label, text.message].flatMap((words) => (words ? [oneLine(words)] : [])).join(': ')
    : textOf(message, lang).text.alt;
}

/** Where a choice's badge leads, with nothing percent-encoded: formats encode more or less of an address, and mean the same. */
export function wantedLink({ message, link }: BadgeChoice): string | undefined {
  const url = link ?? (message && findMessage(message)?.message.link);
  return url && decodeURIComponent(new URL(url).href);
}

/** What a reader of HTML sees and hears: its images, where they lead, and any text beside them. */
export function readImages(html: string) {
  const elements = everyElement(html);
  const links = elements
    .filter(({ tag }) => tag === 'a')
    .map(({ attributes }) => decodeURIComponent(attributes['href'] ?? ''));
  const images = elements.filter(({ tag }) => tag === 'img');
  return {
    images: images.map(({ attributes }) => ({
      ...readAddress(attributes['src']),
      alt: attributes['alt'],
    })),
    links,
    text: elements.map(({ text }) => text.trim()).join(''),
  };
}

/** What a reader of a choice's badge ought to see and hear. */
export function wantedImages(choice: BadgeChoice) {
  const link = wantedLink(choice);
  return {
    images: [{ ...wantedAddress(choice), alt: wantedAlt(choice) }],
    links: link === undefined ? [] : [link],
    text: '',
  };
}
