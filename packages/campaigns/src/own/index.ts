// A host's own campaigns, messages and languages: what they are, and how they become the current ones. No schema, no file.
export { applyOwn } from './apply.ts';
export type * from './model.ts';
export { operator } from './operator.ts';
