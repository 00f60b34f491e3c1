// When a banner shows, in words: the preview shows it on every day, so it has to be said.
import { parseDate } from '@solidarity-kit/options';
import { say, type View } from '../view.ts';
import { dayIn } from './day.ts';

/**
 * “From 5 December until 6 December. Today it does not show.”
 *
 * @param now ms since 1970
 * @returns undefined without dates, and while a date is wrong: its field says so
 */
export function schedule(view: View, now: number): string | undefined {
  const { t, ui, wrong, choice } = view;
  const { starts, ends } = choice.banner;
  if (!(starts || ends) || wrong.some(({ field }) => field === 'starts' || field === 'ends'))
    return undefined;
  const sentence = starts && ends ? t.shownBoth : starts ? t.shownFrom : t.shownUntil;
  const said = say(view, sentence, {
    starts: starts && dayIn(ui, starts, now),
    ends: ends && dayIn(ui, ends, now),
  });
  const isShown = now >= (parseDate(starts) ?? -Infinity) && now < (parseDate(ends) ?? Infinity);
  return isShown ? said : `${said} ${t.notToday}`;
}
