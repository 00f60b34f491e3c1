// Danish.
import type { LocaleFile } from '../locale.ts';

const da: LocaleFile = {
  tag: 'da',
  name: 'Dansk',
  reviewed: false,
  campaigns: {
    ceasefire: { name: 'Våbenhvile', label: 'Palæstina' },
    palestine: { name: 'Palæstina', label: 'Solidaritet' },
    'no-tech-for-apartheid': { name: 'Ingen teknologi til apartheid', label: 'Techarbejdere' },
    'no-azure-for-apartheid': { name: 'Ingen Azure til apartheid', label: 'Techarbejdere' },
    'no-tech-for-ice': { name: 'Ingen teknologi til ICE', label: 'Techarbejdere' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'Våbenhvile nu',
      headline: 'Kræv en våbenhvile i Gaza nu.',
      action: 'Vær med nu',
      alt: 'Palæstina: våbenhvile nu',
    },
    'permanent-ceasefire': {
      badge: 'Permanent våbenhvile nu',
      headline: 'Kræv en permanent våbenhvile i Gaza.',
      action: 'Vær med nu',
      alt: 'Palæstina: permanent våbenhvile nu',
    },
    'uphold-the-ceasefire': {
      badge: 'Overhold våbenhvilen',
      headline: 'Overhold våbenhvilen i Gaza, og få den til at vare.',
      action: 'Vær med nu',
      alt: 'Palæstina: overhold våbenhvilen',
    },
    'let-aid-in': {
      badge: 'Luk nødhjælpen ind i Gaza',
      headline: 'Luk mad, vand og medicin ind i Gaza.',
      action: 'Læs mere',
      alt: 'Palæstina: luk nødhjælpen ind i Gaza',
    },
    'end-the-siege': {
      badge: 'Ophæv belejringen af Gaza',
      headline: 'Åbn grænseovergangene. Ophæv belejringen af Gaza.',
      action: 'Læs mere',
      alt: 'Palæstina: ophæv belejringen af Gaza',
    },
    'protect-civilians': {
      badge: 'Beskyt civile i Gaza',
      headline: 'Civile er ikke et mål. Beskyt befolkningen i Gaza.',
      action: 'Læs mere',
      alt: 'Palæstina: beskyt civile i Gaza',
    },
    'protect-children': {
      badge: 'Beskyt børnene i Gaza',
      headline: 'Ethvert barn har ret til at vokse op. Beskyt børnene i Gaza.',
      action: 'Læs mere',
      alt: 'Palæstina: beskyt børnene i Gaza',
    },
    'protect-journalists': {
      badge: 'Beskyt journalister i Gaza',
      headline: 'Journalister er civile. Beskyt dem, der rapporterer fra Gaza.',
      action: 'Læs mere',
      alt: 'Palæstina: beskyt journalister i Gaza',
    },
    'protect-health-workers': {
      badge: 'Beskyt sundhedspersonale i Gaza',
      headline: 'Hospitaler skal være sikre. Beskyt sundhedspersonalet i Gaza.',
      action: 'Læs mere',
      alt: 'Palæstina: beskyt sundhedspersonale i Gaza',
    },
    'remember-their-names': {
      badge: 'Husk deres navne',
      headline: 'Hver af dem havde et navn. Mind de mennesker, der er dræbt i Gaza.',
      action: 'Læs navnene',
      alt: 'Palæstina: husk navnene på de mennesker, der er dræbt i Gaza',
    },
    'stand-with-palestine': {
      badge: 'Vi står med Palæstina',
      headline: 'Vi står sammen med Palæstinas folk.',
      action: 'Læs mere',
      alt: 'Solidaritet: vi står med Palæstina',
    },
    'free-palestine': {
      badge: 'Frihed til Palæstina',
      headline: 'Frihed og lige rettigheder til Palæstinas folk.',
      action: 'Læs mere',
      alt: 'Solidaritet: frihed til Palæstina',
    },
    'tech-for-palestine': {
      badge: 'Tech for Palæstina',
      headline: 'Mennesker i techbranchen taler Palæstinas sag.',
      action: 'Vær med',
      alt: 'Solidaritet: tech for Palæstina',
    },
    'back-palestinian-startups': {
      badge: 'Støt palæstinensiske startups',
      headline: 'Tilbyd palæstinensiske startups arbejde, finansiering og mentorordninger.',
      action: 'Se hvordan',
      alt: 'Solidaritet: støt palæstinensiske startups',
    },
    'let-workers-speak': {
      badge: 'Lad ansatte sige deres mening',
      headline: 'Ingen bør miste sit job for at tale Palæstinas sag.',
      action: 'Læs mere',
      alt: 'Solidaritet: lad ansatte tale Palæstinas sag',
    },
    'no-tech-for-apartheid': {
      badge: 'Ingen teknologi til apartheid',
      headline: 'Ansatte hos Google og Amazon siger: ingen teknologi til apartheid.',
      action: 'Læs deres krav',
      alt: 'Techarbejdere: ingen teknologi til apartheid',
    },
    'drop-nimbus': {
      badge: 'Drop Project Nimbus',
      headline: 'Ansatte opfordrer Google og Amazon til at droppe Project Nimbus.',
      action: 'Læs hvorfor',
      alt: 'Techarbejdere: drop Project Nimbus',
    },
    'no-azure-for-apartheid': {
      badge: 'Ingen Azure til apartheid',
      headline: 'Ansatte hos Microsoft siger: ingen Azure til apartheid.',
      action: 'Læs deres krav',
      alt: 'Techarbejdere: ingen Azure til apartheid',
    },
    'no-tech-for-ice': {
      badge: 'Ingen teknologi til ICE',
      headline: 'Techarbejdere og indvandrergrupper siger: ingen teknologi til ICE.',
      action: 'Læs deres krav',
      alt: 'Techarbejdere: ingen teknologi til ICE, USA’s immigrationsmyndighed',
    },
  },
  banner: {
    close: 'Luk budskabet',
  },
  errors: {
    label: 'Fejl i mærket',
    unknownMessage: 'Intet budskab hedder »{given}«',
    badValue: '{option}: »{given}« kan ikke bruges',
    allowed: 'Tilladt: {allowed}',
    missingMessage: 'Mærket har ingen tekst endnu',
    busy: 'For travlt lige nu, prøv igen om lidt',
    notFound: 'Der er intet på denne adresse',
    home: 'Tilbage til start',
  },
};

export default da;
