// In place of the options' own reading of CSS colours (build/colours.ts): it comes when a badge is made, and until then nothing is a colour.
import type { CssColor } from '@solidarity-kit/options/color/css';

let read: ((text: string) => CssColor | undefined) | undefined;

/** Brings the reading of colours. Rejects where it cannot come, as without a network. */
export async function bringColours(): Promise<void> {
  read ??= (await import('@solidarity-kit/options/color/css')).cssColor;
}

/** A CSS colour; undefined for what is none, and before the reading of colours has come. */
export const cssColor = (text: string): CssColor | undefined => read?.(text);
