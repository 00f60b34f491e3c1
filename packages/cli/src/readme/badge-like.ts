// Which images are badges, so that a row of them is told from a logo or a screenshot.

// Hosts and paths that serve badges and little else; seen in the READMEs of the packages that the tests read.
const signs = [
  /\bshields\.io\b/,
  /\bbadgen\.net\b/,
  /\bbadge\.fury\.io\b/,
  /\bflat\.badgen\b/,
  /\bimg\.badgesize\.io\b/,
  /\bdata:image\/svg/,
  /\btravis-ci\.(org|com)\b/,
  /\bci\.appveyor\.com\b/,
  /\bcircleci\.com\b/,
  /\bcodecov\.io\b/,
  /\bcoveralls\.io\b/,
  /\bcodeclimate\.com\b/,
  /\bdavid-dm\.org\b/,
  /\bsnyk\.io\b/,
  /\bnodei\.co\b/,
  /\bpackagephobia\b/,
  /\bisitmaintained\.com\b/,
  /\bopencollective\.com\/.*\.svg/,
  /\bgithub\.com\/.*\/workflows\/.*\.svg/,
  /\bbadges?\b/i,
  /\bbadge\./i,
];

/** Whether an image's address is that of a badge. */
export function looksLikeBadge(url: string): boolean {
  const start = url.slice(0, 300); // data: addresses can be long, and some signs look far ahead
  return signs.some((sign) => sign.test(start));
}
