// Options that are somebody's own words.
import type { Option } from './option.ts';
import { clean } from './text.ts';

/**
 * An option that takes words on one line; controls go, white space is collapsed.
 *
 * @param longest most characters (code points)
 */
export function words(name: string, longest: number, absent: string): Option<string> {
  return {
    name,
    default: absent,
    allowed: `words of at most ${longest} characters`,
    longest,
    parse(text) {
      const line = clean(text);
      return line !== '' && [...line].length <= longest ? line : undefined;
    },
  };
}
