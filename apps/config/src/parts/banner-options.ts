// The options of a banner: theme and position in sight, its link, closing and time folded away.
import { html, type TemplateResult } from 'lit';
import { findMessage } from '@solidarity-kit/campaigns';
import { bannerOptions as table, mostDays } from '@solidarity-kit/options';
import { completeLink } from '@solidarity-kit/snippets/link/complete';
import { ownWords, type BannerOptions } from '@solidarity-kit/snippets/link/choice';
import type { View } from '../view.ts';
import { errorOf } from '../lib/fields.ts';
import { fold } from './fold.ts';
import { field } from './field.ts';
import { segments } from './segments.ts';

/** @param inline whether the platform has a place in the text of a page */
export function bannerOptions(view: View, inline: boolean): TemplateResult {
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
      (
        [
          { value: '', words: t.positionAuto },
          { value: 'top', words: t.top },
          { value: 'bottom', words: t.bottom },
          { value: 'sticky', words: t.sticky },
          { value: 'inline', words: t.inline },
          { value: 'corner', words: t.corner },
        ] as const
      ).filter(({ value }) => inline || value !== 'inline'),
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
    ${view.choice.message === ownWords ? '' : fold(t.href, Boolean(options.href), link(view))}
    ${fold(t.whenAndHow, isTimed(options), closing(view))}
  `;
}

/** Whether closing or time differ from the default. */
const isTimed = ({ dismissible, days, starts, ends }: BannerOptions) =>
  !dismissible || String(days) !== table.dismissDays.default || Boolean(starts || ends);

/** Another link than the message's own. */
function link(view: View): TemplateResult {
  const { t, choice } = view;
  return field(
    {
      id: 'href',
      label: t.href,
      dir: 'ltr',
      value: choice.banner.href,
      placeholder: findMessage(choice.message)?.message.link ?? 'https://',
      help: t.aboutHelp,
      error: errorOf(view, 'href'),
      finish: completeLink,
    },
    (href) => view.set({ banner: { href } }, 'typing'),
  );
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
