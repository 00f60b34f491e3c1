// Images that an address brings along: taken by their bytes, SVG written anew, everything else left out.
import * as fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, it, test } from 'vitest';
import { OptionError, parseLogo } from '@solidarity-kit/options';
import { elements, badges } from '../../testing.ts';
import { pictureOf } from './picture.ts';
import { reduceSvg } from './svg.ts';

const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64');
const address = (type: string, bytes: Uint8Array | string): string =>
  `data:${type};base64,${base64(bytes)}`;
const png = (width: number, height: number): Buffer => PNG.sync.write(new PNG({ width, height }));
const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex');

const gif = hex('4749463839610a000500800000ff000000ff002c000000000a000500000205848f a90b0b003b');
const jpeg = hex(
  'ffd8 ffe0 0010 4a46494600010100000100010000 ffc4 0003 00 ffc0 000b 08 0006 000c 01 01 11 00 ffd9',
);
const webpLossless = Buffer.concat([
  Buffer.from('RIFF\u0020\u0000\u0000\u0000WEBPVP8L\u000D\u0000\u0000\u0000', 'latin1'),
  hex('2f 0fc0010000000000000000'),
]);

describe('images of pixels', () => {
  it.each([
    ['image/png', png(16, 8), { width: 16, height: 8 }],
    ['image/gif', gif, { width: 10, height: 5 }],
    ['image/jpeg', jpeg, { width: 12, height: 6 }],
    ['image/webp', webpLossless, { width: 16, height: 8 }],
  ])('%s has its size, whatever the address calls it', (type, bytes, size) => {
    for (const told of [type, 'image/png', 'image/svg+xml', 'image/x-icon'])
      expect(pictureOf(address(told, bytes))).toEqual({ href: address(type, bytes), ...size });
  });

  it('are left out when they are too many bytes or pixels, or nothing known', () => {
    const large = png(8, 8);
    large.writeUInt32BE(60_000, 16);
    for (const bytes of [large, Buffer.alloc(10_001), png(8, 8).subarray(0, 18), '', '<html/>'])
      expect(pictureOf(address('image/png', bytes))).toBeUndefined();
    expect(pictureOf('data:image/png;base64,%%%')).toBeUndefined();
  });

  it('never fail, whatever the bytes are', () => {
    const start = fc.constantFrom('', 'RIFF0000WEBPVP8X', 'GIF89a', '\u00FF\u00D8\u00FF\u00E0');
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 60 }), (head, tail) => {
        const bytes = Buffer.concat([Buffer.from(head, 'latin1'), tail]);
        expect(() => pictureOf(address('image/png', bytes))).not.toThrow();
      }),
    );
  });
});

const reduced = (inner: string, root = 'viewBox="0 0 24 24"'): string =>
  reduceSvg(`<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inner}</svg>`)?.text ?? '';
const shape = '<path d="M0 0h24v24z"/>';

