// Somali.
import type { LocaleFile } from '../locale.ts';

const so: LocaleFile = {
  tag: 'so',
  name: 'Soomaali',
  reviewed: false,
  notes: [
    'apartheid is midabtakoor (“colour segregation”), the press’s word.',
    'no-tech-for-*: “Let apartheid not be given technology”; tech is a loan, in the badge only.',
    'label of the workers’ campaigns: “IT workers”; the word for technology is too long for a badge.',
    'protect-health-workers, badge: Gaza is only in alt.',
    'free-palestine: “May Palestine be free”; headline “May the people of Palestine have freedom and equal rights”.',
    'tech-for-palestine, badge: “Technology for Palestine’s sake”.',
    'end-the-siege: go’doomin is siege, cutting off.',
  ],
  campaigns: {
    ceasefire: { name: 'Xabbad-joojin', label: 'Falastiin' },
    palestine: { name: 'Falastiin', label: 'Garab-istaag' },
    'no-tech-for-apartheid': {
      name: 'Yaan midabtakoor tiknoolajiyad la siin',
      label: 'Shaqaalaha IT',
    },
    'no-azure-for-apartheid': { name: 'Yaan midabtakoor Azure la siin', label: 'Shaqaalaha IT' },
    'no-tech-for-ice': { name: 'Yaan ICE tiknoolajiyad la siin', label: 'Shaqaalaha IT' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'Xabbad-joojin hadda',
      headline: 'Waxaan ku baaqaynaa in xabbadda hadda laga joojiyo Gaza.',
      action: 'Hadda wax qabta',
      alt: 'Falastiin: xabbad-joojin hadda',
    },
    'permanent-ceasefire': {
      badge: 'Xabbad-joojin joogto ah hadda',
      headline: 'Waxaan Gaza ugu baaqaynaa xabbad-joojin joogto ah.',
      action: 'Hadda wax qabta',
      alt: 'Falastiin: xabbad-joojin joogto ah hadda',
    },
    'uphold-the-ceasefire': {
      badge: 'Ilaaliya xabbad-joojinta',
      headline: 'Ilaaliya xabbad-joojinta Gaza, kana dhiga mid waarta.',
      action: 'Hadda wax qabta',
      alt: 'Falastiin: ilaaliya xabbad-joojinta',
    },
    'let-aid-in': {
      badge: 'Gargaarka Gaza ha galo',
      headline: 'Cuntada, biyaha iyo daawadu Gaza ha galaan.',
      action: 'Wax badan ka ogaada',
      alt: 'Falastiin: gargaarka Gaza ha galo',
    },
    'end-the-siege': {
      badge: 'Joojiya go’doominta Gaza',
      headline: 'Fura marinnada xudduudda. Joojiya go’doominta Gaza.',
      action: 'Wax badan ka ogaada',
      alt: 'Falastiin: joojiya go’doominta Gaza',
    },
    'protect-civilians': {
      badge: 'Ilaaliya dadka rayidka ah ee Gaza',
      headline: 'Dadka rayidka ah bartilmaameed ma aha. Ilaaliya dadka Gaza.',
      action: 'Wax badan ka ogaada',
      alt: 'Falastiin: ilaaliya dadka rayidka ah ee Gaza',
    },
    'protect-children': {
      badge: 'Ilaaliya carruurta Gaza',
      headline: 'Ilmo kasta xaq buu u leeyahay inuu koro. Ilaaliya carruurta Gaza.',
      action: 'Wax badan ka ogaada',
      alt: 'Falastiin: ilaaliya carruurta Gaza',
    },
    'protect-journalists': {
      badge: 'Ilaaliya suxufiyiinta Gaza',
      headline: 'Suxufiyiintu waa dad rayid ah. Ilaaliya kuwa ka soo warrama Gaza.',
      action: 'Wax badan ka ogaada',
      alt: 'Falastiin: ilaaliya suxufiyiinta Gaza',
    },
    'protect-health-workers': {
      badge: 'Ilaaliya shaqaalaha caafimaadka',
      headline: 'Isbitaalladu waa inay ammaan ahaadaan. Ilaaliya shaqaalaha caafimaadka Gaza.',
      action: 'Wax badan ka ogaada',
      alt: 'Falastiin: ilaaliya shaqaalaha caafimaadka ee Gaza',
    },
    'remember-their-names': {
      badge: 'Xusuusta magacyadooda',
      headline: 'Qof kasta oo Gaza lagu dilay magac buu lahaa. Xusuusta dadkaas.',
      action: 'Akhriya magacyada',
      alt: 'Falastiin: xusuusta magacyada dadka Gaza lagu dilay',
    },
    'stand-with-palestine': {
      badge: 'Waxaan la jirnaa Falastiin',
      headline: 'Waxaan la jirnaa shacabka Falastiin.',
      action: 'Wax badan ka ogaada',
      alt: 'Garab-istaag: waxaan la jirnaa Falastiin',
    },
    'free-palestine': {
      badge: 'Falastiin ha xorowdo',
      headline: 'Shacabka Falastiin ha helo xorriyad iyo xuquuq siman.',
      action: 'Wax badan ka ogaada',
      alt: 'Garab-istaag: Falastiin ha xorowdo',
    },
    'tech-for-palestine': {
      badge: 'Tiknoolajiyad Falastiin darteed',
      headline: 'Dadka tiknoolajiyadda ka shaqeeya ayaa codkooda u qaadaya Falastiin.',
      action: 'Ku biira',
      alt: 'Garab-istaag: tiknoolajiyad Falastiin darteed',
    },
    'back-palestinian-startups': {
      badge: 'Taageera startup-yada Falastiin',
      headline: 'Shirkadaha curdanka ah ee Falastiin siiya shaqo, maalgelin iyo hagid.',
      action: 'Eega sida',
      alt: 'Garab-istaag: taageera shirkadaha curdanka ah ee Falastiin',
    },
    'let-workers-speak': {
      badge: 'Shaqaaluhu ha hadlaan',
      headline: 'Qofna yuusan shaqadiisa ku waayin inuu u hadlay Falastiin.',
      action: 'Wax badan ka ogaada',
      alt: 'Garab-istaag: shaqaaluhu ha u hadlaan Falastiin',
    },
    'no-tech-for-apartheid': {
      badge: 'Yaan midabtakoor tech la siin',
      headline: 'Shaqaale Google iyo Amazon ah ayaa leh: yaan midabtakoor tiknoolajiyad la siin.',
      action: 'Akhriya dalabyadooda',
      alt: 'Shaqaalaha IT: yaan midabtakoor tiknoolajiyad la siin',
    },
    'drop-nimbus': {
      badge: 'Ka baxa Mashruuca Nimbus',
      headline: 'Shaqaale ayaa Google iyo Amazon ugu baaqaya inay ka baxaan Mashruuca Nimbus.',
      action: 'Akhriya sababta',
      alt: 'Shaqaalaha IT: ka baxa Mashruuca Nimbus',
    },
    'no-azure-for-apartheid': {
      badge: 'Yaan midabtakoor Azure la siin',
      headline: 'Shaqaale Microsoft ah ayaa leh: yaan midabtakoor Azure la siin.',
      action: 'Akhriya dalabyadooda',
      alt: 'Shaqaalaha IT: yaan midabtakoor Azure la siin',
    },
    'no-tech-for-ice': {
      badge: 'Yaan ICE tech la siin',
      headline: 'Shaqaale IT iyo kooxo muhaajiriin ah ayaa leh: yaan ICE tiknoolajiyad la siin.',
      action: 'Akhriya dalabyadooda',
      alt: 'Shaqaalaha IT: yaan ICE, hay’adda socdaalka Maraykanka, tiknoolajiyad la siin',
    },
  },
  banner: {
    close: 'Xira fariintan',
  },
  errors: {
    label: 'Khaladka calaamadda',
    unknownMessage: 'Ma jirto fariin la yiraahdo “{given}”',
    badValue: '{option}: “{given}” lama isticmaali karo',
    allowed: 'La oggol yahay: {allowed}',
    missingMessage: 'Calaamaddu weli qoraal ma leh',
    busy: 'Hadda waa mashquul, fadlan goor dhow mar kale isku daya',
    notFound: 'Waxba kuma jiraan ciwaankan',
    home: 'Ku noqda bilowga',
  },
};

export default so;
