// Targets whose snippet is a component: compiled by the framework's own compiler, and rendered where that needs no browser.
import { transform as astroTransform } from '@astrojs/compiler';
import { transformSync } from '@babel/core';
import solidPreset from 'babel-preset-solid';
import { compileTemplate, parse as parseVue } from '@vue/compiler-sfc';
import { jsx } from 'hono/jsx';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { Component } from 'svelte';
import { compile as compileSvelte } from 'svelte/compiler';
import { render as renderSvelte } from 'svelte/server';
import { transformWithOxc } from 'vite';
import { describe, expect, test } from 'vitest';
import { expectedScript, hostileBanners } from '../testing/choices.ts';
import { plainScript, readScript } from '../testing/html.ts';
import { banner, firstText } from '../testing/targets.ts';

type Props = Record<string, unknown>;
/** What a JSX factory is called with. */
type Made = { type: unknown; props: Props };

/** Compiles JSX and gives the component, with what it imports and the factory handed in. */
async function component(text: string, scope: Props): Promise<() => unknown> {
  const { code } = await transformWithOxc(text, 'component.jsx', {
    jsx: { runtime: 'classic', pragma: 'h' },
  });
  const body = code.replace(/^import .*$/gm, '').replace('export function', 'return function');
  return new Function(...Object.keys(scope), body)(...Object.values(scope)) as () => unknown;
}

const h = (type: unknown, props: Props): Made => ({ type, props });

test('preact: renders one script with the attributes of the choice', async () => {
  for (const choice of hostileBanners) {
    const render = await component(firstText(banner('preact', choice)), { h });
    const { type, props } = render() as Made;
    expect(type).toBe('script');
    expect(plainScript(props)).toEqual(expectedScript(choice));
  }
});

test('next: renders Next’s own script component with the attributes of the choice', async () => {
  const Script = Symbol('next/script');
  for (const choice of hostileBanners) {
    const text = firstText(banner('next', choice));
    expect(text).toMatch(/^import Script from 'next\/script';$/m);
    const render = await component(text, { h, Script });
    const { type, props } = render() as Made;
    expect(type).toBe(Script);
    // Next's component loads without blocking by itself.
    expect(plainScript({ async: true, ...props })).toEqual(expectedScript(choice));
  }
});

test.each(['react', 'react-router'])(
  '%s: puts one script with the attributes of the choice into its place',
  async (id) => {
    for (const choice of hostileBanners) {
      const attributes: Props = {};
      const script = new Proxy(attributes, {
        get: () => (name: string, value: string) => (attributes[name] = value),
        set: (_, name, value) => Reflect.set(attributes, name, value),
      });
      const render = await component(firstText(banner(id, choice)), {
        h,
        document: { createElement: () => script },
      });
      const ref = (render() as Made).props['ref'] as (place: unknown) => void;
      const appended: unknown[] = [];
      const place = {
        append: (node: unknown) => appended.push(node),
        get firstChild() {
          return appended[0] ?? null;
        },
      };
      // React calls it when the place comes, when it goes, and again after each render.
      for (const each of [place, null, place]) ref(each);
      expect(appended.map((node) => node === script)).toEqual([true]);
      expect(plainScript(attributes)).toEqual(expectedScript(choice));
    }
  },
);

test('hono: its JSX renders the tag of the choice', async () => {
  for (const choice of hostileBanners) {
    const render = await component(firstText(banner('hono', choice)), {
      h: (type: string, props: Props, ...children: string[]) => jsx(type, props, ...children),
    });
    expect(readScript(String(render()))).toEqual(expectedScript(choice));
  }
});

test('solid: compiles to one dynamic script with the attributes of the choice', () => {
  for (const choice of hostileBanners) {
    const text = firstText(banner('solid', choice));
    const { code } =
      transformSync(text, { presets: [solidPreset], configFile: false, babelrc: false }) ?? {};
    expect(code).toMatch(/createComponent\(Dynamic/);
    const body = (code ?? '')
      .replace(/^import .*$/gm, '')
      .replace('export function', 'return function');
    const render = new Function('_$createComponent', 'Dynamic', body)(
      (_: unknown, props: Props) => props,
      {},
    ) as () => Props;
    const props = render();
    expect(props['component']).toBe('script');
    expect(plainScript(props)).toEqual(expectedScript(choice));
  }
});

describe('vue', () => {
  test('the template has one dynamic script with the attributes of the choice', () => {
    for (const choice of hostileBanners) {
      const source = firstText(banner('vue', choice));
      const { descriptor, errors } = parseVue(source);
      expect(errors).toEqual([]);
      const children = descriptor.template?.ast?.children.filter((node) => node.type === 1) ?? [];
      expect(children.map(({ tag }) => tag)).toEqual(['component']);
      const attributes = children.flatMap(({ props }) => props).filter((prop) => prop.type === 6);
      expect(
        plainScript(
          Object.fromEntries(attributes.map(({ name, value }) => [name, value?.content ?? ''])),
        ),
      ).toEqual(expectedScript(choice));
      const compiled = compileTemplate({
        source: descriptor.template?.content ?? '',
        filename: 'a.vue',
        id: 'a',
      });
      expect(compiled.errors).toEqual([]);
      expect(compiled.tips).toEqual([]);
    }
  });
});

test('svelte: renders the tag of the choice on the server', async () => {
  const folder = new URL('../../node_modules/.cache/svelte/', import.meta.url);
  await mkdir(folder, { recursive: true });
  try {
    for (const [at, choice] of hostileBanners.entries()) {
      const { js, warnings } = compileSvelte(firstText(banner('svelte', choice)), {
        generate: 'server',
      });
      // The one warning is that the words themselves change direction, which is so.
      expect(warnings.filter(({ code }) => code !== 'bidirectional_control_characters')).toEqual(
        [],
      );
      const file = new URL(`${process.pid}-${at}.js`, folder);
      await writeFile(file, js.code);
      const { default: Banner } = (await import(/* @vite-ignore */ file.href)) as {
        default: Component;
      };
      const { body } = renderSvelte(Banner, { props: {} });
      expect(readScript(body.replaceAll(/<!--[^]*?-->/g, ''))).toEqual(expectedScript(choice));
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

// What Astro's runtime does with the parts of a template and with an attribute.
const astroRender = (parts: readonly string[], ...values: string[]) =>
  parts.map((part, at) => part + (values[at] ?? '')).join('');
const astroAttribute = (value: string, name: string) =>
  ` ${name}="${value.replaceAll('&', '&#38;').replaceAll('"', '&#34;')}"`;

test('astro: the compiler passes the tag of the choice through', async () => {
  for (const choice of hostileBanners) {
    const { code, diagnostics } = await astroTransform(firstText(banner('astro', choice)), {
      filename: 'Layout.astro',
    });
    expect(diagnostics).toEqual([]);
    const template = /(\$\$render`<script[^]*?<\/script>`)/.exec(code)?.[1] ?? '``';
    const html = new Function('$$render', '$$addAttribute', `return ${template}`)(
      astroRender,
      astroAttribute,
    ) as string;
    expect(readScript(html)).toEqual(expectedScript(choice));
  }
});
