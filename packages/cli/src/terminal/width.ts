// How wide a text is in a terminal, and cutting it to a width.

const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
// East Asian wide and fullwidth (UAX #11) and emoji take two columns; marks and format characters none of their own.
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

/** Width of a text in columns. */
export function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of segments.segment(text))
    width += /^\p{M}|^\p{Cf}$/u.test(segment) ? 0 : wide.test(segment) ? 2 : 1;
  return width;
}

/** Text cut to a number of columns, with an ellipsis when something is lost. */
export function cut(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let kept = '';
  let width = 0;
  for (const { segment } of segments.segment(text)) {
    width += widthOf(segment);
    if (width > columns - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** Text with spaces after it up to a number of columns. */
export const pad = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - widthOf(text)));
