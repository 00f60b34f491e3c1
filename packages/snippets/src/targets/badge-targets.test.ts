// Every badge target, read back by the parser or the converter of its own format.
import { convert as convertAsciidoc } from '@asciidoctor/core';
import { parse as parseBbcode } from '@bbob/parser';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { RstToHtmlCompiler } from 'rst-compiler';
import textile from 'textile-js';
import { unified } from 'unified';
import uniorg from 'uniorg-parse';
import { describe, expect, test } from 'vitest';
import wtf from 'wtf_wikipedia';
import {
  readAddress,
  readImages,
  wantedAddress,
  wantedAlt,
  wantedImages,
  wantedLink,
} from '../testing/badge.ts';
import { hostileBadges } from '../testing/choices.ts';
import { everyElement } from '../testing/html.ts';
import { badge, firstText } from '../testing/targets.ts';
import { pythonWith, run } from '../testing/tools.ts';

const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeStringify);
const toHtml = (text: string): string => String(markdown.processSync(text));

/** The words and the children of a node of Org, as far as a link has them. */
interface OrgNode {
  type: string;
  rawLink?: string;
  value?: string;
  children?: OrgNode[];
}

interface BbcodeTag {
  tag: string;
  attrs: Record<string, string>;
  content: (BbcodeTag | string)[];
}

