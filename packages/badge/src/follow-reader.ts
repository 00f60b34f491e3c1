// One image of several badges, of which a browser shows the one in its reader's language.
import { systemLanguage } from '@solidarity-kit/options';

/** A badge in a language. */
export interface InLanguage {
  /** BCP 47 tag, canonical. */
  readonly lang: string;
  readonly svg: string;
}

/**
 * Puts badges into one SVG.
 *
 * An image has one size, so that it is as wide as the widest of them; all stand at the side where the first begins to read, for the page around the image
 * does.
 *
 * @param all the first is shown to whoever reads none of the languages.
 */
export function followReader(all: readonly InLanguage[]): string {
  const [first] = all;
  const sizes = all.map(({ svg }) => sizeOf(svg));
  const width = Math.max(...sizes.map((size) => size.width));
  const height = Math.max(...sizes.map((size) => size.height));
  const rightToLeft = / dir="rtl"/.test(rootOf(first!.svg));
  const tags = all.map(({ lang }) => lang);
  // The first is there twice: for its own readers, before those of the others, and for everybody else.
  const branches = [...all, { ...first!, lang: '' }].map(({ lang, svg }) => {
    const wanted = lang && ` systemLanguage="${systemLanguage(lang, tags)}"`;
    const free = width - sizeOf(svg).width;
    const x = rightToLeft && free > 0 ? ` x="${free}"` : '';
    return svg.replace(' xmlns="http://www.w3.org/2000/svg"', wanted + x);
  });
  const root = rootOf(first!.svg)
    .replace(/ width="[^"]*"/, ` width="${width}"`)
    .replace(/ height="[^"]*"/, ` height="${height}"`)
    .replace(/ viewBox="[^"]*"/, ` viewBox="0 0 ${width} ${height}"`);
  const title = /<title>.*?<\/title>/s.exec(first!.svg)?.[0] ?? '';
  return `${root}${title}<switch>${branches.join('')}</switch></svg>`;
}

/** The start tag. No attribute of ours has a `>` in it. */
function rootOf(svg: string): string {
  return svg.slice(0, svg.indexOf('>') + 1);
}

function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const of = (name: string) => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(rootOf(svg))![1]);
  return { width: of('width'), height: of('height') };
}
