// Albanian.
import type { LocaleFile } from '../locale.ts';

const sq: LocaleFile = {
  tag: 'sq',
  name: 'Shqip',
  reviewed: false,
  notes: [
    'The label of the workers’ campaigns says IT, to stay under 320 px; the alternative text says technology.',

    'protect-health-workers, badge: “Protect the doctors of Gaza”; health workers elsewhere.',
    'back-palestinian-startups: startup-et is a loan; “Support Palestinian start-ups”.',
  ],
  campaigns: {
    ceasefire: { name: 'Armëpushim', label: 'Palestina' },
    palestine: { name: 'Palestina', label: 'Solidaritet' },
    'no-tech-for-apartheid': {
      name: 'Asnjë teknologji për aparteidin',
      label: 'Punonjës të IT-së',
    },
    'no-azure-for-apartheid': {
      name: 'Jo Azure për aparteidin',
      label: 'Punonjës të IT-së',
    },
    'no-tech-for-ice': { name: 'Asnjë teknologji për ICE-në', label: 'Punonjës të IT-së' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'Armëpushim tani',
      headline: 'Bëjmë thirrje për armëpushim në Gaza tani.',
      action: 'Vepro tani',
      alt: 'Palestina: armëpushim tani',
    },
    'permanent-ceasefire': {
      badge: 'Armëpushim i përhershëm tani',
      headline: 'Bëjmë thirrje për armëpushim të përhershëm në Gaza.',
      action: 'Vepro tani',
      alt: 'Palestina: armëpushim i përhershëm tani',
    },
    'uphold-the-ceasefire': {
      badge: 'Respektoni armëpushimin',
      headline: 'Respektoni armëpushimin në Gaza dhe bëjeni të qëndrueshëm.',
      action: 'Vepro tani',
      alt: 'Palestina: respektoni armëpushimin',
    },
    'let-aid-in': {
      badge: 'Lejoni ndihmën në Gaza',
      headline: 'Lejoni të hyjnë ushqime, ujë dhe ilaçe në Gaza.',
      action: 'Mëso më shumë',
      alt: 'Palestina: lejoni ndihmën në Gaza',
    },
    'end-the-siege': {
      badge: 'Jepini fund rrethimit të Gazës',
      headline: 'Hapni pikat e kalimit. Jepini fund rrethimit të Gazës.',
      action: 'Mëso më shumë',
      alt: 'Palestina: jepini fund rrethimit të Gazës',
    },
    'protect-civilians': {
      badge: 'Mbroni civilët në Gaza',
      headline: 'Civilët nuk janë shënjestër. Mbroni njerëzit e Gazës.',
      action: 'Mëso më shumë',
      alt: 'Palestina: mbroni civilët në Gaza',
    },
    'protect-children': {
      badge: 'Mbroni fëmijët e Gazës',
      headline: 'Çdo fëmijë ka të drejtë të rritet. Mbroni fëmijët e Gazës.',
      action: 'Mëso më shumë',
      alt: 'Palestina: mbroni fëmijët e Gazës',
    },
    'protect-journalists': {
      badge: 'Mbroni gazetarët në Gaza',
      headline: 'Gazetarët janë civilë. Mbroni ata që raportojnë nga Gaza.',
      action: 'Mëso më shumë',
      alt: 'Palestina: mbroni gazetarët në Gaza',
    },
    'protect-health-workers': {
      badge: 'Mbroni mjekët në Gaza',
      headline: 'Spitalet duhet të jenë të sigurta. Mbroni punonjësit shëndetësorë në Gaza.',
      action: 'Mëso më shumë',
      alt: 'Palestina: mbroni punonjësit shëndetësorë në Gaza',
    },
    'remember-their-names': {
      badge: 'Kujtoni emrat e tyre',
      headline: 'Secili prej tyre kishte një emër. Kujtoni njerëzit e vrarë në Gaza.',
      action: 'Lexo emrat',
      alt: 'Palestina: kujtoni emrat e njerëzve të vrarë në Gaza',
    },
    'stand-with-palestine': {
      badge: 'Me Palestinën',
      headline: 'Qëndrojmë me popullin e Palestinës.',
      action: 'Mëso më shumë',
      alt: 'Solidaritet: me Palestinën',
    },
    'free-palestine': {
      badge: 'Liri për Palestinën',
      headline: 'Liri dhe të drejta të barabarta për popullin e Palestinës.',
      action: 'Mëso më shumë',
      alt: 'Solidaritet: liri për Palestinën',
    },
    'tech-for-palestine': {
      badge: 'Teknologjia për Palestinën',
      headline: 'Njerëzit e teknologjisë po ngrenë zërin për Palestinën.',
      action: 'Bashkohu',
      alt: 'Solidaritet: teknologjia për Palestinën',
    },
    'back-palestinian-startups': {
      badge: 'Mbështetni startup-et palestineze',
      headline: 'Ofroni punë, financim dhe mentorim për startup-et palestineze.',
      action: 'Shiko si',
      alt: 'Solidaritet: mbështetni startup-et palestineze',
    },
    'let-workers-speak': {
      badge: 'Lërini punonjësit të flasin',
      headline: 'Askush nuk duhet të humbë punën pse ngriti zërin për Palestinën.',
      action: 'Mëso më shumë',
      alt: 'Solidaritet: lërini punonjësit të flasin për Palestinën',
    },
    'no-tech-for-apartheid': {
      badge: 'Asnjë teknologji për aparteidin',
      headline: 'Punonjës të Google dhe Amazon thonë: asnjë teknologji për aparteidin.',
      action: 'Lexo kërkesat',
      alt: 'Punonjës të teknologjisë: asnjë teknologji për aparteidin',
    },
    'drop-nimbus': {
      badge: 'Hiqni dorë nga Projekti Nimbus',
      headline: 'Punonjësit u kërkojnë Google dhe Amazon të heqin dorë nga Projekti Nimbus.',
      action: 'Lexo pse',
      alt: 'Punonjës të teknologjisë: hiqni dorë nga Projekti Nimbus',
    },
    'no-azure-for-apartheid': {
      badge: 'Jo Azure për aparteidin',
      headline: 'Punonjës të Microsoft thonë: jo Azure për aparteidin.',
      action: 'Lexo kërkesat',
      alt: 'Punonjës të teknologjisë: jo Azure për aparteidin',
    },
    'no-tech-for-ice': {
      badge: 'Asnjë teknologji për ICE-në',
      headline: 'Punonjës të teknologjisë dhe grupe emigrantësh: asnjë teknologji për ICE-në.',
      action: 'Lexo kërkesat',
      alt: 'Punonjës të teknologjisë: asnjë teknologji për ICE-në, agjencinë amerikane të imigracionit',
    },
  },
  banner: {
    close: 'Mbyll këtë mesazh',
  },
  errors: {
    label: 'Gabim në distinktiv',
    unknownMessage: 'Asnjë mesazh nuk quhet “{given}”',
    badValue: '{option}: “{given}” nuk mund të përdoret',
    allowed: 'Lejohet: {allowed}',
    missingMessage: 'Distinktivi nuk ka ende tekst',
    busy: 'Tani jemi të zënë, provo përsëri pas pak',
    notFound: 'Nuk ka asgjë në këtë adresë',
    home: 'Kthehu në fillim',
  },
};

export default sq;
