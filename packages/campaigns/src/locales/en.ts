// English: the words that every other locale is typed from.
import type { LocaleBase } from '../locale.ts';

const en = {
  tag: 'en',
  name: 'English',
  reviewed: false,
  campaigns: {
    ceasefire: { name: 'Ceasefire', label: 'Palestine' },
    palestine: { name: 'Palestine', label: 'Solidarity' },
    'no-tech-for-apartheid': { name: 'No Tech For Apartheid', label: 'Tech workers' },
    'no-azure-for-apartheid': { name: 'No Azure for Apartheid', label: 'Tech workers' },
    'no-tech-for-ice': { name: 'No Tech for ICE', label: 'Tech workers' },
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
    'uphold-the-ceasefire': {
      badge: 'Uphold the ceasefire',
      headline: 'Uphold the ceasefire in Gaza, and make it last.',
      action: 'Act now',
      alt: 'Palestine: uphold the ceasefire',
    },
    'let-aid-in': {
      badge: 'Let aid into Gaza',
      headline: 'Let food, water and medicine into Gaza.',
      action: 'Learn more',
      alt: 'Palestine: let aid into Gaza',
    },
    'end-the-siege': {
      badge: 'End the siege of Gaza',
      headline: 'Open the crossings. End the siege of Gaza.',
      action: 'Learn more',
      alt: 'Palestine: end the siege of Gaza',
    },
    'protect-civilians': {
      badge: 'Protect civilians in Gaza',
      headline: 'Civilians are not a target. Protect the people of Gaza.',
      action: 'Learn more',
      alt: 'Palestine: protect civilians in Gaza',
    },
    'protect-children': {
      badge: 'Protect Gaza’s children',
      headline: 'Every child has a right to grow up. Protect the children of Gaza.',
      action: 'Learn more',
      alt: 'Palestine: protect Gaza’s children',
    },
    'protect-journalists': {
      badge: 'Protect Gaza’s journalists',
      headline: 'Journalists are civilians. Protect those who report from Gaza.',
      action: 'Learn more',
      alt: 'Palestine: protect Gaza’s journalists',
    },
    'protect-health-workers': {
      badge: 'Protect Gaza’s health workers',
      headline: 'Hospitals must be safe. Protect health workers in Gaza.',
      action: 'Learn more',
      alt: 'Palestine: protect Gaza’s health workers',
    },
    'remember-their-names': {
      badge: 'Remember their names',
      headline: 'Each of the people killed in Gaza had a name. Remember them.',
      action: 'Read the names',
      alt: 'Palestine: remember the names of the people killed in Gaza',
    },
    'stand-with-palestine': {
      badge: 'Stand with Palestine',
      headline: 'We stand with the people of Palestine.',
      action: 'Learn more',
      alt: 'Solidarity: stand with Palestine',
    },
    'free-palestine': {
      badge: 'Free Palestine',
      headline: 'Freedom and equal rights for the people of Palestine.',
      action: 'Learn more',
      alt: 'Solidarity: Free Palestine',
    },
    'tech-for-palestine': {
      badge: 'Tech for Palestine',
      headline: 'People in tech are speaking up for Palestine.',
      action: 'Join in',
      alt: 'Solidarity: Tech for Palestine',
    },
    'back-palestinian-startups': {
      badge: 'Back Palestinian start-ups',
      headline: 'Offer Palestinian start-ups work, funding and mentoring.',
      action: 'See how',
      alt: 'Solidarity: back Palestinian start-ups',
    },
    'no-tech-for-apartheid': {
      badge: 'No tech for apartheid',
      headline: 'Workers at Google and Amazon say: no tech for apartheid.',
      action: 'Read their demands',
      alt: 'Tech workers: no tech for apartheid',
    },
    'drop-nimbus': {
      badge: 'Drop Project Nimbus',
      headline: 'Workers call on Google and Amazon to drop Project Nimbus.',
      action: 'Read why',
      alt: 'Tech workers: drop Project Nimbus',
    },
    'let-workers-speak': {
      badge: 'Let workers speak up',
      headline: 'Nobody should lose their job for speaking up for Palestine.',
      action: 'Learn more',
      alt: 'Tech workers: let workers speak up for Palestine',
    },
    'no-azure-for-apartheid': {
      badge: 'No Azure for apartheid',
      headline: 'Workers at Microsoft say: no Azure for apartheid.',
      action: 'Read their demands',
      alt: 'Tech workers: no Azure for apartheid',
    },
    'no-tech-for-ice': {
      badge: 'No tech for ICE',
      headline: 'Tech workers and immigrant groups say: no tech for ICE.',
      action: 'Read their demands',
      alt: 'Tech workers: no tech for ICE, the US immigration agency',
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
    badValue: '{option}: “{given}” cannot be used. Allowed: {allowed}',
    tooLong: '{option}: at most {allowed} characters',
    missingMessage: 'The badge has no text yet',
    busy: 'Too busy just now, please try again soon',
    notFound: 'There is nothing at this address',
    home: 'Back to the start',
  },
} as const satisfies LocaleBase;

export default en;
