// English: the words that every other locale is typed from.
import type { LocaleBase } from '../locale.ts';

const en = {
  tag: 'en',
  name: 'English',
  reviewed: false,
  campaigns: {
    ceasefire: { name: 'Ceasefire', label: 'Palestine' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'Ceasefire now',
      headline: 'Call for a ceasefire in Gaza now.',
      action: 'Act now',
      alt: 'Palestine: ceasefire now',
    },
    'permanent-ceasefire': {
      badge: 'Permanent ceasefire now',
      headline: 'Call for a permanent ceasefire in Gaza.',
      action: 'Act now',
      alt: 'Palestine: permanent ceasefire now',
    },
    'let-aid-in': {
      badge: 'Let aid into Gaza',
      headline: 'Let food, water and medicine into Gaza.',
      action: 'Learn more',
      alt: 'Palestine: let aid into Gaza',
    },
  },
  banner: {
    region: 'Solidarity message',
    close: 'Close this message',
    hiddenFor: { one: 'Hidden for {n} day', other: 'Hidden for {n} days' },
  },
  errors: {
    label: 'Badge error',
    unknownMessage: 'No message is called “{given}”',
    badValue: '{option}: “{given}” is not one of {allowed}',
    tooLong: '{option}: at most {allowed} characters',
    missingMessage: 'The badge has no text yet',
    busy: 'Too busy just now, please try again soon',
    notFound: 'There is nothing at this address',
    home: 'Back to the start',
  },
} as const satisfies LocaleBase;

export default en;
