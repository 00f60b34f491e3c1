// Addresses of shields.io whose badges ask another service: they stay there, and a picture here says so.
import type { LocaleTag } from '@solidarity-kit/campaigns';

/** First parts of such addresses: the services that READMEs name most. */
const services = new Set(
  'amo appveyor aur azure-devops bitbucket bower bundlephobia cdnjs chrome-web-store circleci clojars cocoapods codacy codeclimate codecov codefactor conda coveralls cpan cran crates ctan depfu discord discourse docker dub eclipse-marketplace elm-package endpoint gem github gitlab gitter hackage hexpm homebrew itunes jenkins jetbrains jitpack jsdelivr keybase liberapay librariesio localizely lgtm mastodon matrix maven-central maven-metadata mozilla-observatory netlify node nodejs npm npms-io nuget nycrc open-vsx opencollective openvsx packagist patreon pepy polymart powershellgallery pub puppetforge pypi readthedocs reddit requires resharper scrutinizer security-headers snyk sonar sourceforge spiget stackexchange static-analysis steam swagger terraform testspace treeware tokei travis twitch twitter uptimerobot vaadin-directory visual-studio-marketplace vscode-marketplace vso w3c-validation waka weblate website wercker wikiapiary wordpress youtube'.split(
    ' ',
  ),
);

/** Says that an address below `/badge/` is one of these. */
export class StaysAtShieldsError extends Error {
  override readonly name = 'StaysAtShieldsError';
}

/** Whether a path, decoded, is that of a badge that shields.io makes by asking another service. */
export function isDynamic(path: string): boolean {
  const [, first = '', second] = path.split('/');
  // `/endpoint` is whole by itself; `/github` alone is no badge there either.
  return (
    (services.has(first) && second !== undefined) || /^endpoint(\.(svg|png|json))?$/.test(first)
  );
}

/** What an answer to such an address says, by locale; English where a locale is missing. */
export const staysAtShieldsWords: Readonly<Record<LocaleTag, string>> = {
  en: 'Only static badges move here; this address stays at img.shields.io',
  ar: 'تُنقل إلى هنا الشارات الثابتة فقط؛ يبقى هذا العنوان على img.shields.io',
  de: 'Nur statische Badges ziehen hierher um; diese Adresse bleibt bei img.shields.io',
  es: 'Solo las insignias estáticas pasan aquí; esta dirección sigue en img.shields.io',
  fr: 'Seuls les badges statiques changent d’hôte\u00a0; cette adresse reste chez img.shields.io',
};