describe('SVG', () => {
  test.each([
    ['a script', `<script>alert(1)</script>${shape}`],
    ['an event', `<path d="M0 0h24v24z" onload="alert(1)"/>`],
    ['a link', `<a href="javascript:alert(1)">${shape}</a>`],
    [
      'a foreign object',
      `<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>${shape}`,
    ],
    ['an image', `<image href="https://example.org/x.png"/>${shape}`],
    ['a reference', `<use href="https://example.org/x.svg#a"/>${shape}`],
    [
      'an animation',
      `<path d="M0 0h24v24z"><animate attributeName="d" to="M1 1" dur="1s"/></path>`,
    ],
    ['a set', `<path d="M0 0h24v24z"><set attributeName="href" to="javascript:x"/></path>`],
    ['an outer paint', `<path d="M0 0h24v24z" fill="url(https://example.org/#a)"/>`],
    ['an outer paint in a style', `<path d="M0 0h24v24z" style="fill:url(//example.org/#a)"/>`],
    ['an import', `<style>@import "https://example.org/x.css";</style>${shape}`],
    [
      'an import beside rules',
      `<style>@import url(//e.org/x);.a{fill:url(//e.org)}</style><path class="a" d="M0 0h24v24z"/>`,
    ],
    ['an escape', `<path d="M0 0h24v24z" style="fill:\\75rl(//example.org)"/>`],
    ['text', `<text>words</text>${shape}`],
    [
      'a filter',
      `<filter id="f"><feImage href="//example.org"/></filter><path filter="url(#f)" d="M0 0h24v24z"/>`,
    ],
    ['an unknown namespace', `<x:script xmlns:x="http://www.w3.org/2000/svg">1</x:script>${shape}`],
  ])('is drawn without %s', (_, inner) => {
    const text = reduced(inner);
    const kept = elements(text);
    expect(kept.map(({ name }) => name)).toEqual(['svg', 'path']);
    expect(text).not.toMatch(
      /example|e\.org|alert|javascript|script|import|on\w+=|style|class|animate|\\/,
    );
  });

  it('keeps shapes, groups, gradients and clips with their paint', () => {
    const inner =
      '<defs><linearGradient id="a"><stop offset="0" stop-color="#f00"/></linearGradient><linearGradient id="b" xlink:href="#a"/><clipPath id="c"><rect width="9" height="9"/></clipPath></defs>' +
      '<g transform="translate(1 2) scale(.5)" clip-path="url(#c)"><circle r="4" fill="url(#b)" style="stroke: #0f0; stroke-width: 2px"/></g>';
    const text = reduced(
      inner,
      'viewBox="0 0 24 12" fill="none" xmlns:xlink="http://www.w3.org/1999/xlink"',
    );
    expect(elements(text).map(({ name }) => name)).toEqual(
      'svg defs linearGradient stop linearGradient clipPath rect g circle'.split(' '),
    );
    for (const part of [
      'fill="none"',
      'href="#a"',
      'clip-path="url(#c)"',
      'fill="url(#b)"',
      'stroke="#0f0"',
      'stroke-width="2px"',
      'viewBox="0 0 24 12"',
      'transform="translate(1 2) scale(.5)"',
    ])
      expect(text).toContain(part);
  });

  it('clips no clip: few bytes would take minutes to draw', () => {
    const clipped = `<path d="M0 0h9v9z" clip-path="url(#c2)"/>`;
    const text = reduced(
      `<style>.a{clip-path:url(#c2)}</style><clipPath id="c1">${clipped}<g class="a">${clipped}</g></clipPath>` +
        `<clipPath id="c2" clip-path="url(#c1)">${shape}</clipPath><path d="M0 0h24v24z" clip-path="url(#c1)"/>`,
    );
    expect(text.match(/clip-path="[^"]*"/g)).toEqual(['clip-path="url(#c1)"']);
  });

  it('is kept where tracing programs draw ten times as large', () => {
    const traced = reduced(
      '<g id="layer_99999999" transform="translate(0,512) scale(0.1,-0.1)" fill="#123456"><path d="M2560 5120l-1200-340z" stroke-dasharray="1e-9"/></g>',
      'viewBox="0 0 512 512"',
    );
    expect(traced).toContain('<path d="M2560 5120l-1200-340z"></path></g>');
  });

  it('writes out what a style sheet says of classes, as drawing programs use it', () => {
    const text = reduced(
      '<style>.st0,.b{fill:#fff}\n.st0{opacity:.5}</style><path class="st0" d="M0 0h9v9z"/>',
    );
    expect(text).toContain('<path d="M0 0h9v9z" fill="#fff" opacity=".5">');
  });

  test.each([
    ['no XML', '<svg'],
    ['another document', '<html/>'],
    ['no shape', '<svg viewBox="0 0 1 1"><text>a</text></svg>'],
    ['no size', '<svg viewBox="0 0 0 0"><path d="M0 0"/></svg>'],
    ['entities of its own', '<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg><path d="&a;"/></svg>'],
    ['depth without end', `<svg>${'<g>'.repeat(60)}<path d="M0 0"/>${'</g>'.repeat(60)}</svg>`],
    [
      'a style sheet that grows',
      `<svg><style>.a{${'fill:#ffffff;stroke:rgb(255 255 255);stroke-linejoin:round;stroke-linecap:round;'}}</style>${'<path class="a" d=""/>'.repeat(400)}</svg>`,
    ],
    ['a shape without end', '<svg viewBox="0 0 24 24"><path d="M0 0C1e6 1e6 5 5 5 5"/></svg>'],
    [
      'a stroke without end',
      '<svg viewBox="0 0 24 24"><path d="M0 0h9" style="stroke-width:1e6px"/></svg>',
    ],
    [
      'a shape that is made too large',
      '<svg viewBox="0 0 24 24"><g transform="scale(100)"><g transform="matrix(100 0 0 -100 0 0)"><path d="M0 0h24"/></g></g></svg>',
    ],
    [
      'a clip that is made too large',
      '<svg viewBox="0 0 24 24"><clipPath id="c"><path transform="scale(99)" d="M0 0h24z"/></clipPath><path clip-path="url(#c)" transform="scale(99)" d="M0 0h9"/></svg>',
    ],
    ['a small view box', '<svg viewBox="0 0 .01 .01"><path d="M0 0h24z"/></svg>'],
  ])('is left out: %s', (_, source) => {
    expect(reduceSvg(source)).toBeUndefined();
  });

  it('takes its size from the view box, else from width and height', () => {
    expect(reduceSvg('<svg viewBox="0 0 40 10"><path d="M0 0"/></svg>')).toMatchObject({
      width: 40,
      height: 10,
    });
    const sized = reduceSvg('<svg width="30px" height="15"><path d="M0 0"/></svg>');
    expect(sized).toMatchObject({ width: 30, height: 15 });
    expect(sized?.text).toContain('viewBox="0 0 30 15"');
  });
});

describe('a badge with an image', () => {
  const logo = address('image/png', png(28, 14));

  it('draws it in the place of a logo, fitted where that is asked for', async () => {
    const svg = await badges.draw({ message: 'x', logo });
    expect(svg).toContain(`<image width="24" height="24" href="${logo}"/>`);
    const wide = await badges.draw({ message: 'x', logo, logoSize: 'auto' });
    expect(wide).toContain(`<image width="48" height="24" href="${logo}"/>`);
  });

  it('has a name also without words', async () => {
    expect(await badges.draw({ logo })).toContain('<title>Logo</title>');
  });

  it('takes base64 as queries bring it, with spaces for plus signs', () => {
    const given = logo.replaceAll('+', ' ');
    expect(parseLogo(given)).toBe(logo);
    expect(parseLogo(address('image/svg xml', '<svg/>'))).toBe(address('image/svg+xml', '<svg/>'));
  });

  it.each([
    'data:text/html,<script>',
    'data:image/svg+xml,<svg/>',
    'data:image/png;base64,AAAA',
    'data:,x',
  ])('refuses %s', async (bad) => {
    await expect(badges.draw({ message: 'x', logo: bad })).rejects.toBeInstanceOf(OptionError);
  });
});
