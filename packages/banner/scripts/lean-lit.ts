// Takes out of Lit, for the script tag's file only, what this element does not use: names on `globalThis`, and a fifth of Lit's size.
import type { Plugin } from 'vite';

/**
 * What is replaced in @lit/reactive-element, each exactly once: the build fails when a new version of Lit looks different. The npm
 * entry uses Lit as it is; the tests of tests/banner run on the result.
 */
const replacements: readonly (readonly [what: string, from: RegExp, to: string])[] = [
  [
    'metadata of decorators, on Symbol and globalThis',
    /Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/,
    '',
  ],
  [
    'their reading',
    /const t=this\[Symbol\.metadata\];if\(null!==t\)\{[^}]*?\}(?=this\._\$Eh=)/,
    '',
  ],
  ['the list of versions', /,\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ';'],
  ['the polyfill', /,p=a\.reactiveElementPolyfillSupport/, ''],
  ['its call', /,p\?\.\(\{ReactiveElement:y\}\)/, ''],
  ['initializers', /static addInitializer\(t\)\{.*?\}(?=static get)/, ''],
  ['their inheritance', /void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\),/, ''],
  ['their run', /,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
  [
    'converters by type: this element has its own where it needs one',
    /u=\{toAttribute\(t,s\)\{.*?\},f=/,
    'u={toAttribute:t=>t,fromAttribute:t=>t},f=',
  ],
  [
    'the option useDefault',
    /!\(\(i\.hasChanged\?\?f\)\(h,s\)\|\|i\.useDefault.*?return;/,
    '!f(h,s))return;',
  ],
  [
    'its defaults',
    /C\(t,s,\{useDefault:i,reflect:e,wrapped:h\},r\)\{i&&!.*?\|\|\(this\._\$AL\.has\(t\)\|\|\(this\.hasUpdated\|\|i\|\|\(s=void 0\),/,
    'C(t,s,{reflect:e}){(this._$AL.has(t)||(this.hasUpdated||(s=void 0),',
  ],
  ['hooks that it does not have', /willUpdate\(t\)\{\}/, ''],
  [
    'their calls before an update',
    /t=this\.shouldUpdate\(s\),t\?\(this\.willUpdate\(s\),this\._\$EO\?\.forEach\(t=>t\.hostUpdate\?\.\(\)\),this\.update\(s\)\):this\._\$EM\(\)/,
    't=!0,this.update(s)',
  ],
  [
    'and after it',
    /,this\.hasUpdated\|\|\(this\.hasUpdated=!0,this\.firstUpdated\(t\)\),this\.updated\(t\)/,
    ',this.hasUpdated=!0',
  ],
  ['their empty forms', /shouldUpdate\(t\)\{return!0\}/, ''],
  ['and these', /updated\(t\)\{\}firstUpdated\(t\)\{\}/, ''],
  [
    'what can be overridden of the waiting',
    /const t=this\.scheduleUpdate\(\);return null!=t&&await t,!this\.isUpdatePending\}scheduleUpdate\(\)\{return this\.performUpdate\(\)\}/,
    'return this.performUpdate(),!this.isUpdatePending}',
  ],
  [
    'and of its promise',
    /return this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{return this\._\$ES\}/,
    'return this._$ES}',
  ],
  [
    'accessors that a base class has',
    /const\{get:e,set:r\}=h\(this\.prototype,t\)\?\?\{get\(\)\{return this\[s\]\},set\(t\)\{this\[s\]=t\}\};return\{get:e,set\(s\)\{const h=e\?\.call\(this\);r\?\.call\(this,s\),this\.requestUpdate\(t,h,i\)\}/,
    'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}',
  ],
  ['leaving of controllers', /removeController\(t\)\{.*?\}/, ''],
  [
    'style sheets, which this element adopts itself',
    /static finalizeStyles\(s\)\{.*?return i\}/,
    '',
  ],
  ['their list', /this\.elementStyles=this\.finalizeStyles\(this\.styles\)/, ''],
  ['their adoption', /createRenderRoot\(\)\{.*?,t\}/, ''],
  ['their import', /import\{getCompatibleStyle as t,adoptStyles as s\}from"\.\/css-tag\.js";/, ''],
  ['their export', /export\{CSSResult,.*?\}from"\.\/css-tag\.js";/, ''],
  ['their names', /,s as adoptStyles|,t as getCompatibleStyle/g, ''],
];

/** The plugin; see {@link replacements}. */
export function leanLit(): Plugin {
  let done = false;
  return {
    name: 'lean-lit',
    enforce: 'pre',
    buildEnd(error) {
      if (!error && !done) throw new Error('lean-lit: Lit’s production build was not bundled');
    },
    transform(code, id) {
      if (!id.endsWith('@lit/reactive-element/reactive-element.js')) return undefined;
      for (const [what, from, to] of replacements) {
        const less = code.replace(from, to);
        if (less === code) throw new Error(`lean-lit: Lit has changed; not found: ${what} (${id})`);
        code = less;
      }
      done = true;
      return { code, map: null };
    },
  };
}
