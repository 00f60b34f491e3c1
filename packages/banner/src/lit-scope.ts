// Stands for `globalThis` and `Symbol` inside the script tag's file (scripts/build.ts), so that Lit's lists of versions and of decorators stay in it.

/** What Lit finds on `globalThis`: nothing, and what it writes there itself. */
export const scope: object = {};

/** `Symbol`, as Lit uses it: called, and given a property. */
export const symbol = (description?: string): symbol => Object(Symbol)(description);
