// What every part of the page gets: the choice, the words, and the one way to change the choice.
import type { Forms } from './lib/forms.ts';
import { count, fill, type Dictionary } from './i18n/words.ts';
import {
  ownWords,
  type BadgeOptions,
  type BannerOptions,
  type Choice,
  type PictureOptions,
} from '@solidarity-kit/snippets/link/choice';
import type { Wrong } from '@solidarity-kit/snippets/link/wrong';
import type { InterfaceLanguage } from './state/interface-language.ts';

/** `step`: back undoes it. `typing`: the address changes in place, so that back does not go letter by letter. */
export type How = 'step' | 'typing';

/** A change to the choice; options of banner and badge are merged into those that stand. */
export interface Change {
  readonly kind?: Choice['kind'];
  readonly message?: string;
  readonly lang?: string;
  readonly banner?: Partial<BannerOptions>;
  readonly badge?: Partial<BadgeOptions>;
  readonly picture?: Partial<PictureOptions>;
}

/** What makes badges and pictures, which comes when one of them is made. */
export type BadgeHalf = typeof import('./badge/half.ts');

/** Read by templates; made anew on each change. */
export interface View {
  readonly choice: Choice;
  readonly ui: InterfaceLanguage;
  readonly t: Dictionary;
  /** Fields whose values cannot be used; while there is one, nothing can be copied. */
  readonly wrong: readonly Wrong[];
  /** Absent until a badge or a picture is made. */
  readonly half: BadgeHalf | undefined;
  set(change: Change, how?: How): void;
}

/** A choice with a change made. */
export function changed(choice: Choice, change: Change): Choice {
  return {
    ...choice,
    ...change,
    banner: { ...choice.banner, ...change.banner },
    badge: { ...choice.badge, ...change.badge },
    picture: { ...choice.picture, ...change.picture },
  };
}

/** A choice that was come back to, with the words that were written since, and with what the other kinds have. */
export function withOwnOf(choice: Choice, now: Choice): Choice {
  const { kind, banner, badge, picture } = choice;
  const isOwn = choice.message === ownWords && now.message === ownWords;
  const headline = now.banner.headline || banner.headline;
  const action = now.banner.action || banner.action;
  const href = (isOwn && now.banner.href) || banner.href;
  const label = now.badge.label || badge.label;
  const text = now.badge.text || badge.text;
  const link = (isOwn && now.badge.link) || badge.link;
  return {
    ...choice,
    banner: kind === 'banner' ? { ...banner, headline, action, href } : now.banner,
    badge: kind === 'badge' ? { ...badge, label, text, link } : now.badge,
    picture:
      kind === 'picture'
        ? {
            ...picture,
            headline: now.picture.headline || picture.headline,
            subline: now.picture.subline || picture.subline,
            link: now.picture.link || picture.link,
          }
        : now.picture,
  };
}

/** A sentence of the dictionary with its `{names}` filled, in the page's digits. */
export function say(
  view: View,
  sentence: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return fill(sentence, values, view.ui);
}

/** The form of a sentence for a number. */
export function sayCount(view: View, forms: Forms, n: number): string {
  return count(forms, n, view.ui);
}
