// Targets whose snippet goes into a configuration file or a tag manager: evaluated as the language that it is.
import { parser as pythonParser } from '@lezer/python';
import { parse as parseJs } from 'acorn';
import { Engine } from 'php-parser';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { expectedScript, hostileBanners } from '../testing/choices.ts';
import { everyElement, plainScript } from '../testing/html.ts';
import { pythonWith, run, runs } from '../testing/tools.ts';
import { banner, firstText } from '../testing/targets.ts';

type Attributes = Record<string, unknown>;

/** The value of a fragment of an object literal. */
function evaluate<T>(fragment: string): T {
  parseJs(`({${fragment}})`, { ecmaVersion: 2022 });
  return runInNewContext(`({${fragment}})`) as T;
}

test('docusaurus: one entry of `scripts`', () => {
  for (const choice of hostileBanners) {
    const { scripts } = evaluate<{ scripts: Attributes[] }>(
      firstText(banner('docusaurus', choice)),
    );
    expect(scripts.map(plainScript)).toEqual([expectedScript(choice)]);
  }
});

test('vitepress: one entry of `head`', () => {
  for (const choice of hostileBanners) {
    const { head } = evaluate<{ head: [string, Attributes][] }>(
      firstText(banner('vitepress', choice)),
    );
    expect(head.map(([tag, attributes]) => [tag, plainScript(attributes)])).toEqual([
      ['script', expectedScript(choice)],
    ]);
  }
});

test('starlight: one entry of `head`', () => {
  for (const choice of hostileBanners) {
    const { head } = evaluate<{ head: { tag: string; attrs: Attributes }[] }>(
      firstText(banner('starlight', choice)),
    );
    expect(head.map(({ tag, attrs }) => [tag, plainScript(attrs)])).toEqual([
      ['script', expectedScript(choice)],
    ]);
  }
});

test('gatsby: a hook that puts one script into the head', () => {
  for (const choice of hostileBanners) {
    const exports: { onRenderBody?: (api: object) => void } = {};
    const made: unknown[] = [];
    runInNewContext(firstText(banner('gatsby', choice)), {
      exports,
      require: () => ({
        createElement: (tag: string, attributes: Attributes) => [tag, attributes],
      }),
    });
    exports.onRenderBody?.({ setHeadComponents: (list: unknown[]) => made.push(...list) });
    const [[tag, { key, ...attributes }]] = made as [[string, Attributes]];
    expect([made.length, tag, key]).toEqual([1, 'script', 'solidarity-banner']);
    expect(plainScript(attributes)).toEqual(expectedScript(choice));
  }
});

test('nuxt: one script of the head', () => {
  for (const choice of hostileBanners) {
    const { app } = evaluate<{ app: { head: { script: Attributes[] } } }>(
      firstText(banner('nuxt', choice)),
    );
    expect(app.head.script.map(plainScript)).toEqual([expectedScript(choice)]);
  }
});

/** What a script of ECMAScript 5 puts into the head. */
function attributesFromCode(code: string): Record<string, string> {
  parseJs(code, { ecmaVersion: 5 });
  const attributes: Attributes = {};
  const script = new Proxy(attributes, {
    get: () => (name: string, value: string) => (attributes[name] = value),
    set: (_, name, value) => Reflect.set(attributes, name, value),
  });
  const appended: unknown[] = [];
  runInNewContext(code, {
    document: {
      createElement: () => script,
      head: { appendChild: (node: unknown) => appended.push(node) },
    },
  });
  expect(appended.map((node) => node === script)).toEqual([true]);
  return plainScript(attributes);
}

test('mediawiki-script: ECMAScript 5 that puts one script into the head', () => {
  for (const choice of hostileBanners)
    expect(attributesFromCode(firstText(banner('mediawiki-script', choice)))).toEqual(
      expectedScript(choice),
    );
});

describe('google-tag-manager', () => {
  test('is ECMAScript 5 that puts one script with the attributes of the choice into the head', () => {
    for (const choice of hostileBanners) {
      const text = firstText(banner('google-tag-manager', choice));
      const [block, ...others] = everyElement(text);
      expect(others).toEqual([]);
      expect(block?.tag).toBe('script');
      expect(attributesFromCode(block?.text ?? '')).toEqual(expectedScript(choice));
    }
  });

  test('has nothing that the tag manager would replace by a variable', () => {
    for (const choice of hostileBanners) {
      expect(firstText(banner('google-tag-manager', choice))).not.toContain('{{');
    }
  });
});

describe.each(['sphinx', 'read-the-docs'])('%s', (id) => {
  test('is Python without an error of syntax', () => {
    for (const choice of hostileBanners) {
      const text = firstText(banner(id, choice));
      const errors: number[] = [];
      pythonParser.parse(text).iterate({
        enter: (node) => {
          if (node.type.isError) errors.push(node.from);
        },
      });
      expect(errors).toEqual([]);
    }
  });

  const python = pythonWith('json');
  test.runIf(python)(
    'is a list of one script with the attributes of the choice [needs python3]',
    { timeout: 120_000 },
    () => {
      const program =
        "import sys, json; sys.stdin.reconfigure(encoding='utf8'); exec(sys.stdin.read()); print(json.dumps(html_js_files))";
      for (const choice of hostileBanners) {
        const out = run(python ?? '', ['-c', program], firstText(banner(id, choice)));
        const [[src, rest] = ['', {}], ...others] = JSON.parse(out) as [string, Attributes][];
        expect(others).toEqual([]);
        expect(plainScript({ src, ...rest })).toEqual(expectedScript(choice));
      }
    },
  );
});

describe('wordpress-theme', () => {
  interface PhpNode {
    kind: string;
    [key: string]: unknown;
  }
  const find = (node: unknown, kind: string): PhpNode[] =>
    node && typeof node === 'object'
      ? [
          ...('kind' in node && node.kind === kind ? [node as PhpNode] : []),
          ...Object.values(node).flatMap((child) => find(child, kind)),
        ]
      : [];

  test('calls wp_print_script_tag with the attributes of the choice', () => {
    for (const choice of hostileBanners) {
      const tree = new Engine({ parser: { php7: true }, ast: {} }).parseEval(
        firstText(banner('wordpress-theme', choice)),
      );
      expect(find(tree, 'call').map((call) => (call['what'] as PhpNode)['name'])).toEqual([
        'add_action',
        'wp_print_script_tag',
      ]);
      const entries = find(tree, 'entry').map((entry) => [
        (entry['key'] as PhpNode)['value'],
        (entry['value'] as PhpNode)['value'],
      ]);
      expect(plainScript(Object.fromEntries(entries))).toEqual(expectedScript(choice));
    }
  });

  test.runIf(runs('php', '--version'))(
    'PHP hands WordPress the attributes of the choice [needs php-cli]',
    { timeout: 120_000 },
    () => {
      const stubs =
        'function add_action($hook, $do) { $do(); } function wp_print_script_tag($a) { echo json_encode($a); }';
      for (const choice of hostileBanners) {
        const out = run(
          'php',
          [],
          `<?php ${stubs}\n${firstText(banner('wordpress-theme', choice))}`,
        );
        expect(plainScript(JSON.parse(out) as Attributes)).toEqual(expectedScript(choice));
      }
    },
  );
});
