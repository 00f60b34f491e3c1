// Options as people write them, and what they hear when one is wrong.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OptionError } from '@solidarity-kit/options';
import { icons, styles } from '../lists.ts';
import type { BadgeInput } from '../types.ts';
import { parseBadge } from './parse.ts';

function errorOf(input: BadgeInput): OptionError {
  try {
    parseBadge(input);
  } catch (error) {
    if (error instanceof OptionError) return error;
    throw error;
  }
  throw new Error('no error');
}

function count(text: string, of: RegExp): number {
  return text.match(of)?.length ?? 0;
}

describe('parseBadge', () => {
  it('takes the defaults for what is absent or empty', () => {
    const spec = parseBadge({
      message: 'Ceasefire now',
      style: '',
      color: '',
      lang: '',
      theme: '',
      icon: '',
    });
    expect(spec).toMatchObject({
      label: '',
      message: 'Ceasefire now',
      style: { name: 'flat' },
      theme: 'light',
      direction: 'ltr',
      name: 'Ceasefire now',
    });
    expect(spec).toMatchObject({
      color: undefined,
      icon: undefined,
      logo: undefined,
      lang: undefined,
    });
  });

  it('names a badge by its words, and a badge without words by its icon', () => {
    expect(parseBadge({ label: 'Gaza', message: 'Let aid in' }).name).toBe('Gaza: Let aid in');
    expect(parseBadge({ icon: 'watermelon' }).name).toBe('Watermelon');
    expect(parseBadge({ icon: 'watermelon', alt: 'بطيخ' }).name).toBe('بطيخ');
    expect(parseBadge({ label: 'Gaza' }).name).toBe('Gaza');
  });

  it('keeps what reorders a label away from the message in the name', () => {
    const { name } = parseBadge({ label: '\u202Eevil', message: 'Gaza' });
    const [before, after] = name.split(': ');
    expect(after).toContain('Gaza');
    expect(count(before ?? '', /[\u2066-\u2068]/g)).toBe(count(before ?? '', /\u2069/g));
    expect(count(before ?? '', /[\u202A\u202B\u202D\u202E]/g)).toBe(count(before ?? '', /\u202C/g));
  });

  it.each([
    [{ message: 'غزة' }, 'rtl'],
    [{ message: 'Gaza' }, 'ltr'],
    [{ message: 'Gaza', lang: 'ar' }, 'ltr'],
    [{ message: 'GitHub يدعم فلسطين' }, 'ltr'],
    [{ message: 'GitHub يدعم فلسطين', lang: 'ar' }, 'rtl'],
    [{ message: '2026', lang: 'ar' }, 'rtl'],
    [{ message: '2026' }, 'ltr'],
    [{ label: 'غزة' }, 'rtl'],
    [{ label: 'غزة', message: 'now' }, 'ltr'],
    [{ message: 'Gaza', dir: 'rtl' }, 'rtl'],
    [{ message: 'غزة', dir: 'auto' }, 'rtl'],
  ] as const)('%j reads %s', (input, direction) => {
    expect(parseBadge(input).direction).toBe(direction);
  });

  it('names the option, the value and what is allowed', () => {
    const style = errorOf({ message: 'x', style: 'flatt' });
    expect(style).toMatchObject({ option: 'style', given: 'flatt' });
    for (const { name } of styles) expect(style.allowed).toContain(name);
    const icon = errorOf({ message: 'x', icon: 'flag' });
    for (const { name } of icons) expect(icon.allowed).toContain(name);
    expect(style.message).toContain('style: "flatt" is not allowed. Allowed: flat');
  });

  it.each([
    ['style', 'toString'],
    ['icon', 'constructor'],
    ['theme', 'Auto'],
    ['dir', 'left'],
    ['lang', 'not a tag'],
    ['lang', 'e'.repeat(100)],
    ['color', 'nocolor'],
    ['labelColor', 'nocolor'],
    ['logoColor', 'nocolor'],
    ['link', 'javascript:alert(1)'],
    ['link', 'data:text/html,x'],
    ['link', '//host/path'],
    ['link', 'mailto:'],
    ['logo', 'data:image/png;base64,AA'],
    ['logo', '???'],
  ] as const)('refuses %s=%s', (option, given) => {
    expect(errorOf({ message: 'x', [option]: given })).toMatchObject({ option });
  });

  it('asks for words or a picture', () => {
    expect(errorOf({})).toMatchObject({ option: 'message' });
    expect(errorOf({ message: '\u0000' })).toMatchObject({ option: 'message' });
    expect(errorOf({ style: 'tatreez' })).toMatchObject({ option: 'message' });
    expect(errorOf({ icon: 'none' })).toMatchObject({ option: 'message' });
  });

  it('takes a space for a segment without words, named by its colour', () => {
    expect(parseBadge({ message: ' ', color: '9e1b32' })).toMatchObject({
      message: ' ',
      name: '9e1b32',
    });
    expect(parseBadge({ label: 'a', message: ' ' })).toMatchObject({ message: ' ', name: 'a' });
    expect(parseBadge({ label: ' ', message: 'b' })).toMatchObject({ label: '', name: 'b' });
  });

  it('takes a mail address for a link', () => {
    expect(parseBadge({ message: 'x', link: 'mailto:a@b.example' }).link).toBe(
      'mailto:a@b.example',
    );
  });

  it('accepts a brand by its title', () => {
    expect(parseBadge({ logo: 'Node.js' }).logo).toBe('nodedotjs');
    expect(parseBadge({ logo: 'C++' }).logo).toBe('cplusplus');
  });

  it('throws nothing but OptionError, whatever comes in', () => {
    const any = fc.option(fc.string({ unit: 'binary' }), { nil: undefined });
    const input = fc.record(
      Object.fromEntries(
        [
          'label',
          'message',
          'style',
          'color',
          'labelColor',
          'icon',
          'logo',
          'logoColor',
          'theme',
          'lang',
          'dir',
          'link',
          'alt',
        ].map((key) => [key, any]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(input, (given) => {
        let error: unknown;
        try {
          parseBadge(given as BadgeInput);
        } catch (caught) {
          error = caught;
        }
        expect(error === undefined || error instanceof OptionError).toBe(true);
      }),
    );
  });
});