describe.each(hostileBadges.map((choice, at) => [at + 1, choice] as const))(
  'choice %i',
  (_, choice) => {
    const wanted = wantedImages(choice);
    const text = (id: string) => firstText(badge(id, choice));

    test('markdown, by itself, beside another badge and inside a table', () => {
      const own = text('markdown');
      expect(readImages(toHtml(own))).toEqual(wanted);
      const beside = readImages(
        toHtml(`[![a](https://kit.example/a.svg)](https://b.example/)\n${own}`),
      );
      expect(beside.images[1]).toEqual(wanted.images[0]);
      expect(beside.links.slice(1)).toEqual(wanted.links);
      const cell = /<tbody>([^]*)<\/tbody>/.exec(toHtml(`| a |\n| - |\n| ${own} |`))?.[1] ?? '';
      expect(readImages(cell.replaceAll(/<\/?t[rd]>/g, ''))).toEqual(wanted);
    });

    test('markdown-picture: one image for light and one for dark', () => {
      const html = toHtml(text('markdown-picture'));
      expect(readImages(html)).toEqual(wanted);
      const find = (name: string) => everyElement(html).find(({ tag }) => tag === name)?.attributes;
      const [dark, light] = [find('source')?.['srcset'], find('img')?.['src']];
      expect(find('source')?.['media']).toBe('(prefers-color-scheme: dark)');
      expect(readAddress(dark)).toEqual(wantedAddress(choice));
      expect([dark, light].map((url) => new URL(url ?? '').searchParams.get('theme'))).toEqual([
        'dark',
        'light',
      ]);
    });

    test('html-badge', () => expect(readImages(text('html-badge'))).toEqual(wanted));

    test('rst: its parser finds one image with the address and the link', () => {
      const { body } = new RstToHtmlCompiler().compile(`${text('rst')}\n`, {}, {});
      expect(readAddress(/<img src="([^"]*)"/.exec(body)?.[1])).toEqual(wantedAddress(choice));
      expect(body.includes('<a href=')).toBe(wantedLink(choice) !== undefined);
    });

    const python = pythonWith('docutils');
    test.runIf(python)(
      'rst: docutils makes one image with the words of the choice [needs python3-docutils]',
      { timeout: 120_000 },
      () => {
        const program =
          "import sys; from docutils.core import publish_parts as p; sys.stdin.reconfigure(encoding='utf8'); sys.stdout.reconfigure(encoding='utf8');" +
          "sys.stdout.write(p(sys.stdin.read(), writer_name='html5', settings_overrides={'halt_level': 2, 'file_insertion_enabled': False})['fragment'])";
        const html = run(
          python ?? '',
          ['-c', program],
          `Title\n=====\n\n${text('rst')}\n\nText.\n`,
        );
        expect(readImages(html.replace('<p>Text.</p>', ''))).toEqual(wanted);
      },
    );

    test('asciidoc', async () => {
      expect(readImages(String(await convertAsciidoc(`${text('asciidoc')}\n`)))).toEqual(wanted);
    });

    test('org: one link, whose words are an address that Org shows as an image', () => {
      const [paragraph] =
        (unified().use(uniorg).parse(text('org')) as unknown as OrgNode).children ?? [];
      expect(paragraph?.children?.map(({ type }) => type)).toEqual(['link']);
      const link = paragraph?.children?.[0];
      const image = link?.children?.length
        ? link.children.map(({ value }) => value).join('')
        : link?.rawLink;
      expect(readAddress(image)).toEqual(wantedAddress(choice));
      // The ending that org-html-inline-image-rules asks for.
      expect(image).toMatch(/\.svg$/);
    });

    test('textile', () => expect(readImages(textile.parse(text('textile')))).toEqual(wanted));

    test('mediawiki: one link, whose words are an address that MediaWiki shows as an image', () => {
      const [link] = wtf(text('mediawiki'))
        .links()
        .map((each) => (each as unknown as { json(): { site: string; text: string } }).json());
      const image = wantedLink(choice) === undefined ? text('mediawiki') : link?.text;
      expect(readAddress(image)).toEqual(wantedAddress(choice, 'png'));
      // The form that EXT_IMAGE_REGEX of MediaWiki's parser asks for.
      expect(image).toMatch(/^https:\/\/[^\][<>"\s]+\/[\w.,~%\-+&;#*?!=()@]+\.(gif|png|jpe?g)$/);
    });

    test('mediawiki: the other text is the words, in a link, and nothing that the wiki would take for markup', () => {
      const words = badge('mediawiki', choice).files[1]?.text ?? '';
      // The form that EXT_LINK_BRACKETED of MediaWiki's parser asks for.
      const inside = /^\[https?:[^\][<>"\s]+ ([^\]\n]*)\]$/.exec(words)?.[1];
      const label = wantedLink(choice) === undefined ? words : (inside ?? '');
      expect(label).not.toMatch(/''|[[\]{}<>|]|^[*#:;=]|~~~|__/);
      const shown = label.replace(/&#(\d+);/g, (reference, code: string) =>
        String.fromCharCode(Number(code)),
      );
      expect(shown).toBe(wantedAlt(choice));
    });

    test('bbcode', () => {
      const [outer, ...rest] = parseBbcode(text('bbcode')) as BbcodeTag[];
      expect(rest).toEqual([]);
      expect(outer?.tag).toBe(wantedLink(choice) === undefined ? 'img' : 'url');
      const image = outer?.tag === 'url' ? (outer.content[0] as BbcodeTag) : outer;
      expect(image?.tag).toBe('img');
      expect(readAddress(image?.content.join(''))).toEqual(wantedAddress(choice));
    });

    test('url', () => expect(readAddress(text('url'))).toEqual(wantedAddress(choice)));

    test('open-graph: tags of the message’s card, or of the badge as a large PNG', () => {
      const elements = everyElement(text('open-graph'));
      expect(new Set(elements.map(({ tag }) => tag))).toEqual(new Set(['meta']));
      const content = (name: string) =>
        elements.find(({ attributes }) => attributes['property'] === name)?.attributes['content'];
      const image = new URL(content('og:image') ?? '');
      const own = choice.text?.message?.trim() !== undefined && choice.text.message.trim() !== '';
      expect([image.pathname, image.searchParams.get('scale'), content('og:image:width')]).toEqual(
        own ? ['/static/v1.png', '4', undefined] : [`/card/${choice.message}.png`, null, '1200'],
      );
      expect(content('og:image:alt')).toBe(wantedAlt(choice));
    });
  },
);
