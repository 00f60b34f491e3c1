// The steps of every framework that takes the banner as a component of its own.
import { todo, type Step } from './step.ts';

/**
 * Make the file, import it, put it into the layout, publish.
 *
 * @param file where the component goes
 * @param load the line that imports it
 * @param host the file that shows it on every page
 */
export function componentSteps(file: string, load: string, host: string): Step[] {
  return [
    todo('createFile', { file }),
    todo('importPart', { file: host, code: load }),
    todo('use', { file: host, code: '<SolidarityBanner />' }),
    todo('publish'),
    todo('check'),
  ];
}
