// Links of before gave words of one's own beside a message, whose other words stayed: such a choice is one's own words now.
import { findMessage, textOf } from '@solidarity-kit/campaigns';
import { aboutLink } from '../choice/about.ts';
import { firstMessage, messageOf, ownWords, type Choice } from './choice.ts';

/** A choice in which own words stand alone: where some were left out, they are those that the message had. */
export function withOwnWords(choice: Choice): Choice {
  const { kind, message, lang, banner, badge, picture } = choice;
  const written = {
    banner: banner.headline || banner.action,
    badge: badge.label || badge.text,
    picture: picture.headline || picture.subline,
  }[kind];
  if (message === ownWords || !written) return choice;
  const id = messageOf(choice);
  const found = findMessage(id);
  if (!found) return choice;
  const { text, label } = textOf(id, lang);
  const { link } = found.message;
  const { icon } = found.campaign;
  const isSame = icon === findMessage(firstMessage)?.campaign.icon;
  return {
    ...choice,
    message: ownWords,
    banner: {
      ...banner,
      headline: banner.headline || text.headline,
      action: banner.action || text.action,
      href: banner.href && banner.href !== aboutLink ? banner.href : link,
    },
    badge: {
      ...badge,
      label: badge.label || label,
      text: badge.text || text.badge,
      link: badge.link || link,
      icon: badge.icon || (isSame ? '' : icon),
    },
    picture: {
      ...picture,
      headline: picture.headline || text.badge,
      link: picture.link || link,
    },
  };
}
