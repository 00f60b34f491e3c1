// A small application in a framework that shows the snippet's component and nothing else, built by Vite as a site owner's would be.
import { transformSync } from '@babel/core';
import { compileTemplate, parse as parseVue } from '@vue/compiler-sfc';
import solidPreset from 'babel-preset-solid';
import { compile as compileSvelte } from 'svelte/compiler';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

/** What each framework needs: the name of the component's file, and the lines that start an application. */
const frameworks: Readonly<Record<string, { file: string; main: string; importSource?: string }>> =
  {
    react: {
      file: 'SolidarityBanner.jsx',
      main: `import { createElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { SolidarityBanner } from './SolidarityBanner.jsx';
createRoot(document.querySelector('#app')).render(createElement(StrictMode, null, createElement(SolidarityBanner)));`,
    },
    preact: {
      file: 'SolidarityBanner.jsx',
      importSource: 'preact',
      main: `import { h, render } from 'preact';
import { SolidarityBanner } from './SolidarityBanner.jsx';
render(h(SolidarityBanner), document.querySelector('#app'));`,
    },
    solid: {
      file: 'SolidarityBanner.jsx',
      main: `import { createComponent, render } from 'solid-js/web';
import { SolidarityBanner } from './SolidarityBanner.jsx';
render(() => createComponent(SolidarityBanner, {}), document.querySelector('#app'));`,
    },
    vue: {
      file: 'SolidarityBanner.vue',
      main: `import { createApp } from 'vue';
import SolidarityBanner from './SolidarityBanner.vue';
createApp(SolidarityBanner).mount('#app');`,
    },
    svelte: {
      file: 'SolidarityBanner.svelte',
      main: `import { mount } from 'svelte';
import SolidarityBanner from './SolidarityBanner.svelte';
mount(SolidarityBanner, { target: document.querySelector('#app') });`,
    },
  };

/** The frameworks that an application can be made for. */
export const frameworkNames: readonly string[] = Object.keys(frameworks);

/** Compiles a component with the framework's own compiler; JSX of React and Preact is Vite's own business. */
function compileComponent(framework: string, text: string): string {
  if (framework === 'solid') {
    return (
      transformSync(text, { presets: [solidPreset], configFile: false, babelrc: false })?.code ?? ''
    );
  }
  if (framework === 'svelte') return compileSvelte(text, { generate: 'client' }).js.code;
  if (framework === 'vue') {
    const source = parseVue(text).descriptor.template?.content ?? '';
    return `${compileTemplate({ source, filename: 'a.vue', id: 'a' }).code}\nexport default { render };`;
  }
  return text;
}

// The packages of the frameworks are found from here.
const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Builds an application.
 *
 * @param framework one of `frameworkNames`
 * @param component text of the snippet's component
 * @returns the application as one module script
 */
export async function buildApp(framework: string, component: string): Promise<string> {
  const { file, main, importSource } = frameworks[framework] ?? { file: '', main: '' };
  const sources: Record<string, string> = {
    [`${root}app/main.js`]: main,
    [`${root}app/${file}`]: compileComponent(framework, component),
  };
  const files: Plugin = {
    name: 'files',
    enforce: 'pre',
    resolveId: (id) =>
      id.startsWith('./Solidarity') ? `${root}app/${id.slice(2)}` : id in sources ? id : undefined,
    load: (id) =>
      id in sources
        ? { code: sources[id] ?? '', moduleType: id.endsWith('.jsx') ? 'jsx' : 'js' }
        : undefined,
  };
  const made = await build({
    root,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    plugins: [files],
    ...(importSource ? { oxc: { jsx: { importSource } } } : {}),
    build: { write: false, rolldownOptions: { input: `${root}app/main.js` } },
  });
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  return outputs.map((each) => (each.type === 'chunk' ? each.code : '')).join('\n');
}
