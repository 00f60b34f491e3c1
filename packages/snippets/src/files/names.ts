// How the files of an export are named: a host of plain files sees no query, so that language and style are in the path. The service answers these names, too.

/** `ar`, `pt-BR`, `zh-Hant`. */
const tag = String.raw`[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*`;
const slug = String.raw`[a-z\d]+(?:-[a-z\d]+)*`;
/** Addresses of pages that are in several languages. */
const page = String.raw`(?:(?:about(?:/campaign)?|help|quiet)(?:/${slug})?|data|docs|privacy|verify)`;

const pageFile = new RegExp(`^(${page})/(index|${tag})\\.html$`);
const feedFile = new RegExp(`^(help|data/corrections)/(${tag})\\.(rss|feed\\.json)$`);
const pictureFile = new RegExp(`^(hero|card)/(${slug})/(${tag})\\.(png|svg)$`);
const signFile = new RegExp(`^sign/(${slug})/(${slug})\\.(png|svg)$`);
const badgeFile = new RegExp(
  `^(?!(?:assets|data|schema)/)(${slug})/(${tag})/(${slug})\\.(png|svg)$`,
);

/**
 * What the service gives at the place of a file of an export.
 *
 * @param file path from the export's folder, e.g. `let-aid-in/ar/flat.svg`
 * @returns path and query of the service, e.g. `/let-aid-in.svg?lang=ar&style=flat&theme=auto`
 */
export function addressOfFile(file: string): string {
  if (file === 'index.html') return '/';
  let found = pageFile.exec(file);
  if (found) return `/${found[1]}?lang=${found[2] === 'index' ? 'en' : found[2]}`;
  found = feedFile.exec(file);
  if (found) return `/${found[1]}.${found[3]}?lang=${found[2]}`;
  found = signFile.exec(file);
  if (found) return `/sign/${found[1]}.${found[3]}?form=${found[2]}`;
  found = pictureFile.exec(file);
  if (found) return `/${found[1]}/${found[2]}.${found[4]}?lang=${found[3]}`;
  found = badgeFile.exec(file);
  if (!found) return `/${file}`;
  // An SVG follows the reader's theme by itself. A PNG has one look, and two pixels for each CSS pixel.
  const look = found[4] === 'svg' ? 'theme=auto' : 'scale=2';
  return `/${found[1]}.${found[4]}?lang=${found[2]}&style=${found[3]}&${look}`;
}

const pageAddress = new RegExp(`^/(${page})$`);
const feedAddress = /^\/(help|data\/corrections)\.(rss|feed\.json)$/;
const pictureAddress = new RegExp(`^/(hero|card)/(${slug})\\.(png|svg)$`);
const signAddress = new RegExp(`^/sign/(${slug})\\.(png|svg)$`);
const badgeAddress = new RegExp(`^/(${slug})\\.(png|svg)$`);
const isSlug = new RegExp(`^${slug}$`);
const isTag = new RegExp(`^${tag}$`);

/** The file of a page in a language. */
function pageIn(path: string, lang: string): string {
  return lang === 'en' ? `${path}/index.html` : `${path}/${lang}.html`;
}

/** The file of a badge. */
function badgeIn(name: string, kind: string, query: URLSearchParams): string | undefined {
  const { lang = 'en', style = 'flat', theme, scale, ...others } = Object.fromEntries(query);
  const fits =
    kind === 'svg' ? !scale && (theme ?? 'auto') === 'auto' : !theme && (scale ?? '2') === '2';
  if (!fits || Object.keys(others).length > 0 || !isTag.test(lang)) return undefined;
  return `${name}/${lang}/${style}.${kind}`;
}

/**
 * The file of an export that stands for an address of the service. A badge without a theme is the one that follows the reader's: files have no other.
 *
 * @param address path and query, e.g. `/let-aid-in.svg?lang=ar`
 * @returns its path from the export's folder; undefined where the query asks for what no file can be, such as a colour. Whether an export has the file is
 * for its manifest to say.
 */
export function fileOfAddress(address: string): string | undefined {
  const mark = address.indexOf('?');
  const path = mark === -1 ? address : address.slice(0, mark);
  const query = new URLSearchParams(mark === -1 ? '' : address.slice(mark + 1));
  if (path === '/') return 'index.html';
  const names = [...query.keys()];
  const lang = query.get('lang') ?? 'en';
  const onlyLang = names.every((name) => name === 'lang') && isTag.test(lang);
  let found = pageAddress.exec(path);
  if (found) return onlyLang ? pageIn(found[1]!, lang) : undefined;
  if (names.length === 0) return path.slice(1);
  found = feedAddress.exec(path);
  if (found && onlyLang) return lang === 'en' ? path.slice(1) : `${found[1]}/${lang}.${found[2]}`;
  found = signAddress.exec(path);
  const form = query.get('form') ?? '';
  if (found && isSlug.test(form) && names.length === 1)
    return `sign/${found[1]}/${form}.${found[2]}`;
  found = pictureAddress.exec(path);
  if (found) return onlyLang ? `${found[1]}/${found[2]}/${lang}.${found[3]}` : undefined;
  found = badgeAddress.exec(path);
  return found ? badgeIn(found[1]!, found[2]!, query) : undefined;
}
