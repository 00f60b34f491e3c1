// Types of the compilers that bring none, as far as the tests call them.
declare module 'babel-preset-solid' {
  import type { PluginItem } from '@babel/core';
  const preset: PluginItem;
  export default preset;
}
declare module 'textile-js' {
  const textile: { parse(text: string): string };
  export default textile;
}
