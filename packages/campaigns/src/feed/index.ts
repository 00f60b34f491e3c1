// The signed feed of the current message, for those who read it; signing has a path of its own.
export { inspectFeed, type UncheckedFeed } from './inspect.ts';
export type * from './model.ts';
export { signersOf } from './signers.ts';
export type { SignatureState, Signer } from './signers.ts';
export { FeedError, MAX_FEED, MAX_LIFE, verifyFeed } from './verify.ts';
