// Signs without words, in the forms in which people use them.
import { all } from './drawings/index.generated.ts';
import type { Sign } from './sign.ts';

export { signForms, signSvg, isSignForm } from './forms.ts';
export type { SignForm } from './forms.ts';
export { isSignSvg } from './known.ts';
export { terminalLine } from './terminal.ts';
export type { Sign, TerminalPart } from './sign.ts';

/** Every sign, by name. */
export const signs: readonly Sign[] = all;

/** The sign of a name, if there is one. */
export function findSign(name: string): Sign | undefined {
  return signs.find((sign) => sign.name === name);
}
