// What the option `logo` takes: a brand's name. Which brands there are, the badge knows.

/** What it takes, in words. */
export const allowedLogos = 'the name of a brand that Simple Icons has or had, such as github';

/**
 * A brand's name as a person writes it, title or slug.
 *
 * @param given of at most 100 characters, with a Latin letter or a digit
 * @returns undefined for what cannot be a name
 */
export function parseLogoName(given: string): string | undefined {
  const name = given.trim();
  return name.length <= 100 && !/^data:/i.test(name) && /[a-z\d]/i.test(name.normalize('NFD'))
    ? name
    : undefined;
}
