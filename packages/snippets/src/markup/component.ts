// A component whose whole output is one tag, in the way of JSX.
import { setAttributes, type Attribute, type AttributeWriter } from './tag.ts';

/**
 * A component named `SolidarityBanner`.
 *
 * @param tag name of the element or component that it renders
 * @param attributes its attributes, in order
 * @param write how the JSX of the framework writes one
 */
export function jsxComponent(
  tag: string,
  attributes: readonly Attribute[],
  write: AttributeWriter,
): string {
  const body = `${setAttributes(`<${tag}`, attributes, write)} />`.replaceAll('\n', '\n    ');
  return `export function SolidarityBanner() {\n  return (\n    ${body}\n  );\n}`;
}
