// Styles of an element, set through its own `style` object: the page's policy forbids the attribute.
import { noChange } from 'lit';
import { directive, Directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

class StyleMap extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT)
      throw new Error('styleMap stands in the tag of an element.');
  }

  render(_styles: Readonly<Record<string, string>>): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [styles]: [Readonly<Record<string, string>>]): unknown {
    for (const [name, value] of Object.entries(styles))
      (element as HTMLElement).style.setProperty(name, value);
    return noChange;
  }
}

/** `<i ${styleMap({ background: '#9e1b32' })}>` */
export const styleMap = directive(StyleMap);
