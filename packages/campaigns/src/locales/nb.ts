// Norwegian Bokmål.
import type { LocaleFile } from '../locale.ts';

const nb: LocaleFile = {
  tag: 'nb',
  name: 'Norsk bokmål',
  reviewed: false,
  campaigns: {
    ceasefire: { name: 'Våpenhvile', label: 'Palestina' },
    palestine: { name: 'Palestina', label: 'Solidaritet' },
    'no-tech-for-apartheid': { name: 'Ingen teknologi til apartheid', label: 'Teknologiarbeidere' },
    'no-azure-for-apartheid': { name: 'Ingen Azure til apartheid', label: 'Teknologiarbeidere' },
    'no-tech-for-ice': { name: 'Ingen teknologi til ICE', label: 'Teknologiarbeidere' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'Våpenhvile nå',
      headline: 'Krev våpenhvile i Gaza nå.',
      action: 'Bli med nå',
      alt: 'Palestina: våpenhvile nå',
    },
    'permanent-ceasefire': {
      badge: 'Varig våpenhvile nå',
      headline: 'Krev en varig våpenhvile i Gaza.',
      action: 'Bli med nå',
      alt: 'Palestina: varig våpenhvile nå',
    },
    'uphold-the-ceasefire': {
      badge: 'Overhold våpenhvilen',
      headline: 'Overhold våpenhvilen i Gaza, og få den til å vare.',
      action: 'Bli med nå',
      alt: 'Palestina: overhold våpenhvilen',
    },
    'let-aid-in': {
      badge: 'Slipp nødhjelpen inn i Gaza',
      headline: 'Slipp mat, vann og medisiner inn i Gaza.',
      action: 'Les mer',
      alt: 'Palestina: slipp nødhjelpen inn i Gaza',
    },
    'end-the-siege': {
      badge: 'Opphev beleiringen av Gaza',
      headline: 'Åpne grenseovergangene. Opphev beleiringen av Gaza.',
      action: 'Les mer',
      alt: 'Palestina: opphev beleiringen av Gaza',
    },
    'protect-civilians': {
      badge: 'Beskytt sivile i Gaza',
      headline: 'Sivile er ikke et mål. Beskytt folket i Gaza.',
      action: 'Les mer',
      alt: 'Palestina: beskytt sivile i Gaza',
    },
    'protect-children': {
      badge: 'Beskytt barna i Gaza',
      headline: 'Alle barn har rett til å vokse opp. Beskytt barna i Gaza.',
      action: 'Les mer',
      alt: 'Palestina: beskytt barna i Gaza',
    },
    'protect-journalists': {
      badge: 'Beskytt journalister i Gaza',
      headline: 'Journalister er sivile. Beskytt dem som rapporterer fra Gaza.',
      action: 'Les mer',
      alt: 'Palestina: beskytt journalister i Gaza',
    },
    'protect-health-workers': {
      badge: 'Beskytt helsepersonell i Gaza',
      headline: 'Sykehus må være trygge. Beskytt helsepersonell i Gaza.',
      action: 'Les mer',
      alt: 'Palestina: beskytt helsepersonell i Gaza',
    },
    'remember-their-names': {
      badge: 'Husk navnene deres',
      headline: 'Hver og en hadde et navn. Minnes menneskene som er drept i Gaza.',
      action: 'Les navnene',
      alt: 'Palestina: husk navnene på menneskene som er drept i Gaza',
    },
    'stand-with-palestine': {
      badge: 'Vi står med Palestina',
      headline: 'Vi står sammen med folket i Palestina.',
      action: 'Les mer',
      alt: 'Solidaritet: vi står med Palestina',
    },
    'free-palestine': {
      badge: 'Frihet for Palestina',
      headline: 'Frihet og like rettigheter for folket i Palestina.',
      action: 'Les mer',
      alt: 'Solidaritet: frihet for Palestina',
    },
    'tech-for-palestine': {
      badge: 'Teknologi for Palestina',
      headline: 'Folk i teknologibransjen sier fra for Palestina.',
      action: 'Bli med',
      alt: 'Solidaritet: teknologi for Palestina',
    },
    'back-palestinian-startups': {
      badge: 'Støtt palestinske oppstartsfirmaer',
      headline: 'Tilby palestinske oppstartsfirmaer arbeid, finansiering og veiledning.',
      action: 'Se hvordan',
      alt: 'Solidaritet: støtt palestinske oppstartsfirmaer',
    },
    'let-workers-speak': {
      badge: 'La ansatte si fra',
      headline: 'Ingen bør miste jobben for å ha sagt fra for Palestina.',
      action: 'Les mer',
      alt: 'Solidaritet: la ansatte si fra for Palestina',
    },
    'no-tech-for-apartheid': {
      badge: 'Ingen teknologi til apartheid',
      headline: 'Ansatte i Google og Amazon sier: ingen teknologi til apartheid.',
      action: 'Les kravene',
      alt: 'Teknologiarbeidere: ingen teknologi til apartheid',
    },
    'drop-nimbus': {
      badge: 'Dropp Project Nimbus',
      headline: 'Ansatte ber Google og Amazon droppe Project Nimbus.',
      action: 'Les hvorfor',
      alt: 'Teknologiarbeidere: dropp Project Nimbus',
    },
    'no-azure-for-apartheid': {
      badge: 'Ingen Azure til apartheid',
      headline: 'Ansatte i Microsoft sier: ingen Azure til apartheid.',
      action: 'Les kravene',
      alt: 'Teknologiarbeidere: ingen Azure til apartheid',
    },
    'no-tech-for-ice': {
      badge: 'Ingen teknologi til ICE',
      headline: 'Teknologiarbeidere og innvandrergrupper sier: ingen teknologi til ICE.',
      action: 'Les kravene',
      alt: 'Teknologiarbeidere: ingen teknologi til ICE, USAs innvandringsmyndighet',
    },
  },
  banner: {
    close: 'Lukk budskapet',
  },
  errors: {
    label: 'Feil i merket',
    unknownMessage: 'Ingen budskap heter «{given}»',
    badValue: '{option}: «{given}» kan ikke brukes',
    allowed: 'Tillatt: {allowed}',
    missingMessage: 'Merket har ingen tekst ennå',
    busy: 'For travelt akkurat nå, prøv igjen snart',
    notFound: 'Det er ingenting på denne adressen',
    home: 'Tilbake til start',
  },
};

export default nb;
