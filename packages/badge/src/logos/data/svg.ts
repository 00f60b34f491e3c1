// An SVG of a visitor's own, written anew: shapes, groups, gradients and clips with known attributes, and nothing else.
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { escape } from '../../xml.ts';
import {
  attributesOf,
  classRules,
  markupOf,
  type Attributes,
  type ClassRules,
} from './svg-attributes.ts';
import { Reach } from './svg-reach.ts';

/** A reduced SVG: ASCII, with a size and no reference to anything outside of it. */
export interface ReducedSvg {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const shapes = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);
const others = new Set(['g', 'defs', 'clipPath', 'linearGradient', 'radialGradient', 'stop']);
/** What is left out while its content is kept: a link, and a choice between languages. */
const transparent = new Set(['a', 'switch']);

/** Most characters of what comes out: rules of a style sheet may be written out many times. */
const longest = 30_000;
/** Elements inside each other. */
const deepest = 50;

/** Size of an SVG that tells none: https://www.w3.org/TR/css-images-3/#default-object-size */
const unsized = { width: 300, height: 150 };

/**
 * Reduces an SVG.
 *
 * @param source any text
 * @returns undefined for what is no well-formed SVG with a shape, becomes longer than 30,000 characters, or takes long to draw
 */
export function reduceSvg(source: string): ReducedSvg | undefined {
  let root: Root | undefined;
  let out = '';
  let drawn = false;
  /** For each open element, what closes it; undefined for one that is left out with all that is in it. */
  const open: (string | undefined)[] = [];
  const rules = styleRules(source);
  const reach = new Reach();
  try {
    const parser = new SaxesParser({ xmlns: false });
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', (tag: SaxesTagPlain) => {
      const name = tag.name.replace(/^svg:/, '');
      if (open.length === 0) {
        if (name !== 'svg') throw new Error('The root is no svg element.');
        root = rootOf(tag.attributes, rules);
        reach.enter(name, root.attributes, false);
        open.push('');
        return;
      }
      if (open.length > deepest) throw new Error('Too deep.');
      const inside = open.at(-1) !== undefined;
      if (!inside || !(shapes.has(name) || others.has(name) || transparent.has(name))) {
        open.push(undefined);
        return;
      }
      if (transparent.has(name)) {
        open.push('');
        return;
      }
      drawn ||= shapes.has(name);
      const clip = name === 'clipPath' || open.includes('</clipPath>');
      const attributes = attributesOf(name, tag.attributes, rules, !clip);
      reach.enter(name, attributes, clip);
      out += `<${name}${markupOf(attributes)}>`;
      if (out.length > longest) throw new Error('Too long.');
      open.push(`</${name}>`);
    });
    parser.on('closetag', () => {
      const end = open.pop();
      if (!end) return;
      reach.leave();
      out += end;
    });
    parser.write(source).close();
  } catch {
    return undefined;
  }
  if (!root || !drawn) return undefined;
  const { width, height, viewBox } = root;
  if (!reach.fits(Math.min(width, height))) return undefined;
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${escape(viewBox)}"${markupOf(root.attributes)}>${out}</svg>`;
  return { text, width, height };
}

/** What style sheets in the document say of classes, read before the shapes that have them. */
function styleRules(source: string): ClassRules {
  if (!source.includes('<style')) return new Map();
  let css = '';
  let inStyle = false;
  try {
    const parser = new SaxesParser({ xmlns: false });
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name }) => void (inStyle = name === 'style'));
    parser.on('closetag', () => void (inStyle = false));
    const add = (text: string): void => {
      if (inStyle) css += text;
    };
    parser.on('text', add);
    parser.on('cdata', add);
    parser.write(source).close();
  } catch {
    return new Map(); // the second reading tells
  }
  return classRules(css);
}

interface Root {
  readonly width: number;
  readonly height: number;
  readonly viewBox: string;
  readonly attributes: Attributes;
}

function rootOf(given: Readonly<Record<string, string>>, rules: ClassRules): Root {
  const box = /^\s*(-?[\d.]+)[\s,]+(-?[\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)\s*$/.exec(
    given['viewBox'] ?? '',
  );
  const length = (name: 'width' | 'height'): number | undefined => {
    const value = /^\s*([\d.]+)(?:px)?\s*$/.exec(given[name] ?? '')?.[1];
    return value === undefined ? undefined : Number(value);
  };
  const size = box
    ? { width: Number(box[3]), height: Number(box[4]) }
    : { width: length('width') ?? unsized.width, height: length('height') ?? unsized.height };
  if (!(size.width > 0 && size.height > 0)) throw new Error('Without a size.');
  const viewBox = box ? box[0].trim() : `0 0 ${size.width} ${size.height}`;
  return { ...size, viewBox, attributes: attributesOf('svg', given, rules) };
}
