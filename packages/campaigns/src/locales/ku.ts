// Kurdish (Kurmanji).
import type { LocaleFile } from '../locale.ts';

const ku: LocaleFile = {
  tag: 'ku',
  name: 'Kurmancî',
  reviewed: false,
  notes: [
    'Gaza is written Xezze; Xeze and Xeza also occur in the press.',
    'ceasefire-now, headline: “We want a ceasefire to come about in Gaza now.”',
    'protect-health-workers, badge: “Protect the doctors of Gaza”; health workers elsewhere.',
    'back-palestinian-startups: startup is a loan with a Kurdish plural.',
    'label of the workers’ campaigns: “IT workers”; karkerên teknolojiyê is too long for a badge.',
    'no-tech-for-*: “Technology for apartheid: no”; is there a better short slogan?',
  ],
  campaigns: {
    ceasefire: { name: 'Agirbest', label: 'Filistîn' },
    palestine: { name: 'Filistîn', label: 'Hevgirtin' },
    'no-tech-for-apartheid': { name: 'Ji apartheidê re teknolojî na', label: 'Xebatkarên IT' },
    'no-azure-for-apartheid': { name: 'Ji apartheidê re Azure na', label: 'Xebatkarên IT' },
    'no-tech-for-ice': { name: 'Ji ICE re teknolojî na', label: 'Xebatkarên IT' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'Agirbest niha',
      headline: 'Em dixwazin niha li Xezzeyê agirbest pêk were.',
      action: 'Niha gavekê bavêjin',
      alt: 'Filistîn: agirbest niha',
    },
    'permanent-ceasefire': {
      badge: 'Agirbesta mayînde niha',
      headline: 'Em dixwazin li Xezzeyê agirbesteke mayînde pêk were.',
      action: 'Niha gavekê bavêjin',
      alt: 'Filistîn: agirbesta mayînde niha',
    },
    'uphold-the-ceasefire': {
      badge: 'Pabendî agirbestê bin',
      headline: 'Pabendî agirbesta Xezzeyê bin û wê mayînde bikin.',
      action: 'Niha gavekê bavêjin',
      alt: 'Filistîn: pabendî agirbestê bin',
    },
    'let-aid-in': {
      badge: 'Bila alîkarî bikeve Xezzeyê',
      headline: 'Bila xwarin, av û derman bikevin Xezzeyê.',
      action: 'Zêdetir bizanin',
      alt: 'Filistîn: bila alîkarî bikeve Xezzeyê',
    },
    'end-the-siege': {
      badge: 'Dorpêça Xezzeyê rakin',
      headline: 'Deriyên sînor vekin. Dorpêça Xezzeyê rakin.',
      action: 'Zêdetir bizanin',
      alt: 'Filistîn: dorpêça Xezzeyê rakin',
    },
    'protect-civilians': {
      badge: 'Sivîlên Xezzeyê biparêzin',
      headline: 'Sivîl ne armanc in. Gelê Xezzeyê biparêzin.',
      action: 'Zêdetir bizanin',
      alt: 'Filistîn: sivîlên Xezzeyê biparêzin',
    },
    'protect-children': {
      badge: 'Zarokên Xezzeyê biparêzin',
      headline: 'Mafê her zarokî heye ku mezin bibe. Zarokên Xezzeyê biparêzin.',
      action: 'Zêdetir bizanin',
      alt: 'Filistîn: zarokên Xezzeyê biparêzin',
    },
    'protect-journalists': {
      badge: 'Rojnamevanên Xezzeyê biparêzin',
      headline: 'Rojnamevan sivîl in. Kesên ku ji Xezzeyê nûçeyan didin biparêzin.',
      action: 'Zêdetir bizanin',
      alt: 'Filistîn: rojnamevanên Xezzeyê biparêzin',
    },
    'protect-health-workers': {
      badge: 'Bijîşkên Xezzeyê biparêzin',
      headline: 'Divê nexweşxane ewle bin. Xebatkarên tenduristiyê yên Xezzeyê biparêzin.',
      action: 'Zêdetir bizanin',
      alt: 'Filistîn: xebatkarên tenduristiyê yên Xezzeyê biparêzin',
    },
    'remember-their-names': {
      badge: 'Navên wan bi bîr bînin',
      headline: 'Her kesê ku li Xezzeyê hat kuştin xwedî nav bû. Wan bi bîr bînin.',
      action: 'Navan bixwînin',
      alt: 'Filistîn: navên kesên ku li Xezzeyê hatine kuştin bi bîr bînin',
    },
    'stand-with-palestine': {
      badge: 'Em li kêleka Filistînê ne',
      headline: 'Em li kêleka gelê Filistînê ne.',
      action: 'Zêdetir bizanin',
      alt: 'Hevgirtin: em li kêleka Filistînê ne',
    },
    'free-palestine': {
      badge: 'Azadî ji bo Filistînê',
      headline: 'Azadî û mafên wekhev ji bo gelê Filistînê.',
      action: 'Zêdetir bizanin',
      alt: 'Hevgirtin: azadî ji bo Filistînê',
    },
    'tech-for-palestine': {
      badge: 'Teknolojî ji bo Filistînê',
      headline: 'Kesên di warê teknolojiyê de dengê xwe ji bo Filistînê bilind dikin.',
      action: 'Tevlî bibin',
      alt: 'Hevgirtin: teknolojî ji bo Filistînê',
    },
    'back-palestinian-startups': {
      badge: 'Destekê bidin startupên filistînî',
      headline: 'Ji startupên filistînî re kar, fînans û şêwirmendiyê pêşkêş bikin.',
      action: 'Bibînin çawa',
      alt: 'Hevgirtin: destekê bidin startupên filistînî',
    },
    'let-workers-speak': {
      badge: 'Bila xebatkar karibin biaxivin',
      headline: 'Divê tu kes ji ber ku ji bo Filistînê diaxive karê xwe winda neke.',
      action: 'Zêdetir bizanin',
      alt: 'Hevgirtin: bila xebatkar karibin ji bo Filistînê biaxivin',
    },
    'no-tech-for-apartheid': {
      badge: 'Ji apartheidê re teknolojî na',
      headline: 'Hin xebatkarên Google û Amazonê dibêjin: ji apartheidê re teknolojî na.',
      action: 'Daxwazên wan bixwînin',
      alt: 'Xebatkarên IT: ji apartheidê re teknolojî na',
    },
    'drop-nimbus': {
      badge: 'Dev ji Projeya Nimbusê berdin',
      headline: 'Xebatkar bang li Google û Amazonê dikin ku dev ji Projeya Nimbusê berdin.',
      action: 'Bixwînin çima',
      alt: 'Xebatkarên IT: dev ji Projeya Nimbusê berdin',
    },
    'no-azure-for-apartheid': {
      badge: 'Ji apartheidê re Azure na',
      headline: 'Hin xebatkarên Microsoftê dibêjin: ji apartheidê re Azure na.',
      action: 'Daxwazên wan bixwînin',
      alt: 'Xebatkarên IT: ji apartheidê re Azure na',
    },
    'no-tech-for-ice': {
      badge: 'Ji ICE re teknolojî na',
      headline: 'Xebatkarên teknolojiyê û komên koçberan dibêjin: ji ICE re teknolojî na.',
      action: 'Daxwazên wan bixwînin',
      alt: 'Xebatkarên IT: ji ICE re, ajansa koçberiyê ya Amerîkayê, teknolojî na',
    },
  },
  banner: {
    close: 'Vê peyamê bigirin',
  },
  errors: {
    label: 'Çewtiya nîşanê',
    unknownMessage: 'Tu peyam bi navê “{given}” tune',
    badValue: '{option}: “{given}” nikare were bikaranîn',
    allowed: 'Destûrdayî: {allowed}',
    missingMessage: 'Hê nivîs li ser nîşanê tune',
    busy: 'Niha pir mijûl e, ji kerema xwe piştî demekê dîsa biceribînin',
    notFound: 'Li vê navnîşanê tiştek tune',
    home: 'Vegerin destpêkê',
  },
};

export default ku;
