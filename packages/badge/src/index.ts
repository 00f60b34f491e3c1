// Badges: options to SVG. Pure; what is loaded (fonts, logos) is brought by the outliner and the logo source that are passed in.
export { createBadges, type Badges, type BadgesOptions } from './badges.ts';
export { campaignLook, type Look } from './campaign-look.ts';
export { errorBadge } from './error-badge.ts';
export type { Icon } from './icon.ts';
export { icons, styles } from './lists.ts';
export { slugOf } from './logos/slug.ts';
export { defaultStyle, longestText, parseBadge } from './parse/parse.ts';
export type { Style } from './style.ts';
export type { BadgeInput, BadgeSpec, Logo, Theme } from './types.ts';
