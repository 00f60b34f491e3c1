// The grammars that snippets need, by the names that the generator gives to languages. Loaded lazily.
import bash from '@speed-highlight/core/languages/bash.js';
import css from '@speed-highlight/core/languages/css.js';
import html from '@speed-highlight/core/languages/html.js';
import ini from '@speed-highlight/core/languages/ini.js';
import js from '@speed-highlight/core/languages/js.js';
import json from '@speed-highlight/core/languages/json.js';
import py from '@speed-highlight/core/languages/py.js';
import toml from '@speed-highlight/core/languages/toml.js';
import ts from '@speed-highlight/core/languages/ts.js';
import xml from '@speed-highlight/core/languages/xml.js';
import yaml from '@speed-highlight/core/languages/yaml.js';
import { tokenizeWith, type ShjLanguageData } from '@speed-highlight/core/tokenize';
import type { Token } from './token.ts';

const languages = { bash, css, html, ini, js, json, py, toml, ts, xml, yaml } as unknown as Record<
  string,
  ShjLanguageData
>;

/** Languages that read well by a neighbour's grammar. */
const neighbours: Readonly<Record<string, string>> = {
  jsx: 'js',
  javascript: 'js',
  tsx: 'ts',
  typescript: 'ts',
  vue: 'html',
  svelte: 'html',
  astro: 'html',
  liquid: 'html',
  erb: 'html',
  blade: 'html',
  django: 'html',
  jinja: 'html',
  handlebars: 'html',
  markdown: 'html',
  md: 'html',
  php: 'js',
  python: 'py',
  ruby: 'py',
  shell: 'bash',
};

/** Pieces of a text; one plain piece when there is no grammar. */
export function tokens(text: string, language: string): readonly Token[] {
  const grammar = languages[neighbours[language] ?? language];
  if (!grammar) return [{ text }];
  const found: Token[] = [];
  tokenizeWith(
    text,
    grammar,
    (piece, type) => void found.push(type ? { text: piece, type } : { text: piece }),
    { languages },
  );
  return found;
}
