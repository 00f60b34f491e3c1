// Colours for a terminal, and none for anything else.
import type { Io, Output } from './io.ts';

/** Paints text, or leaves it. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  green(text: string): string;
  cyan(text: string): string;
}

/** Whether colours are wanted: NO_COLOR and FORCE_COLOR decide (no-color.org, force-color.org), else whether a person looks. */
export function wantsColor(output: Output, env: Io['env']): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return output.isTerminal && env['TERM'] !== 'dumb';
}

/** Paints for one of the outputs. */
export function paintFor(output: Output, env: Io['env']): Paint {
  const on = wantsColor(output, env);
  const with_ = (open: number, close: number) => (text: string) =>
    on && text ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return {
    bold: with_(1, 22),
    dim: with_(2, 22),
    red: with_(31, 39),
    green: with_(32, 39),
    cyan: with_(36, 39),
  };
}
