// The plugin as it is built: its bytes, its PHP, its words; and its HTML, which is that of the kit's own renderer.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findMessage, textOf } from '@solidarity-kit/campaigns';
import { snippet } from '@solidarity-kit/snippets';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  bannerStyles,
  renderBanner,
  type RenderOptions,
} from '../../packages/banner/src/server.ts';
import { knowAllLocales, localeOf } from '../../packages/banner/src/negotiate.ts';
import { hasWords } from '../../packages/banner/src/words.ts';
import { pluginFiles, zipped } from '../../packages/wordpress/scripts/build.ts';
import { textsOf } from '../../packages/wordpress/scripts/catalogue.ts';
import { translations } from '../../packages/wordpress/scripts/translations.ts';

knowAllLocales();
const files = pluginFiles();
const text = (path: string): string => Buffer.from(files.get(path)!).toString();
const php = [...files.keys()].filter((path) => path.endsWith('.php'));

test('the ZIP holds the plugin in a folder of its name, and is the same bytes each time', () => {
  const zip = zipped(files);
  expect(Buffer.compare(zip, zipped(pluginFiles()))).toBe(0);
  const inside = unzipSync(zip);
  expect(Object.keys(inside)).toEqual([...files.keys()].map((path) => `solidarity-banner/${path}`));
  expect(zip.length).toBeLessThan(250_000);
});

test('the version is everywhere that of the kit', () => {
  const { version } = JSON.parse(readFileSync('packages/banner/package.json', 'utf8')) as {
    version: string;
  };
  expect(text('solidarity-banner.php')).toContain(`* Version:           ${version}\n`);
  expect(text('readme.txt')).toContain(`Stable tag: ${version}\n`);
  expect([...files].filter(([, bytes]) => Buffer.from(bytes).includes('{{version}}'))).toEqual([]);
});

test('it asks nobody: no address but those of messages, licences and schemas', () => {
  for (const path of [...php, 'assets/admin.js', 'block/editor.js']) {
    const hosts = text(path).match(/https?:\/\/[\w.-]+/g) ?? [];
    expect([
      path,
      hosts.filter((host) => !/opensource\.org|\.example\b|example\.org/.test(host)),
    ]).toEqual([path, []]);
    expect(text(path)).not.toMatch(/wp_remote_|curl_|setcookie|eval\(|base64_decode/);
  }
});

test('the block knows all that a pasted one can say, so that its editor keeps it', () => {
  const { files: made } = snippet(
    'wordpress-plugin',
    {
      message: 'let-aid-in',
      position: 'inline',
      lang: 'fr',
      theme: 'dark',
      icon: 'none',
      border: true,
      dismissible: false,
      headline: 'Words',
      action: 'More',
      href: 'https://example.org/',
    },
    { origin: 'https://badges.example.org', version: '1.0.0', integrity: 'sha384-' },
  );
  const said = JSON.parse(/\{.*\}/.exec(made[0]!.text)![0]) as object;
  const { attributes } = JSON.parse(text('block/block.json')) as { attributes: object };
  expect(Object.keys(attributes)).toEqual(expect.arrayContaining(Object.keys(said)));
});

test('every file of PHP refuses to be opened by itself', () => {
  for (const path of php.filter((name) => !name.endsWith('.asset.php')))
    expect([
      path,
      /defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/.test(text(path)),
    ]).toEqual([path, true]);
});

/** The placeholders of a text of gettext. */
const marks = (sentence: string): string[] => (sentence.match(/%(\d\$)?[sd]/g) ?? []).toSorted();

test('every text of the dashboard is there in Arabic, with the same placeholders', () => {
  const texts = textsOf(php.map(text).join('\n'));
  expect(Object.keys(translations['ar']!).toSorted()).toEqual(texts.toSorted());
  for (const [english, arabic] of Object.entries(translations['ar']!))
    expect(marks(arabic)).toEqual(marks(english));
  expect(text('languages/solidarity-banner.pot').match(/^msgid "[^"]/gm)).toHaveLength(
    texts.length,
  );
});

const hasPhp = spawnSync('php', ['--version']).status === 0;

