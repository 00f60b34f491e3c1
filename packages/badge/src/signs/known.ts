// Whether a file is a sign that was copied from here: nothing in it says so, but its drawing is known.
import { all } from './drawings/index.generated.ts';
import { signForms, signSvg, type SignForm } from './forms.ts';

/** The drawing without its accessible name, which its owner may have chosen. */
const withoutName = (svg: string) => svg.trim().replace(/ aria-label="[^"]*"/, '');

let known: ReadonlySet<string> | undefined;

/** @param svg text of the file; white space around it does not count. */
export function isSignSvg(svg: string): boolean {
  known ??= new Set(
    all.flatMap((sign) =>
      (Object.keys(signForms) as SignForm[]).map((form) => withoutName(signSvg(sign, form))),
    ),
  );
  return known.has(withoutName(svg));
}
