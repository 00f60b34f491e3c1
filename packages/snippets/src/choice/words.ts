// Which words the banner's script carries; any others have to stand in the snippet, since the script fetches nothing.

/** The message that a banner shows when none is chosen. */
export const defaultMessage = 'ceasefire-now';

/** Locales in which the script has every message. */
const whole: ReadonlySet<string> = new Set(['en', 'ar']);

/**
 * Whether the script itself can say a message in a locale.
 *
 * @param message id of a message
 * @param locale tag of one of the kit's locales
 */
export function scriptHas(message: string, locale: string): boolean {
  return message === defaultMessage || whole.has(locale);
}
