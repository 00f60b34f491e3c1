// The command as a function, and what it does to a README, for programs.
export { exit, exitMeanings, CommandError } from './exit.ts';
export { run } from './program.ts';
export { addBadge, removeBadges } from './readme/change.ts';
export { formatOf, formats } from './readme/formats.ts';
export { oursOn } from './readme/ours.ts';
export type { BadgeTexts, Format, IsOurs, Placement, Span } from './readme/types.ts';
export type { Io, Output } from './terminal/io.ts';
