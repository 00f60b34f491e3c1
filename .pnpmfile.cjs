// What pnpm does differently here: a package that is packed offers its compiled files under the names of its sources.

/** `./src/x.ts` as what was compiled from it; anything else as it is. */
function published(target) {
  // What has been through here once is an object: a package with a prepack script comes twice.
  if (typeof target !== 'string' || !target.startsWith('./src/')) return target;
  const compiled = target.replace('./src/', './dist/').replace(/\.tsx?$/, '');
  return { types: `${compiled}.d.ts`, default: `${compiled}.js` };
}

module.exports = {
  hooks: {
    beforePacking(manifest) {
      if (!manifest.exports) return manifest;
      const exports = Object.entries(manifest.exports).map(([name, to]) => [name, published(to)]);
      return { ...manifest, exports: Object.fromEntries(exports) };
    },
  },
};
