// The fields of the page by the names that they have in a link: what each is called, what is wrong with it, and the way to it.
import { mostDays } from '@solidarity-kit/options';
import type { Reason, Wrong } from '@solidarity-kit/snippets/link/wrong';
import type { Dictionary } from '../i18n/words.ts';
import { say, type View } from '../view.ts';

/** The name of a field as it stands on the page, where the dictionary has it under the option's name; else the option's name itself. */
export function fieldName(t: Dictionary, field: string): string {
  const key = field === 'make' ? 'kind' : field === 'lang' ? 'language' : field;
  const names: Readonly<Record<string, unknown>> = t;
  const name = names[key];
  return typeof name === 'string' ? name : field;
}

/** Why the value of a field cannot be used, in words; undefined when it can. Fields that are too long have words of their own. */
export function errorOf(view: View, field: string): string | undefined {
  const { t, wrong } = view;
  const reason = wrong.find((one) => one.field === field)?.reason;
  const sentences: Readonly<Partial<Record<Reason, string>>> = {
    colour: t.badColour,
    link: t.badLink,
    date: t.badDate,
    order: t.badDates,
    days: say(view, t.badDays, { most: mostDays }),
  };
  return reason && sentences[reason];
}

/** Leads to a field: opens the fold that it is in, shows it and puts the focus into it. */
export function goTo({ field }: Wrong): void {
  const input = document.getElementById(field);
  if (!input) return;
  const fold = input.closest('details');
  if (fold) fold.open = true;
  input.focus({ preventScroll: true });
  input.scrollIntoView({ block: 'center' });
}
