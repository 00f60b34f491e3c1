// Finnish.
import type { LocaleFile } from '../locale.ts';

const fi: LocaleFile = {
  tag: 'fi',
  name: 'Suomi',
  reviewed: false,
  notes: [
    'The label of the workers’ campaigns says IT, to stay under 320 px; the alternative text says technology.',
  ],
  campaigns: {
    ceasefire: { name: 'Tulitauko', label: 'Palestiina' },
    palestine: { name: 'Palestiina', label: 'Solidaarisuus' },
    'no-tech-for-apartheid': {
      name: 'Ei teknologiaa apartheidille',
      label: 'IT-työntekijät',
    },
    'no-azure-for-apartheid': { name: 'Ei Azurea apartheidille', label: 'IT-työntekijät' },
    'no-tech-for-ice': { name: 'Ei teknologiaa ICE:lle', label: 'IT-työntekijät' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'Tulitauko nyt',
      headline: 'Vaadimme tulitaukoa Gazaan nyt.',
      action: 'Toimi nyt',
      alt: 'Palestiina: tulitauko nyt',
    },
    'permanent-ceasefire': {
      badge: 'Pysyvä tulitauko nyt',
      headline: 'Vaadimme pysyvää tulitaukoa Gazaan.',
      action: 'Toimi nyt',
      alt: 'Palestiina: pysyvä tulitauko nyt',
    },
    'uphold-the-ceasefire': {
      badge: 'Noudattakaa tulitaukoa',
      headline: 'Noudattakaa tulitaukoa Gazassa ja tehkää siitä pysyvä.',
      action: 'Toimi nyt',
      alt: 'Palestiina: noudattakaa tulitaukoa',
    },
    'let-aid-in': {
      badge: 'Päästäkää apu Gazaan',
      headline: 'Päästäkää ruoka, vesi ja lääkkeet Gazaan.',
      action: 'Lue lisää',
      alt: 'Palestiina: päästäkää apu Gazaan',
    },
    'end-the-siege': {
      badge: 'Lopettakaa Gazan piiritys',
      headline: 'Avatkaa rajanylityspaikat. Lopettakaa Gazan piiritys.',
      action: 'Lue lisää',
      alt: 'Palestiina: lopettakaa Gazan piiritys',
    },
    'protect-civilians': {
      badge: 'Suojelkaa Gazan siviilejä',
      headline: 'Siviilit eivät ole maalitauluja. Suojelkaa Gazan ihmisiä.',
      action: 'Lue lisää',
      alt: 'Palestiina: suojelkaa Gazan siviilejä',
    },
    'protect-children': {
      badge: 'Suojelkaa Gazan lapsia',
      headline: 'Jokaisella lapsella on oikeus kasvaa. Suojelkaa Gazan lapsia.',
      action: 'Lue lisää',
      alt: 'Palestiina: suojelkaa Gazan lapsia',
    },
    'protect-journalists': {
      badge: 'Suojelkaa Gazan toimittajia',
      headline: 'Toimittajat ovat siviilejä. Suojelkaa Gazasta raportoivia.',
      action: 'Lue lisää',
      alt: 'Palestiina: suojelkaa Gazan toimittajia',
    },
    'protect-health-workers': {
      badge: 'Suojelkaa Gazan terveystyöntekijöitä',
      headline: 'Sairaaloiden on oltava turvallisia. Suojelkaa Gazan terveystyöntekijöitä.',
      action: 'Lue lisää',
      alt: 'Palestiina: suojelkaa Gazan terveydenhuollon työntekijöitä',
    },
    'remember-their-names': {
      badge: 'Muistakaa heidän nimensä',
      headline: 'Jokaisella heistä oli nimi. Muistakaa Gazassa surmattuja.',
      action: 'Lue nimet',
      alt: 'Palestiina: muistakaa Gazassa surmattujen nimet',
    },
    'stand-with-palestine': {
      badge: 'Palestiinan rinnalla',
      headline: 'Seisomme Palestiinan kansan rinnalla.',
      action: 'Lue lisää',
      alt: 'Solidaarisuus: Palestiinan rinnalla',
    },
    'free-palestine': {
      badge: 'Vapaus Palestiinalle',
      headline: 'Vapaus ja yhtäläiset oikeudet Palestiinan kansalle.',
      action: 'Lue lisää',
      alt: 'Solidaarisuus: vapaus Palestiinalle',
    },
    'tech-for-palestine': {
      badge: 'Teknologia-ala Palestiinan puolella',
      headline: 'Teknologia-alan ihmiset puhuvat Palestiinan puolesta.',
      action: 'Tule mukaan',
      alt: 'Solidaarisuus: teknologia-ala Palestiinan puolella',
    },
    'back-palestinian-startups': {
      badge: 'Tukekaa palestiinalaisia startupeja',
      headline: 'Tarjotkaa palestiinalaisille startupeille työtä, rahoitusta ja mentorointia.',
      action: 'Katso miten',
      alt: 'Solidaarisuus: tukekaa palestiinalaisia startupeja',
    },
    'let-workers-speak': {
      badge: 'Antakaa työntekijöiden puhua',
      headline: 'Kenenkään ei pidä menettää työtään Palestiinan puolesta puhumisen vuoksi.',
      action: 'Lue lisää',
      alt: 'Solidaarisuus: antakaa työntekijöiden puhua Palestiinan puolesta',
    },
    'no-tech-for-apartheid': {
      badge: 'Ei teknologiaa apartheidille',
      headline: 'Googlen ja Amazonin työntekijöitä: ei teknologiaa apartheidille.',
      action: 'Lue vaatimukset',
      alt: 'Teknologiatyöntekijät: ei teknologiaa apartheidille',
    },
    'drop-nimbus': {
      badge: 'Luopukaa Project Nimbuksesta',
      headline: 'Työntekijät vaativat Googlea ja Amazonia luopumaan Project Nimbuksesta.',
      action: 'Lue miksi',
      alt: 'Teknologiatyöntekijät: luopukaa Project Nimbuksesta',
    },
    'no-azure-for-apartheid': {
      badge: 'Ei Azurea apartheidille',
      headline: 'Microsoftin työntekijöitä: ei Azurea apartheidille.',
      action: 'Lue vaatimukset',
      alt: 'Teknologiatyöntekijät: ei Azurea apartheidille',
    },
    'no-tech-for-ice': {
      badge: 'Ei teknologiaa ICE:lle',
      headline: 'Alan työntekijät ja maahanmuuttajaryhmät sanovat: ei teknologiaa ICE:lle.',
      action: 'Lue vaatimukset',
      alt: 'Teknologiatyöntekijät: ei teknologiaa ICE:lle, Yhdysvaltain maahanmuuttovirastolle',
    },
  },
  banner: {
    close: 'Sulje tämä viesti',
  },
  errors: {
    label: 'Virhe merkissä',
    unknownMessage: 'Minkään viestin nimi ei ole ”{given}”',
    badValue: '{option}: ”{given}” ei kelpaa',
    allowed: 'Sallitut: {allowed}',
    missingMessage: 'Merkissä ei ole vielä tekstiä',
    busy: 'Nyt on ruuhkaa, yritä pian uudelleen',
    notFound: 'Tässä osoitteessa ei ole mitään',
    home: 'Takaisin alkuun',
  },
};

export default fi;
