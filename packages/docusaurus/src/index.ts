// A plugin for Docusaurus: the banner in every page, in the language of the site's locale, and its script among the static files.
import { siteBanner, under, writeFiles, type SiteOptions } from '@solidarity-kit/site';
import { join } from 'node:path';

export type { SiteOptions } from '@solidarity-kit/site';

/** The part of Docusaurus' context that is used, so that the package needs no version of Docusaurus to be built. */
export interface SiteContext {
  baseUrl: string;
  generatedFilesDir: string;
  i18n: { currentLocale: string };
  siteConfig: { staticDirectories: string[] };
}

/** The plugin's hooks. */
export interface SolidarityKitPlugin {
  name: string;
  injectHtmlTags: () => { preBodyTags?: string[]; postBodyTags?: string[] };
}

/**
 * The plugin.
 *
 * @param options what the banner says; those of the element
 * @throws Error naming the option, what was given and what is allowed
 * @example plugins: [['@solidarity-kit/docusaurus', { message: 'let-aid-in' }]]
 */
export default function solidarityKit(
  context: SiteContext,
  given: SiteOptions & { id?: string } = {},
): SolidarityKitPlugin {
  // The id is Docusaurus' own: which of several copies of a plugin this is.
  const banner = siteBanner({ ...given, id: undefined } as SiteOptions);
  const { position } = banner.choice;
  const place = position === 'top' || position === 'sticky' ? 'preBodyTags' : 'postBodyTags';
  // One more folder of static files: they are served in development and copied into the build like the site's own.
  const folder = join(context.generatedFilesDir, 'solidarity-kit');
  writeFiles(folder);
  if (!context.siteConfig.staticDirectories.includes(folder))
    context.siteConfig.staticDirectories.push(folder);
  return {
    name: 'solidarity-kit',
    injectHtmlTags: () => ({
      [place]: [banner.html(under(context.baseUrl), context.i18n.currentLocale)],
    }),
  };
}
