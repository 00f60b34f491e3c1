// Options and a target to text to paste.
export { badgeUrl } from './badge/url.ts';
export { aboutLink, aboutUrl } from './choice/about.ts';
export { planBadge, type BadgePlan } from './choice/badge.ts';
export { planBanner } from './choice/banner.ts';
export { currentSlug } from './choice/message-words.ts';
export { SnippetError } from './error.ts';
export { findTarget, snippet, targetName, targets } from './registry.ts';
export { stepParts, stepText } from './steps/english.ts';
export type { StepPart } from './steps/say.ts';
export type { Step, StepId } from './steps/step.ts';
export type { StepWords } from './steps/words/en.ts';
export { targetGroups } from './types.ts';
export type {
  Host,
  BadgeChoice,
  BadgeTarget,
  BannerChoice,
  BannerTarget,
  Release,
  Snippet,
  SnippetFile,
  Target,
  TargetGroup,
} from './types.ts';
