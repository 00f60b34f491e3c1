// The framed page as HTML: the very text of the snippet, pasted where a person would paste it.
import sheet from './frame.css?url';
import script from './frame.ts?classic';

/** How the page around the banner is. */
export interface Around {
  readonly dark: boolean;
  readonly rightToLeft: boolean;
  /** Language of the page. */
  readonly lang: string;
}

const lines = '<i></i>'.repeat(12);

/**
 * The page.
 *
 * @param snippet what the HTML target gives: it is put in as it is, since that is what a reader will do
 * @param around the rest; its language comes from the kit's own list and needs no escaping
 */
export function framedPage(snippet: string, around: Around): string {
  const { dark, rightToLeft, lang } = around;
  return (
    `<!doctype html><html lang="${lang}" dir="${rightToLeft ? 'rtl' : 'ltr'}"${dark ? ' data-dark' : ''}><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>Preview</title><base target="_blank">` +
    `<link rel="stylesheet" href="${sheet}"><script src="${script}"></script></head>` +
    `<body>\n${snippet}\n<div class="page">${lines}</div></body></html>`
  );
}
