// AsciiDoc and reStructuredText as their own converters render them: with the badge, the document is the same but for the badge.
import { convert } from '@asciidoctor/core';
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { asciidoc } from './asciidoc.ts';
import { addBadge } from './change.ts';
import { oursOn } from './ours.ts';
import { rst } from './rst.ts';

const isOurs = oursOn('https://kit.example');
const url = 'https://kit.example/ceasefire-now.svg';
const oneLine = (html: string): string => html.replace(/\s+/g, ' ').trim();

describe('AsciiDoc, by Asciidoctor', () => {
  const badge = { own: `image:${url}["Ceasefire",link="https://a.example/"]`, html: '' };
  const own =
    /<span class="image"><a class="image" href="https:\/\/a\.example\/"><img src="[^"]*kit\.example[^>]*><\/a><\/span>/;
  const shield = 'image:https://img.shields.io/x[npm,link="https://b.example/"]';

  test.each([
    '= T\n\nText.\n',
    '= T\nA Name <a@b.example>\nv1.0, 2026-01-01: Remark\n:toc:\n\nText.\n\n== Section\n\nMore.\n',
    `= T\n\n${shield}\n${shield}\n\nText.\n`,
    `= T\n\n${shield} ${shield}\n\nText.\n`,
    '= T\n\n----\nimage:https://img.shields.io/x[n]\n----\n',
    ':attr: x\n\n= T\n\n* a\n* b\n',
    'Only text.\n',
    '== Section\n\nText.\n',
  ])('%j', async (document) => {
    const added = addBadge(document, asciidoc, badge, isOurs);
    const options = { safe: 'safe', standalone: false } as const;
    const [before, after] = [
      String(await convert(document, options)),
      String(await convert(added, options)),
    ];
    expect(after).toMatch(own);
    const without = oneLine(after.replace(own, '')).replace(
      '<div class="paragraph"> <p></p> </div>',
      '',
    );
    expect(oneLine(without).replaceAll(/ (?=<\/p>)/g, '')).toBe(oneLine(before));
  });
});

/** A Python with docutils, if the machine has one. */
const python = ['python3', '/usr/bin/python3'].find(
  (each) => spawnSync(each, ['-c', 'import docutils'], { stdio: 'ignore' }).status === 0,
);

describe('reStructuredText, by docutils', () => {
  const badge = {
    own: `.. image:: ${url}\n   :alt: Ceasefire\n   :target: https://a.example/`,
    html: '',
  };
  const own = /<a[^>]*href="https:\/\/a\.example\/"[^>]*>\s*<img[^>]*kit\.example[^>]*>\s*<\/a>/;
  const image = '.. image:: https://img.shields.io/x\n   :target: https://b.example/';
  const program =
    "import sys, json; from docutils.core import publish_parts as p; sys.stdin.reconfigure(encoding='utf8');" +
    "print(json.dumps([p(t, writer_name='html5', settings_overrides={'halt_level': 2, 'file_insertion_enabled': False})['html_body'] for t in json.load(sys.stdin)]))";

  test
    .runIf(python)
    .each([
      'Title\n=====\n\nText.\n',
      'Title\n=====\nText.\n',
      '=====\nTitle\n=====\n\nText.\n\nSection\n-------\n\nMore.\n',
      `Title\n=====\n\n${image}\n\nText.\n`,
      `Title\n=====\n\n${image}\n${image}\n\nText.\n`,
      `${image}\n\nTitle\n=====\n\nText.\n`,
      'Title\n=====\n\n|a| |b|\n\nText.\n\n.. |a| image:: https://img.shields.io/a\n.. |b| image:: https://img.shields.io/b\n',
      'Only text.\n',
    ])('%j [needs python3-docutils]', { timeout: 60_000 }, (document) => {
    const added = addBadge(document, rst, badge, isOurs);
    const { stdout, stderr } = spawnSync(python ?? '', ['-c', program], {
      input: JSON.stringify([document, added]),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const [before = '', after = ''] = JSON.parse(stdout) as string[];
    expect(after).toMatch(own);
    expect(oneLine(after.replace(own, ''))).toBe(oneLine(before));
  });
});
