// The options of a banner: theme and position in sight, own words, closing and time folded away.
import { html, type TemplateResult } from 'lit';
import { findMessage, textOf } from '@solidarity-kit/campaigns';
import { bannerOptions as table, mostDays } from '@solidarity-kit/options';
import { completeLink } from '@solidarity-kit/snippets/link/complete';
import type { BannerOptions } from '@solidarity-kit/snippets/link/choice';
import { say, sayCount, type View } from '../view.ts';
import { errorOf } from '../lib/fields.ts';
import { fold } from './fold.ts';
import { field, type Field } from './field.ts';
import { segments } from './segments.ts';

/** From here on a sentence takes more than two lines on a phone (390 px, 16 px Noto or Plex, measured). */
const longHeadline = 70;

export function bannerOptions(view: View): TemplateResult {
  const { t } = view;
  const options = view.choice.banner;
  const set = (banner: Partial<BannerOptions>) => view.set({ banner });
  return html`
    ${segments(
      'theme',
      t.theme,
      [
        { value: 'auto', words: t.themeAuto },
        { value: 'light', words: t.light },
        { value: 'dark', words: t.dark },
        { value: 'flag', words: t.flag },
      ] as const,
      options.theme,
      (theme) => set({ theme }),
    )}
    ${segments(
      'position',
      t.position,
      [
        { value: '', words: t.positionAuto },
        { value: 'top', words: t.top },
        { value: 'bottom', words: t.bottom },
        { value: 'sticky', words: t.sticky },
        { value: 'inline', words: t.inline },
        { value: 'corner', words: t.corner },
      ] as const,
      options.position,
      (position) => set({ position }),
    )}
    <label class="check"
      ><input
        type="checkbox"
        .checked=${options.border}
        @change=${() => set({ border: !options.border })}
      />
      ${t.border}</label
    >
    ${fold(t.ownWords, Boolean(options.headline || options.action || options.href), ownWords(view))}
    ${fold(t.whenAndHow, isTimed(options), closing(view))}
  `;
}

/** Whether closing or time differ from the default. */
const isTimed = ({ dismissible, days, starts, ends }: BannerOptions) =>
  !dismissible || String(days) !== table.dismissDays.default || Boolean(starts || ends);

function ownWords(view: View): TemplateResult {
  const { t, choice } = view;
  const { headline, action, href } = choice.banner;
  const { text, locale } = textOf(choice.message, choice.lang === 'auto' ? view.ui : choice.lang);
  const set = (banner: Partial<BannerOptions>) => view.set({ banner }, 'typing');
  return html`<p class="notes">${t.ownWordsHelp}</p>
    ${field(
      {
        id: 'headline',
        label: t.headline,
        value: headline,
        placeholder: text.headline,
        lang: locale,
        ...lengthNotes(view, headline, table.headline.longest!, longHeadline, t.longHeadline),
      },
      (value) => set({ headline: value }),
    )}
    ${field(
      {
        id: 'action',
        label: t.action,
        value: action,
        placeholder: text.action,
        lang: locale,
        ...lengthNotes(view, action, table.action.longest!),
      },
      (value) => set({ action: value }),
    )}
    ${field(
      {
        id: 'href',
        label: t.href,
        type: 'text',
        dir: 'ltr',
        value: href,
        placeholder: findMessage(choice.message)?.message.link ?? 'https://',
        help: t.aboutHelp,
        error: errorOf(view, 'href'),
        finish: completeLink,
      },
      (value) => set({ href: value }),
    )}`;
}

/** A day has a calendar; a moment, which a link can bring, has a time too and is shown as it is. */
const dateType = (value: string) => (value.includes('T') ? 'text' : 'date');

function closing(view: View): TemplateResult {
  const { t, choice } = view;
  const { dismissible, days, starts, ends } = choice.banner;
  const set = (banner: Partial<BannerOptions>) => view.set({ banner }, 'typing');
  return html`<label class="check"
      ><input
        type="checkbox"
        .checked=${dismissible}
        @change=${() => set({ dismissible: !dismissible })}
      />
      ${t.dismissible}</label
    >
    ${
      dismissible
        ? field(
            {
              id: 'days',
              label: t.days,
              type: 'number',
              value: Number.isNaN(days) ? '' : String(days),
              min: 0,
              max: mostDays,
              error: errorOf(view, 'days'),
            },
            (value) => set({ days: value === '' ? Number.NaN : Number(value) }),
          )
        : ''
    }
    <div class="pair">
      ${field({ id: 'starts', label: t.starts, type: dateType(starts), value: starts, error: errorOf(view, 'starts') }, (value) => set({ starts: value }))}
      ${field(
        {
          id: 'ends',
          label: t.ends,
          type: dateType(ends),
          value: ends,
          error: errorOf(view, 'ends'),
        },
        (value) => set({ ends: value }),
      )}
    </div>`;
}

/** Counter, warning and error of a field with a limit. @param long length from which on the warning shows */
export function lengthNotes(
  view: View,
  value: string,
  most: number,
  long = most,
  warning = '',
): Pick<Field, 'counter' | 'warning' | 'error'> {
  const n = [...value].length;
  return {
    counter: say(view, view.t.counter, { n, most }),
    warning: n > long && n <= most ? warning : undefined,
    error: n > most ? sayCount(view, view.t.tooLong, n - most) : undefined,
  };
}
