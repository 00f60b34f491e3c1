// Stands for `globalThis` and `Symbol` inside the script tag's file (scripts/build.ts), so that Lit's lists of versions and of decorators stay in it.

/** What Lit finds on `globalThis`: nothing, and what it writes there itself. */
export const scope: object = {};

/** `Symbol`, as Lit uses it: called, and given a property. Through `window`, as the name alone would be this one. */
export const symbol = (description?: string): symbol => window.Symbol(description);

/** Properties that decorators declared, which Lit looks up by a global name: there are none. */
export const metadata: WeakMap<object, object> = new WeakMap();
