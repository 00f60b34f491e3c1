// What the option `logo` takes: a brand's name, or a picture of one's own as a data: address. Which brands there are, and what is in the picture, the badge knows.

/** Most bytes of a picture of one's own. */
export const longestPicture = 10_000;

/** What it takes, in words. */
export const allowedLogos =
  'the name of a brand that Simple Icons has or had, such as github; or a data: address of an image of at most 10 kB';

const dataAddress = /^data:image\/[\w.+-]+(?:;[\w=-]+)*,/i;

/**
 * A brand's name as a person writes it, title or slug; or a data: address of an image, without the white space that addresses bring.
 *
 * @param given a name of at most 100 characters, with a Latin letter or a digit; or an address
 * @returns undefined for what can be neither
 */
export function parseLogo(given: string): string | undefined {
  const text = given.trim();
  if (/^data:/i.test(text)) return parseAddress(text);
  return text.length <= 100 && /[a-z\d]/i.test(text.normalize('NFD')) ? text : undefined;
}

function parseAddress(text: string): string | undefined {
  // Four characters for three bytes, or percent signs, and the type.
  if (text.length > longestPicture * 3 + 100) return undefined;
  // In a query a plus sign means a space: https://github.com/badges/shields/pull/1546
  const head = dataAddress.exec(text.replace(/^[^,]*/, (type) => type.replaceAll(' ', '+')))?.[0];
  if (head === undefined) return undefined;
  const rest = text.slice(head.length);
  const type = head.toLowerCase();
  return type + (type.endsWith(';base64,') ? rest.replaceAll(' ', '+').replace(/\s/g, '') : rest);
}
