// A plugin for Eleventy: the banner in every page of HTML, in the page's language, and its script beside the pages.
import { siteHtml, under, writeFiles, type SiteOptions } from '@solidarity-kit/site';

export type { SiteOptions } from '@solidarity-kit/site';

/** The part of Eleventy's configuration API that is used, so that the package needs no version of Eleventy to be built. */
export interface EleventyLike {
  on: (name: string, listener: (event: never) => void) => unknown;
  addTransform: (
    name: string,
    transform: (this: { page?: { outputPath?: string | false } }, content: string) => string,
  ) => unknown;
}

/**
 * The plugin.
 *
 * @param options what the banner says; those of the element
 * @throws Error naming the option, what was given and what is allowed
 * @example eleventyConfig.addPlugin(solidarityKit, { message: 'let-aid-in' })
 */
export default function solidarityKit(
  eleventyConfig: EleventyLike,
  options: SiteOptions = {},
): void {
  const banner = siteHtml(options);
  let base = '/';
  eleventyConfig.on('eleventy.config', (config: { getPathPrefix: () => string | undefined }) => {
    base = config.getPathPrefix() ?? '/';
  });
  eleventyConfig.on('eleventy.after', ({ dir }: { dir: { output: string } }) =>
    writeFiles(dir.output),
  );
  eleventyConfig.addTransform('solidarity-kit', function addBanner(content) {
    return String(this.page?.outputPath).endsWith('.html')
      ? banner.page(content, under(base))
      : content;
  });
}
