// The query of an image's URL: one schema that validates it and that the API's description is made from.
import { icons, styles } from '@solidarity-kit/badge';
import { z } from 'zod';
import { OptionError } from '@solidarity-kit/options';

const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
const choice = (values: readonly string[]) => z.enum(values as [string, ...string[]]);
const aColor =
  'a name (blue, success, rebeccapurple), hex digits (9e1b32, f00) or a CSS colour (rgb(…), hsl(…))';
const color = z.string().max(100);

/** Lengths at which a text is refused rather than cut, in UTF-16 units. */
const LONGEST_TEXT = 2000;

/**
 * The options of images, by their names in the query. `description` says what is allowed, in the API's description and in error messages alike.
 */
export const imageOptions = z.object({
  style: choice(names(styles)).optional().describe(names(styles).join(', ')),
  label: z.string().max(LONGEST_TEXT).optional().describe(`at most ${LONGEST_TEXT} characters`),
  message: z.string().max(LONGEST_TEXT).optional().describe(`at most ${LONGEST_TEXT} characters`),
  color: color.optional().describe(aColor),
  labelColor: color.optional().describe(aColor),
  icon: choice(['none', ...names(icons)])
    .optional()
    .describe(`none, ${names(icons).join(', ')}`),
  logo: z
    .string()
    .max(100)
    .optional()
    .describe('the name of a brand in Simple Icons, such as github'),
  logoColor: color.optional().describe(aColor),
  theme: choice(['light', 'dark', 'auto']).optional().describe('light, dark, auto'),
  lang: z
    .string()
    .regex(/^[A-Za-z]{1,8}([-_][A-Za-z\d]{1,8})*$/)
    .max(64)
    .optional()
    .describe('a BCP 47 language tag, such as ar or pt-BR, or auto'),
  dir: choice(['ltr', 'rtl', 'auto']).optional().describe('ltr, rtl, auto'),
  link: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional()
    .describe('an http or https address'),
  cacheSeconds: z
    .string()
    .regex(/^\d{1,12}$/)
    .transform(Number)
    .optional()
    .describe('a whole number of seconds, 0 or more'),
  scale: z
    .string()
    .regex(/^[1-4]$/)
    .transform(Number)
    .optional()
    .describe('1, 2, 3 or 4'),
});

/** Validated options of an image. */
export type ImageOptions = z.output<typeof imageOptions>;

/** Names of the options. */
export type OptionName = keyof typeof imageOptions.shape;

/** Names that shields.io took in earlier years, and what they are called now. The new name wins. */
const formerNames: Readonly<Record<string, OptionName>> = {
  colorA: 'labelColor',
  colorB: 'color',
  maxAge: 'cacheSeconds',
};

/** Styles that shields.io no longer has, and what it draws for them. */
const formerStyles: Readonly<Record<string, string>> = {
  popout: 'flat',
  'popout-square': 'flat-square',
};

const none: ImageOptions = Object.freeze({});

/**
 * Reads a query. Unknown names are ignored, an empty value counts as absent (but for `label`, which it takes away), and of a repeated name the first counts.
 *
 * @param query without its question mark, still encoded.
 * @throws OptionError for the first bad value.
 */
export function parseOptions(query: string): ImageOptions {
  if (query === '') return none;
  const given = new URLSearchParams(query);
  const raw: Record<string, string> = {};
  for (const [name, value] of given) {
    const option = Object.hasOwn(formerNames, name) ? formerNames[name]! : name;
    if (!Object.hasOwn(imageOptions.shape, option) || Object.hasOwn(raw, option)) continue;
    if (option !== name && given.get(option)) continue;
    if (value !== '' || option === 'label') raw[option] = value;
  }
  if (raw['style'] && Object.hasOwn(formerStyles, raw['style'])) {
    raw['style'] = formerStyles[raw['style']]!;
  }
  const parsed = imageOptions.safeParse(raw);
  if (parsed.success) return parsed.data;
  const option = String(parsed.error.issues[0]!.path[0]) as OptionName;
  throw new OptionError(option, raw[option]!, imageOptions.shape[option].description!);
}
