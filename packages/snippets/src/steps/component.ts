// The steps of every framework that takes the banner as a component of its own.
import { note, todo, type Step } from './step.ts';

/**
 * Make the file, import it, put it into the layout, publish.
 *
 * @param file where the component goes
 * @param load the line that imports it
 * @param host the file that shows it on every page
 * @param marker what it stands just before in that file; none where the banner stands where it is put
 */
export function componentSteps(file: string, load: string, host: string, marker?: string): Step[] {
  const use = { file: host, code: '<SolidarityBanner />' };
  return [
    todo('createFile', { file }),
    todo('importPart', { file: host, code: load }),
    marker === undefined ? todo('use', use) : todo('useBefore', { ...use, marker }),
    todo('publish'),
    todo('check'),
    // The text has no types of its own, so that it is JavaScript as well as TypeScript.
    ...(file.endsWith('.tsx') ? [note('plainJs', { ending: '.jsx' })] : []),
  ];
}
