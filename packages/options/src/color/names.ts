// Colour names that shields.io gives a value of its own, and its aliases; all other names are those of CSS.

/** Values of the names: https://github.com/badges/shields/blob/master/badge-maker/lib/color.js (badge-maker 6). */
export const names: Readonly<Record<string, string>> = {
  brightgreen: '#44bb00',
  green: '#67ac09',
  yellowgreen: '#95991a',
  yellow: '#d8b800',
  orange: '#ea7233',
  red: '#dd4343',
  blue: '#007ec6',
  grey: '#555555',
  gray: '#555555',
  lightgrey: '#939393',
  lightgray: '#939393',
  success: '#44bb00',
  important: '#ea7233',
  critical: '#dd4343',
  informational: '#007ec6',
  inactive: '#939393',
};
