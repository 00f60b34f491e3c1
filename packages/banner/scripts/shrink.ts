// The last step of the script tag's file: shorter names for what only the file itself uses.
import { minify } from 'terser';

/**
 * Properties that are nobody's interface: inside Lit (which its published build shortens in part), and inside the banner. Attributes,
 * the element's properties and methods, events and their details keep their names.
 */
const internal = [
  // @lit/reactive-element
  '_\\$.* C isUpdatePending hasUpdated enableUpdating createProperty getPropertyDescriptor getPropertyOptions',
  'finalize noAccessor wrapped converter reflect attribute hasChanged useDefault fromAttribute toAttribute',
  'hostConnected hostDisconnected hostUpdate hostUpdated addController performUpdate renderRoot createRenderRoot',
  'shadowRootOptions',
  // the banner
  'chromeLang actionLang dismissFor yielded follow say of',
].flatMap((names) => names.split(' '));

/**
 * Shortens a script; same text in, same text out.
 *
 * @param code the bundle, an expression of its own with no name outside
 */
export async function shrink(code: string): Promise<string> {
  const { code: short } = await minify(code, {
    ecma: 2020,
    toplevel: true,
    compress: { passes: 4, unsafe_arrows: true },
    mangle: { properties: { regex: new RegExp(`^(${internal.join('|')})$`), keep_quoted: true } },
    format: { ascii_only: false, comments: false },
  });
  if (!short) throw new Error('shrink: nothing was left of the script');
  return short;
}