describe.runIf(hasPhp)('in PHP [needs php-cli]', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plugin-'));
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('every file is PHP without an error', () => {
    for (const path of php)
      expect(execFileSync('php', ['-l', join(folder, path)], { encoding: 'utf8' })).toMatch(
        /^No syntax/,
      );
  });

  /** Runs PHP with the plugin's functions and as much of WordPress as they need. */
  function run<T>(code: string, input: unknown): T {
    const program = `
      namespace { define('ABSPATH', '/'); function __($t, $d) { return $t; } function get_bloginfo($w) { return $GLOBALS['site']; } function wp_check_invalid_utf8($t) { return $t; } function get_option($o) { return false; }
        // WordPress brings its own where PHP comes without mbstring.
        if (!function_exists('mb_strlen')) { function mb_strlen($t) { return preg_match_all('/./us', $t); } } }
      namespace SolidarityBanner { const FOLDER = '${folder}/'; const OPTION = 'o';
      foreach (['words', 'choice', 'render'] as $f) require FOLDER . "includes/$f.php";
      $input = json_decode(stream_get_contents(STDIN), true); $out = []; ${code} echo json_encode($out); }`;
    const { stdout, stderr, status } = spawnSync('php', ['-r', program], {
      input: JSON.stringify(input),
      encoding: 'utf8',
    });
    expect([stderr, status]).toEqual(['', 0]);
    return JSON.parse(stdout) as T;
  }

  interface Choice extends RenderOptions {
    message: string;
    site?: string;
  }
  const hostile = `<b>"x"</b> & &amp; 'y' {{action}} $1 \\1 %s العربية`;
  const now = Date.UTC(2026, 10, 26);
  const choices: Choice[] = [
    ...['en', 'ar', 'fr', 'zh-TW', 'he', 'pt-BR'].flatMap((site) =>
      ['ceasefire-now', 'let-aid-in', 'let-workers-speak'].map((message) => ({ message, site })),
    ),
    ...['auto', 'light', 'dark', 'flag'].flatMap((theme) =>
      ['top', 'sticky', 'bottom', 'corner'].flatMap((position) =>
        [true, false].flatMap((border) =>
          [true, false].map((dismissible) => ({
            message: 'ceasefire-now',
            theme,
            position,
            border,
            dismissible,
          })),
        ),
      ),
    ),
    {
      message: 'let-aid-in',
      lang: 'ur',
      headline: hostile,
      action: hostile.slice(0, 60),
      href: 'https://a.example/?a=1&b=%222%22',
    },
    { message: 'let-aid-in', site: 'fr-FR', headline: 'Gaza' },
    { message: 'let-aid-in', icon: 'none', border: true },
    { message: 'let-aid-in', dismissDays: 30, starts: '2026-11-01', ends: '2027-01-01T10:00:00Z' },
    { message: 'let-aid-in', starts: '2026-12-01' },
    { message: 'let-aid-in', ends: '2026-11-26' },
  ];

  test('what it renders is what the kit renders, to the byte', () => {
    const rendered = run<string[]>(
      `foreach ($input as $one) { $GLOBALS['site'] = $one['site'] ?? 'en-US'; unset($one['site']);
        $out[] = banner(array_merge(untouched(), ['link' => isset($one['href']) ? 'own' : 'message'], $one), ${now / 1000}); }`,
      choices,
    );
    const css = readFileSync('packages/banner/dist/banner.css', 'utf8').trim();
    choices.forEach(({ site = 'en-US', ...choice }, at) => {
      const lang = choice.lang ?? site;
      const action = choice.action ?? (choice.headline && textOf(choice.message, lang).text.action);
      // The script does not know where such a message leads.
      const { link } = findMessage(choice.message)!.message;
      const href = choice.href ?? (hasWords(choice.message, 'en') ? undefined : link);
      const spoken = localeOf(lang) ?? lang;
      const wanted = renderBanner({ ...choice, action, href, lang: spoken, now }).replace(
        bannerStyles,
        css,
      );
      expect(rendered[at]).toBe(wanted);
    });
  });

  test('nothing before message and link are chosen, nor after the last day', () => {
    const given = [
      {},
      { message: 'ceasefire-now' },
      { link: 'message' },
      { message: 'ceasefire-now', link: 'own' },
      { message: 'no-such-message', link: 'message' },
      { message: 'ceasefire-now', link: 'message', ends: '2020-01-01' },
    ];
    const rendered = run<string[]>(
      `$GLOBALS['site'] = 'en'; foreach ($input as $one) $out[] = banner(array_merge(untouched(), $one));`,
      given,
    );
    expect(rendered).toEqual(given.map(() => ''));
  });

  test('WordPress’ locales and tags mean the languages that they mean to the kit', () => {
    const tags = [
      'ar',
      'ary',
      'azb',
      'ckb',
      'de_DE_formal',
      'pt_PT_ao90',
      'zh_TW',
      'zh_HK',
      'zh_CN',
      'fa_IR',
      'es_MX',
      'nb_NO',
      'nn_NO',
      'sr_RS',
      'uz_UZ',
      'uz-Cyrl',
      'haz',
      'fy',
      'en_GB',
      'x',
    ];
    expect(run<string[]>('foreach ($input as $tag) $out[] = language_of($tag);', tags)).toEqual(
      tags.map((tag) => localeOf(tag) ?? ''),
    );
  });

  test.each([
    ['message', { message: 'x"y' }, 'Message: “x"y” is not possible'],
    ['theme', { theme: 'pink' }, 'allowed: auto, light, dark, flag.'],
    ['position', { position: 'inline' }, 'allowed: top, sticky, bottom, corner.'],
    ['href', { href: 'javascript:alert(1)' }, '“javascript:alert(1)” is not an address'],
    ['href', { href: '//evil.example' }, 'is not an address'],
    ['href', { href: 'exa mple.org' }, 'is not an address'],
    ['href', { link: 'own' }, 'none is given'],
    ['headline', { headline: 'x'.repeat(201) }, 'allowed: 200 characters'],
    ['dismissDays', { dismissDays: 'NaN' }, '“NaN” is not possible; allowed: 0 to 3650'],
    ['starts', { starts: '2027-02-30' }, '“2027-02-30” is not a day'],
    ['ends', { starts: '2027-02-02', ends: '2027-02-02' }, 'is not after 2027-02-02'],
  ])('refuses a %s and says why: %j', (name, given, sentence) => {
    const form = {
      message: '',
      link: '',
      theme: 'auto',
      position: 'top',
      lang: '',
      dismissDays: '7',
    };
    const told = run<[string, string][]>(
      `read_choice($input, untouched(), function ($n, $s) use (&$out) { $out[] = [$n, $s]; });`,
      { ...form, ...given },
    );
    expect(told.map(([field]) => field)).toEqual([name]);
    expect(told[0]![1]).toContain(sentence);
  });

  test('puts https:// before an address by itself', () => {
    const form = {
      message: '',
      link: 'own',
      theme: 'auto',
      position: 'top',
      lang: '',
      dismissDays: '7',
    };
    const { href } = run<{ href: string }>('$out = read_choice($input, untouched());', {
      ...form,
      href: ' www.example.org/vigil ',
    });
    expect(href).toBe('https://www.example.org/vigil');
  });
});
