// Text in XML: what is removed, what is escaped, and that a parser gives the text back.
import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { clean } from '@solidarity-kit/options';
import { escape } from './xml.ts';

/** What an XML parser reads from a document with the text in an attribute and in an element. */
function parsed(text: string): { attribute: string; content: string } {
  const parser = new SaxesParser();
  let attribute = '';
  let content = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    attribute = String(tag.attributes['a']);
  });
  parser.on('text', (found) => {
    content += found;
  });
  parser.write(`<t a="${escape(text)}">${escape(text)}</t>`).close();
  return { attribute, content };
}

describe('clean', () => {
  it.each([
    ['a\u0000b\u0008c', 'abc'],
    ['  two \n\t lines ', 'two lines'],
    ['lone \uD83C half', 'lone \uFFFD half'],
    ['\uDC00', '\uFFFD'],
    ['🇵🇸 whole', '🇵🇸 whole'],
    ['\uFFFE\uFFFF', ''],
    ['وقف\u200Cإطلاق', 'وقف\u200Cإطلاق'],
  ])('%j becomes %j', (given, expected) => {
    expect(clean(given)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(clean(clean(text))).toBe(clean(text));
      }),
    );
  });
});

describe('escape', () => {
  it('gives every text back through an XML parser, in an attribute and in an element', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        const text = clean(any);
        expect(parsed(text)).toEqual({ attribute: text, content: text });
      }),
    );
  });

  it('lets no quote or bracket through', () => {
    expect(escape(`"><script>'&`)).toBe('&quot;&gt;&lt;script&gt;&#39;&amp;');
  });
});
