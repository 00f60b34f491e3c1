// Romanian.
import type { LocaleFile } from '../locale.ts';

const ro: LocaleFile = {
  tag: 'ro',
  name: 'Română',
  reviewed: false,
  notes: [
    'The label of the workers’ campaigns says IT, to stay under 320 px; the alternative text says technology.',
    'uphold-the-ceasefire: “Respect the ceasefire”.',
  ],
  campaigns: {
    ceasefire: { name: 'Încetarea focului', label: 'Palestina' },
    palestine: { name: 'Palestina', label: 'Solidaritate' },
    'no-tech-for-apartheid': {
      name: 'Nicio tehnologie pentru apartheid',
      label: 'Oameni din IT',
    },
    'no-azure-for-apartheid': {
      name: 'Fără Azure pentru apartheid',
      label: 'Oameni din IT',
    },
    'no-tech-for-ice': { name: 'Nicio tehnologie pentru ICE', label: 'Oameni din IT' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'Încetați focul acum',
      headline: 'Cerem încetarea focului în Gaza, acum.',
      action: 'Implică-te',
      alt: 'Palestina: încetați focul acum',
    },
    'permanent-ceasefire': {
      badge: 'Încetarea permanentă a focului',
      headline: 'Cerem încetarea permanentă a focului în Gaza.',
      action: 'Implică-te',
      alt: 'Palestina: încetarea permanentă a focului, acum',
    },
    'uphold-the-ceasefire': {
      badge: 'Respectați încetarea focului',
      headline: 'Respectați încetarea focului în Gaza și faceți-o să dureze.',
      action: 'Implică-te',
      alt: 'Palestina: respectați încetarea focului',
    },
    'let-aid-in': {
      badge: 'Lăsați ajutoarele să intre în Gaza',
      headline: 'Lăsați hrana, apa și medicamentele să intre în Gaza.',
      action: 'Află mai multe',
      alt: 'Palestina: lăsați ajutoarele să intre în Gaza',
    },
    'end-the-siege': {
      badge: 'Puneți capăt asediului Gazei',
      headline: 'Deschideți punctele de trecere. Puneți capăt asediului Gazei.',
      action: 'Află mai multe',
      alt: 'Palestina: puneți capăt asediului Gazei',
    },
    'protect-civilians': {
      badge: 'Protejați civilii din Gaza',
      headline: 'Civilii nu sunt o țintă. Protejați oamenii din Gaza.',
      action: 'Află mai multe',
      alt: 'Palestina: protejați civilii din Gaza',
    },
    'protect-children': {
      badge: 'Protejați copiii din Gaza',
      headline: 'Orice copil are dreptul să crească. Protejați copiii din Gaza.',
      action: 'Află mai multe',
      alt: 'Palestina: protejați copiii din Gaza',
    },
    'protect-journalists': {
      badge: 'Protejați jurnaliștii din Gaza',
      headline: 'Jurnaliștii sunt civili. Protejați-i pe cei care relatează din Gaza.',
      action: 'Află mai multe',
      alt: 'Palestina: protejați jurnaliștii din Gaza',
    },
    'protect-health-workers': {
      badge: 'Protejați medicii din Gaza',
      headline: 'Spitalele trebuie să fie sigure. Protejați personalul medical din Gaza.',
      action: 'Află mai multe',
      alt: 'Palestina: protejați personalul medical din Gaza',
    },
    'remember-their-names': {
      badge: 'Nu le uitați numele',
      headline: 'Fiecare dintre ei avea un nume. Nu-i uitați pe oamenii uciși în Gaza.',
      action: 'Citește numele',
      alt: 'Palestina: nu uitați numele oamenilor uciși în Gaza',
    },
    'stand-with-palestine': {
      badge: 'Alături de Palestina',
      headline: 'Suntem alături de poporul palestinian.',
      action: 'Află mai multe',
      alt: 'Solidaritate: alături de Palestina',
    },
    'free-palestine': {
      badge: 'Libertate pentru Palestina',
      headline: 'Libertate și drepturi egale pentru poporul palestinian.',
      action: 'Află mai multe',
      alt: 'Solidaritate: libertate pentru Palestina',
    },
    'tech-for-palestine': {
      badge: 'Tehnologie pentru Palestina',
      headline: 'Oameni din tehnologie își ridică vocea pentru Palestina.',
      action: 'Alătură-te',
      alt: 'Solidaritate: tehnologie pentru Palestina',
    },
    'back-palestinian-startups': {
      badge: 'Susțineți startupurile palestiniene',
      headline: 'Oferiți startupurilor palestiniene de lucru, finanțare și mentorat.',
      action: 'Vezi cum',
      alt: 'Solidaritate: susțineți startupurile palestiniene',
    },
    'let-workers-speak': {
      badge: 'Lăsați angajații să vorbească',
      headline: 'Nimeni nu ar trebui să-și piardă slujba pentru că a vorbit pentru Palestina.',
      action: 'Află mai multe',
      alt: 'Solidaritate: lăsați angajații să vorbească pentru Palestina',
    },
    'no-tech-for-apartheid': {
      badge: 'Nicio tehnologie pentru apartheid',
      headline: 'Angajați Google și Amazon spun: nicio tehnologie pentru apartheid.',
      action: 'Citește cererile',
      alt: 'Oameni din tehnologie: nicio tehnologie pentru apartheid',
    },
    'drop-nimbus': {
      badge: 'Renunțați la Proiectul Nimbus',
      headline: 'Angajații cer Google și Amazon să renunțe la Proiectul Nimbus.',
      action: 'Citește de ce',
      alt: 'Oameni din tehnologie: renunțați la Proiectul Nimbus',
    },
    'no-azure-for-apartheid': {
      badge: 'Fără Azure pentru apartheid',
      headline: 'Angajați Microsoft spun: fără Azure pentru apartheid.',
      action: 'Citește cererile',
      alt: 'Oameni din tehnologie: fără Azure pentru apartheid',
    },
    'no-tech-for-ice': {
      badge: 'Nicio tehnologie pentru ICE',
      headline: 'Oameni din tehnologie și grupuri de migranți: nicio tehnologie pentru ICE.',
      action: 'Citește cererile',
      alt: 'Oameni din tehnologie: nicio tehnologie pentru ICE, agenția americană pentru imigrație',
    },
  },
  banner: {
    close: 'Închide acest mesaj',
  },
  errors: {
    label: 'Eroare la insignă',
    unknownMessage: 'Niciun mesaj nu se numește „{given}”',
    badValue: '{option}: „{given}” nu poate fi folosit',
    allowed: 'Permis: {allowed}',
    missingMessage: 'Insigna nu are încă text',
    busy: 'Prea aglomerat acum, încearcă din nou în curând',
    notFound: 'Nu există nimic la această adresă',
    home: 'Înapoi la început',
  },
};

export default ro;
