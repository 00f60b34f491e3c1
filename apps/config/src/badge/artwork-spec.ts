// From a choice to a picture: the same that the service reads from its address.
import { cardSizes, hero, plainWording, type PictureSpec } from '@solidarity-kit/artwork';
import { currentMessage } from '@solidarity-kit/campaigns';
import { current, messageOf, type Choice } from '@solidarity-kit/snippets/link/choice';
import { ownWordsOf } from '@solidarity-kit/snippets/link/picture';

/** The design that a picture has while none is chosen. */
export const usual = 'tatreez';

/** The picture of a choice. @param now what `default` means depends on the day */
export function artworkSpec(choice: Choice, now: Date): PictureSpec {
  const { message, lang, picture } = choice;
  const { size, design, theme } = picture;
  return {
    design: (design || usual) as PictureSpec['design'],
    size: size === 'hero' ? hero : cardSizes[size],
    theme: theme === 'dark' || (theme === 'auto' && size === 'hero') ? theme : 'light',
    ...plainWording({
      message: message === current ? currentMessage(now.toISOString()) : messageOf(choice),
      lang,
      brief: size === 'ring',
      ...ownWordsOf(choice),
    }),
  };
}
