// The options of a badge: style and icon by how they look, theme; colours and logo; the badges that it is to match; its link.
import { icons } from '@solidarity-kit/badge';
import { findMessage } from '@solidarity-kit/campaigns';
import type { BadgeChoice } from '@solidarity-kit/snippets';
import { messageOf, ownWords, type BadgeOptions } from '@solidarity-kit/snippets/link/choice';
import { completeLink } from '@solidarity-kit/snippets/link/complete';
import { badgeChoice } from '@solidarity-kit/snippets/link/pick';
import { html, type TemplateResult } from 'lit';
import { styles } from 'virtual:kit';
import { errorOf } from '../lib/fields.ts';
import { field } from '../parts/field.ts';
import { fold } from '../parts/fold.ts';
import { example } from '../parts/own-words.ts';
import { pictures } from '../parts/pictures.ts';
import { segments } from '../parts/segments.ts';
import type { View } from '../view.ts';
import { badgeColours } from './colours.ts';
import { glyph } from './glyph.ts';
import { hasOwnWords } from './input.ts';

export function badgeOptions(view: View): TemplateResult {
  const { t, choice } = view;
  const options = choice.badge;
  const set = (badge: Partial<BadgeOptions>) => view.set({ badge });
  const names: Readonly<Record<string, string>> = t.iconNames;
  return html`
    ${pictures(
      'style',
      t.style,
      styles.map((style) => ({
        value: style,
        words: style,
        isCode: true,
        badge: styled(view, style),
      })),
      options.style || 'flat',
      (style) => set({ style: style === 'flat' ? '' : style }),
    )}
    <div class="looks">
      <div>
        ${pictures(
          'icon',
          t.icon,
          [
            { value: '', words: t.campaignIcon },
            ...icons.map((icon) => ({
              value: icon.name,
              words: names[icon.name] ?? icon.title,
              glyph: glyph(icon),
            })),
            { value: 'none', words: t.noIcon },
          ],
          options.icon,
          (icon) => set({ icon }),
          'glyphs',
        )}
        ${segments(
          'badge-theme',
          t.theme,
          [
            { value: '', words: t.ownColours },
            { value: 'dark', words: t.dark },
            { value: 'auto', words: t.themeAuto },
          ] as const,
          // A badge's own colours are those for light pages.
          options.theme === 'light' ? '' : options.theme,
          (theme) => set({ theme }),
        )}
      </div>
      <div>${badgeColours(view)}</div>
    </div>
    <div class="folds">
      ${fold(t.matchBadges, false, html`<kit-match .view=${view}></kit-match>`)}
      ${choice.message === ownWords ? '' : fold(t.link, Boolean(options.link), link(view))}
    </div>
  `;
}

/** The badge of a message in a style: what is chosen, small enough to compare; in place of own words, which may be long, those of a message in the same colours. */
function styled(view: View, style: string): BadgeChoice {
  const { choice } = view;
  const isOwn = hasOwnWords(choice);
  const { label, text } = example(view);
  const words = isOwn && { text: text.badge, label: choice.badge.label && label };
  const { logo: _, ...badge } = badgeChoice({
    ...choice,
    message: isOwn ? choice.message : messageOf(choice),
    badge: { ...choice.badge, ...words, link: '', style },
  });
  return badge;
}

/** Another link than the message's own. */
function link(view: View): TemplateResult {
  const { t, choice } = view;
  return field(
    {
      id: 'link',
      label: t.link,
      dir: 'ltr',
      value: choice.badge.link,
      placeholder: findMessage(messageOf(choice))?.message.link ?? 'https://',
      help: t.aboutHelp,
      error: errorOf(view, 'link'),
      finish: completeLink,
    },
    (value) => view.set({ badge: { link: value } }, 'typing'),
  );
}
