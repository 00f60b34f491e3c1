// Badges: options to SVG. Pure; what is loaded (fonts, logos) is brought by the outliner and the logo source that are passed in.
export { createBadges, type Badges, type BadgesOptions, type Drawn } from './badges.ts';
export { campaignLook, type Look } from './campaign-look.ts';
export { encode, quickest, svgOf } from './draw/encode.ts';
export { errorBadge, type ErrorWords } from './error-badge.ts';
export { followReader, type InLanguage } from './follow-reader.ts';
export type { Icon } from './icon.ts';
export { IncompleteError } from './incomplete-error.ts';
export { icons, styles } from './lists.ts';
export type { LogoPicture } from './logos/data/picture.ts';
export { messageBadge } from './message-badge.ts';
export { defaultStyle, parseBadge } from './parse/parse.ts';
export type { Style } from './style.ts';
export type { BadgeInput, BadgeSpec, Logo, Theme } from './types.ts';
export { wordsColors } from './words-badge.ts';
