// What people want, in the words of the page, and which entries answer it.
import { all } from './entries/index.generated.ts';
import type { Entry, Want } from './model.ts';

/** One want: how it ends the sentence “I want to …”. */
export interface WantWords {
  readonly id: Want;
  readonly en: string;
  readonly ar: string;
}

/** Every want, in the order of the page. */
export const wants: readonly WantWords[] = [
  { id: 'give-time', en: 'give an hour', ar: 'أمنح ساعة من وقتي' },
  { id: 'mentor', en: 'mentor somebody', ar: 'أرشد شخصًا' },
  { id: 'hire', en: 'hire', ar: 'أوظّف' },
  { id: 'back', en: 'back a start-up or a product', ar: 'أدعم شركة ناشئة أو منتجًا' },
  { id: 'learn', en: 'learn', ar: 'أتعلّم' },
  { id: 'protest', en: 'find a protest', ar: 'أجد مظاهرة' },
  { id: 'speak', en: 'speak up, at work or elsewhere', ar: 'أتكلّم، في العمل أو في غيره' },
  { id: 'unseen', en: 'help without being seen', ar: 'أساعد في الخفاء' },
];

/** The entries that answer a want: those that name it, and for `unseen` those that say how to go unseen; what was checked last comes first. */
export function answersTo(want: Want, entries: readonly Entry[] = all): readonly Entry[] {
  return entries
    .filter(
      (entry) => entry.wants.includes(want) || (want === 'unseen' && entry.en.unseen !== undefined),
    )
    .toSorted((a, b) => b.checked.localeCompare(a.checked) || a.id.localeCompare(b.id));
}
