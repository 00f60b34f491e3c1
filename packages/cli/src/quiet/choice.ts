// What `add --quiet` and `render sign` choose: a sign, a form, and the name that a screen reader says. The names of files say nothing either.
import {
  findSign,
  isSignForm,
  signForms,
  signs,
  type Sign,
  type SignForm,
} from '@solidarity-kit/badge/signs';
import { CommandError, exit } from '../exit.ts';

/** Options as commander gives them. */
export interface SignOptions {
  sign?: string;
  form?: string;
  name?: string;
}

/** What was chosen. */
export interface SignChoice {
  sign: Sign;
  form: SignForm;
  /** Accessible name. */
  name: string;
}

/** The sign unless another is chosen. */
export const defaultSign = 'olive-branch';

/** Letters, digits, spaces and the marks that names have: nothing that any format of READMEs reads as its own. */
const namePattern = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .,’-]{0,59}$/u;

/**
 * The choice that options make.
 *
 * @param forms those that can be had here; the first unless another is chosen
 */
export function signChoice(options: SignOptions, forms: readonly SignForm[]): SignChoice {
  const sign = findSign(options.sign ?? defaultSign);
  if (!sign) throw refused('--sign', options.sign, signs.map(({ name }) => name).join(', '));
  const form = options.form ?? forms[0]!;
  if (!isSignForm(form) || !forms.includes(form)) throw refused('--form', form, forms.join(', '));
  const name = options.name ?? sign.title;
  if (!namePattern.test(name))
    throw refused(
      '--name',
      name,
      'up to 60 letters, digits, spaces, full stops, commas and hyphens',
    );
  return { sign, form, name };
}

function refused(flag: string, given: string | undefined, allowed: string): CommandError {
  return new CommandError(exit.usage, `${flag}: "${given}" is not possible. Allowed: ${allowed}.`);
}

/** Every form, for help. */
export const formNames = Object.keys(signForms) as SignForm[];

/** What the copied file is called. */
export const fileNames: Readonly<Record<SignForm, string>> = {
  icon: 'icon.svg',
  badge: 'mark.svg',
  favicon: 'favicon.svg',
  divider: 'divider.svg',
  signature: 'signature.png',
};
