// Which attributes a reduced SVG keeps: geometry and paint, as attributes, in `style` or by class; with values that load nothing.
import { escape } from '../../xml.ts';

/** Declarations by class, without its dot. */
export type ClassRules = ReadonlyMap<string, readonly Declaration[]>;

/** Attributes by name. */
export type Attributes = ReadonlyMap<string, string>;

type Declaration = readonly [property: string, value: string];

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const geometry = words(
  'd x y width height rx ry cx cy r x1 y1 x2 y2 fx fy fr points transform gradientTransform gradientUnits clipPathUnits spreadMethod offset pathLength',
);
// No dashes: a short path can have a million, which take seconds.
const paint = words(
  'fill fill-opacity fill-rule clip-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit opacity color stop-color stop-opacity clip-path display visibility paint-order vector-effect',
);
const gradients = words('linearGradient radialGradient');

// Numbers, names, lists and functions in ASCII. Nothing with a colon, a slash or a backslash: no address, no escape.
const plain = /^[-\w\s.,#%()+]*$/;
const functions = /([\w-]+)\s*\(/g;
const harmless = words(
  'rgb rgba hsl hsla hwb lab lch oklab oklch matrix translate scale rotate skewX skewY translateX translateY',
);
const localUrl = /^url\(\s*(["']?)#([\w.-]+)\1\s*\)(\s+[#\w]+)?$/;
const localHref = /^#[\w.-]+$/;

function allowed(value: string): boolean {
  if (localUrl.test(value)) return true;
  if (!plain.test(value)) return false;
  for (const [, name] of value.matchAll(functions)) if (!harmless.has(name!)) return false;
  return true;
}

/**
 * The attributes that an element keeps.
 *
 * @param given as parsed
 * @param rules what the document's style sheets say
 * @param clippable whether it may be clipped. Not inside a `clipPath`: ten shapes that are each clipped by ten more, a few levels
 *   deep, are a few hundred bytes that take minutes to draw.
 */
export function attributesOf(
  element: string,
  given: Readonly<Record<string, string>>,
  rules: ClassRules,
  clippable = true,
): Attributes {
  const kept = new Map<string, string>();
  const keep = (name: string, value: string): void => {
    const trimmed = value.trim();
    if (name === 'clip-path' && !clippable) return;
    if (allowed(trimmed)) kept.set(name, trimmed);
  };
  const root = element === 'svg';
  for (const [name, value] of Object.entries(given)) {
    if (paint.has(name) || (!root && geometry.has(name))) keep(name, value);
    else if (name === 'id' && /^[\w.-]+$/.test(value)) kept.set(name, value);
    else if (/^(?:xlink:)?href$/.test(name) && gradients.has(element) && localHref.test(value))
      kept.set('href', value);
    else if (root && name === 'preserveAspectRatio') keep(name, value);
  }
  for (const name of (given['class'] ?? '').split(/\s+/))
    for (const [property, value] of rules.get(name) ?? []) keep(property, value);
  for (const [property, value] of declarations(given['style'] ?? '')) keep(property, value);
  return kept;
}

/** Attributes as markup, with a space before each. */
export function markupOf(attributes: Attributes): string {
  let text = '';
  for (const [name, value] of attributes) text += ` ${name}="${escape(value)}"`;
  return text;
}

function declarations(css: string): Declaration[] {
  return css
    .split(';')
    .map((each) => each.split(':'))
    .filter((parts) => parts.length === 2)
    .map(([property = '', value = '']): Declaration => [
      property.trim().toLowerCase(),
      value.replace(/!\s*important/i, ''),
    ])
    .filter(([property]) => paint.has(property));
}

/** The rules of a style sheet that select by class alone, such as `.st0,.st1{fill:#fff}`: what drawing programs write. */
export function classRules(css: string): ClassRules {
  const rules = new Map<string, Declaration[]>();
  for (const [, selectors = '', body = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g))
    for (const selector of selectors.split(',')) {
      const name = /^\s*(?:\w+)?\.([\w-]+)\s*$/.exec(selector)?.[1];
      if (name !== undefined) rules.set(name, [...(rules.get(name) ?? []), ...declarations(body)]);
    }
  return rules;
}
