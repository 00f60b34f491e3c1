// What would change in a file, as a unified diff.
import { structuredPatch } from 'diff';
import type { Paint } from './color.ts';
import { visible, visibleLines } from './visible.ts';

/**
 * A unified diff of two versions of a file, with line ends that are not `\n` shown as `␍`, and other control characters as `visible` shows them.
 *
 * @param name path of the file
 */
export function diff(name: string, before: string, after: string, paint: Paint): string {
  const { hunks } = structuredPatch(name, name, before, after, '', '', { context: 2 });
  const line = (text: string): string => {
    const shown = visibleLines(text);
    if (text.startsWith('+')) return paint.green(shown);
    if (text.startsWith('-')) return paint.red(shown);
    return shown;
  };
  const parts = hunks.map(
    ({ oldStart, oldLines, newStart, newLines, lines }) =>
      `${paint.cyan(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`)}\n${lines.map(line).join('\n')}\n`,
  );
  return `${paint.bold(`--- ${visible(name)}\n+++ ${visible(name)}`)}\n${parts.join('')}`;
}
