// Catalan.
import type { LocaleFile } from '../locale.ts';

const ca: LocaleFile = {
  tag: 'ca',
  name: 'Català',
  reviewed: false,
  notes: [
    'remember-their-names: mortes means both dead and killed.',
    'uphold-the-ceasefire: “Respect the ceasefire”.',
  ],
  campaigns: {
    ceasefire: { name: 'Alto el foc', label: 'Palestina' },
    palestine: { name: 'Palestina', label: 'Solidaritat' },
    'no-tech-for-apartheid': {
      name: 'Cap tecnologia per a l’apartheid',
      label: 'Gent de la tech',
    },
    'no-azure-for-apartheid': {
      name: 'No a Azure per a l’apartheid',
      label: 'Gent de la tech',
    },
    'no-tech-for-ice': { name: 'Cap tecnologia per a l’ICE', label: 'Gent de la tech' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'Alto el foc ara',
      headline: 'Demanem un alto el foc a Gaza ara.',
      action: 'Actua ara',
      alt: 'Palestina: alto el foc ara',
    },
    'permanent-ceasefire': {
      badge: 'Alto el foc permanent ara',
      headline: 'Demanem un alto el foc permanent a Gaza.',
      action: 'Actua ara',
      alt: 'Palestina: alto el foc permanent ara',
    },
    'uphold-the-ceasefire': {
      badge: 'Respecteu l’alto el foc',
      headline: 'Respecteu l’alto el foc a Gaza i feu que duri.',
      action: 'Actua ara',
      alt: 'Palestina: respecteu l’alto el foc',
    },
    'let-aid-in': {
      badge: 'Deixeu entrar ajuda a Gaza',
      headline: 'Deixeu entrar menjar, aigua i medicaments a Gaza.',
      action: 'Més informació',
      alt: 'Palestina: deixeu entrar ajuda a Gaza',
    },
    'end-the-siege': {
      badge: 'Fi del setge de Gaza',
      headline: 'Obriu els passos. Poseu fi al setge de Gaza.',
      action: 'Més informació',
      alt: 'Palestina: fi del setge de Gaza',
    },
    'protect-civilians': {
      badge: 'Protegiu els civils de Gaza',
      headline: 'Els civils no són un objectiu. Protegiu la gent de Gaza.',
      action: 'Més informació',
      alt: 'Palestina: protegiu els civils de Gaza',
    },
    'protect-children': {
      badge: 'Protegiu els infants de Gaza',
      headline: 'Tots els infants tenen dret a créixer. Protegiu els infants de Gaza.',
      action: 'Més informació',
      alt: 'Palestina: protegiu els infants de Gaza',
    },
    'protect-journalists': {
      badge: 'Protegiu els periodistes de Gaza',
      headline: 'Els periodistes són civils. Protegiu qui informa des de Gaza.',
      action: 'Més informació',
      alt: 'Palestina: protegiu els periodistes de Gaza',
    },
    'protect-health-workers': {
      badge: 'Protegiu els sanitaris de Gaza',
      headline: 'Els hospitals han de ser segurs. Protegiu el personal sanitari de Gaza.',
      action: 'Més informació',
      alt: 'Palestina: protegiu el personal sanitari de Gaza',
    },
    'remember-their-names': {
      badge: 'Recordeu els seus noms',
      headline: 'Cadascú tenia un nom. Recordeu les persones mortes a Gaza.',
      action: 'Llegeix els noms',
      alt: 'Palestina: recordeu els noms de les persones mortes a Gaza',
    },
    'stand-with-palestine': {
      badge: 'Amb Palestina',
      headline: 'Estem al costat del poble de Palestina.',
      action: 'Més informació',
      alt: 'Solidaritat: amb Palestina',
    },
    'free-palestine': {
      badge: 'Palestina lliure',
      headline: 'Llibertat i drets iguals per al poble de Palestina.',
      action: 'Més informació',
      alt: 'Solidaritat: Palestina lliure',
    },
    'tech-for-palestine': {
      badge: 'Tecnologia per Palestina',
      headline: 'Gent del sector tecnològic alça la veu per Palestina.',
      action: 'Suma-t’hi',
      alt: 'Solidaritat: tecnologia per Palestina',
    },
    'back-palestinian-startups': {
      badge: 'Feu costat a les startups palestines',
      headline: 'Oferiu feina, finançament i mentoria a les startups palestines.',
      action: 'Mira com',
      alt: 'Solidaritat: feu costat a les startups palestines',
    },
    'let-workers-speak': {
      badge: 'Deixeu parlar els treballadors',
      headline: 'Ningú no hauria de perdre la feina per alçar la veu per Palestina.',
      action: 'Més informació',
      alt: 'Solidaritat: deixeu que els treballadors parlin per Palestina',
    },
    'no-tech-for-apartheid': {
      badge: 'Cap tecnologia per a l’apartheid',
      headline: 'Personal de Google i Amazon diu: cap tecnologia per a l’apartheid.',
      action: 'Llegeix què demanen',
      alt: 'Gent de la tecnologia: cap tecnologia per a l’apartheid',
    },
    'drop-nimbus': {
      badge: 'Abandoneu el Projecte Nimbus',
      headline: 'Treballadors demanen a Google i Amazon que abandonin el Projecte Nimbus.',
      action: 'Llegeix per què',
      alt: 'Gent de la tecnologia: abandoneu el Projecte Nimbus',
    },
    'no-azure-for-apartheid': {
      badge: 'No a Azure per a l’apartheid',
      headline: 'Personal de Microsoft diu: no a Azure per a l’apartheid.',
      action: 'Llegeix què demanen',
      alt: 'Gent de la tecnologia: no a Azure per a l’apartheid',
    },
    'no-tech-for-ice': {
      badge: 'Cap tecnologia per a l’ICE',
      headline: 'Gent del sector i grups d’immigrants diuen: cap tecnologia per a l’ICE.',
      action: 'Llegeix què demanen',
      alt: 'Gent de la tecnologia: cap tecnologia per a l’ICE, l’agència d’immigració dels EUA',
    },
  },
  banner: {
    close: 'Tanca aquest missatge',
  },
  errors: {
    label: 'Error de la insígnia',
    unknownMessage: 'Cap missatge no es diu «{given}»',
    badValue: '{option}: «{given}» no es pot fer servir',
    allowed: 'Permès: {allowed}',
    missingMessage: 'La insígnia encara no té text',
    busy: 'Ara hi ha massa feina, torneu-ho a provar aviat',
    notFound: 'No hi ha res en aquesta adreça',
    home: 'Torna a l’inici',
  },
};

export default ca;
