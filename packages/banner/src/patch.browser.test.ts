// Patching: the page gets what the tree says, and keeps every node that was right already.
import { expect } from '@open-wc/testing';
import { patch } from './patch.ts';
import { tatreez } from './tatreez.ts';
import { toHtml } from './to-html.ts';
import type { Child, Tree } from './tree.ts';

const make = (...children: Child[]): HTMLElement => {
  const box = document.createElement('div');
  patch(box, children);
  return box;
};

describe('patch', () => {
  it('makes what toHtml writes, for markup and pictures', () => {
    const tree: Tree = [
      'p',
      { class: 'a"b', hidden: '', title: undefined },
      'x < y',
      ['b', {}, '&'],
    ];
    const parsed = new DOMParser().parseFromString(
      [tree, tatreez()].map(toHtml).join(''),
      'text/html',
    );
    expect(make(tree, tatreez()).innerHTML).to.equal(parsed.body.innerHTML);
    expect(make(tatreez()).firstElementChild).to.be.instanceOf(SVGSVGElement);
    expect(make(tatreez()).querySelector('path')).to.be.instanceOf(SVGPathElement);
  });

  it('keeps nodes, changes texts and attributes, drops what is left over', () => {
    const box = make(['p', { class: 'a', lang: 'en' }, 'one'], ['i', {}], ['b', {}]);
    const [p, i] = box.children;
    patch(box, [['p', { class: 'b', lang: undefined }, 'two'], undefined, ['i', {}]]);
    expect([...box.children]).to.deep.equal([p, i]);
    expect(box.innerHTML).to.equal('<p class="b">two</p><i></i>');
    patch(box, []);
    expect(box.childNodes.length).to.equal(0);
  });

  it('leaves alone what it was not told of', () => {
    const box = make(['p', {}]);
    box.firstElementChild!.setAttribute('style', 'height: 5px');
    patch(box, [['p', { class: 'x' }]]);
    expect(box.innerHTML).to.equal('<p style="height: 5px" class="x"></p>');
  });

  it('text is text', () => {
    expect(make('<img src=x onerror=alert(1)>').children.length).to.equal(0);
  });
});
