// Dutch.
import type { LocaleFile } from '../locale.ts';

const nl: LocaleFile = {
  tag: 'nl',
  name: 'Nederlands',
  reviewed: false,
  notes: ['stand-with-palestine: “Solidary with Palestine”.'],
  campaigns: {
    ceasefire: { name: 'Staakt-het-vuren', label: 'Palestina' },
    palestine: { name: 'Palestina', label: 'Solidariteit' },
    'no-tech-for-apartheid': { name: 'Geen tech voor apartheid', label: 'Techwerkers' },
    'no-azure-for-apartheid': { name: 'Geen Azure voor apartheid', label: 'Techwerkers' },
    'no-tech-for-ice': { name: 'Geen tech voor ICE', label: 'Techwerkers' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'Staakt-het-vuren nu',
      headline: 'Roep op tot een staakt-het-vuren in Gaza, nu.',
      action: 'Doe mee',
      alt: 'Palestina: staakt-het-vuren nu',
    },
    'permanent-ceasefire': {
      badge: 'Permanent staakt-het-vuren',
      headline: 'Roep op tot een permanent staakt-het-vuren in Gaza.',
      action: 'Doe mee',
      alt: 'Palestina: permanent staakt-het-vuren nu',
    },
    'uphold-the-ceasefire': {
      badge: 'Respecteer het staakt-het-vuren',
      headline: 'Respecteer het staakt-het-vuren in Gaza en maak het blijvend.',
      action: 'Doe mee',
      alt: 'Palestina: respecteer het staakt-het-vuren',
    },
    'let-aid-in': {
      badge: 'Laat hulp toe in Gaza',
      headline: 'Laat voedsel, water en medicijnen toe in Gaza.',
      action: 'Lees meer',
      alt: 'Palestina: laat hulp toe in Gaza',
    },
    'end-the-siege': {
      badge: 'Beëindig het beleg van Gaza',
      headline: 'Open de grensovergangen. Beëindig het beleg van Gaza.',
      action: 'Lees meer',
      alt: 'Palestina: beëindig het beleg van Gaza',
    },
    'protect-civilians': {
      badge: 'Bescherm burgers in Gaza',
      headline: 'Burgers zijn geen doelwit. Bescherm de mensen in Gaza.',
      action: 'Lees meer',
      alt: 'Palestina: bescherm burgers in Gaza',
    },
    'protect-children': {
      badge: 'Bescherm de kinderen van Gaza',
      headline: 'Elk kind heeft het recht om op te groeien. Bescherm de kinderen van Gaza.',
      action: 'Lees meer',
      alt: 'Palestina: bescherm de kinderen van Gaza',
    },
    'protect-journalists': {
      badge: 'Bescherm journalisten in Gaza',
      headline: 'Journalisten zijn burgers. Bescherm wie verslag doet uit Gaza.',
      action: 'Lees meer',
      alt: 'Palestina: bescherm journalisten in Gaza',
    },
    'protect-health-workers': {
      badge: 'Bescherm zorgverleners in Gaza',
      headline: 'Ziekenhuizen moeten veilig zijn. Bescherm zorgverleners in Gaza.',
      action: 'Lees meer',
      alt: 'Palestina: bescherm zorgverleners in Gaza',
    },
    'remember-their-names': {
      badge: 'Gedenk hun namen',
      headline: 'Ieder van hen had een naam. Gedenk de mensen die in Gaza zijn gedood.',
      action: 'Lees de namen',
      alt: 'Palestina: gedenk de namen van de mensen die in Gaza zijn gedood',
    },
    'stand-with-palestine': {
      badge: 'Solidair met Palestina',
      headline: 'Wij staan naast de mensen van Palestina.',
      action: 'Lees meer',
      alt: 'Solidariteit: solidair met Palestina',
    },
    'free-palestine': {
      badge: 'Vrijheid voor Palestina',
      headline: 'Vrijheid en gelijke rechten voor de mensen van Palestina.',
      action: 'Lees meer',
      alt: 'Solidariteit: vrijheid voor Palestina',
    },
    'tech-for-palestine': {
      badge: 'Tech voor Palestina',
      headline: 'Mensen in de techsector spreken zich uit voor Palestina.',
      action: 'Doe mee',
      alt: 'Solidariteit: tech voor Palestina',
    },
    'back-palestinian-startups': {
      badge: 'Steun Palestijnse start-ups',
      headline: 'Bied Palestijnse start-ups werk, financiering en mentorschap.',
      action: 'Zie hoe',
      alt: 'Solidariteit: steun Palestijnse start-ups',
    },
    'let-workers-speak': {
      badge: 'Laat werknemers spreken',
      headline: 'Niemand hoort zijn baan te verliezen door zich uit te spreken voor Palestina.',
      action: 'Lees meer',
      alt: 'Solidariteit: laat werknemers zich uitspreken voor Palestina',
    },
    'no-tech-for-apartheid': {
      badge: 'Geen tech voor apartheid',
      headline: 'Werknemers van Google en Amazon zeggen: geen tech voor apartheid.',
      action: 'Lees hun eisen',
      alt: 'Techwerkers: geen tech voor apartheid',
    },
    'drop-nimbus': {
      badge: 'Stop Project Nimbus',
      headline: 'Werknemers roepen Google en Amazon op te stoppen met Project Nimbus.',
      action: 'Lees waarom',
      alt: 'Techwerkers: stop Project Nimbus',
    },
    'no-azure-for-apartheid': {
      badge: 'Geen Azure voor apartheid',
      headline: 'Werknemers van Microsoft zeggen: geen Azure voor apartheid.',
      action: 'Lees hun eisen',
      alt: 'Techwerkers: geen Azure voor apartheid',
    },
    'no-tech-for-ice': {
      badge: 'Geen tech voor ICE',
      headline: 'Techwerkers en migrantengroepen zeggen: geen tech voor ICE.',
      action: 'Lees hun eisen',
      alt: 'Techwerkers: geen tech voor ICE, de Amerikaanse immigratiedienst',
    },
  },
  banner: {
    close: 'Dit bericht sluiten',
  },
  errors: {
    label: 'Fout in badge',
    unknownMessage: 'Geen bericht heet ‘{given}’',
    badValue: '{option}: ‘{given}’ kan niet worden gebruikt',
    allowed: 'Toegestaan: {allowed}',
    missingMessage: 'De badge heeft nog geen tekst',
    busy: 'Het is nu te druk, probeer het zo opnieuw',
    notFound: 'Op dit adres staat niets',
    home: 'Terug naar het begin',
  },
};

export default nl;
