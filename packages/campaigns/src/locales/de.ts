// German.
import type { LocaleFile } from '../locale.ts';

const de: LocaleFile = {
  tag: 'de',
  name: 'Deutsch',
  reviewed: false,
  campaigns: {
    ceasefire: { name: 'Waffenruhe', label: 'Palästina' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'Waffenstillstand jetzt',
      headline: 'Für einen Waffenstillstand in Gaza, jetzt.',
      action: 'Jetzt handeln',
      alt: 'Palästina: Waffenstillstand jetzt',
    },
    'permanent-ceasefire': {
      badge: 'Dauerhafter Waffenstillstand',
      headline: 'Für einen dauerhaften Waffenstillstand in Gaza.',
      action: 'Jetzt handeln',
      alt: 'Palästina: dauerhafter Waffenstillstand jetzt',
    },
    'let-aid-in': {
      badge: 'Lasst Hilfe nach Gaza',
      headline: 'Lasst Nahrung, Wasser und Medizin nach Gaza.',
      action: 'Mehr erfahren',
      alt: 'Palästina: Lasst Hilfe nach Gaza',
    },
  },
  banner: {
    region: 'Botschaft der Solidarität',
    close: 'Diese Botschaft schließen',
    hiddenFor: { one: 'Für {n} Tag ausgeblendet', other: 'Für {n} Tage ausgeblendet' },
  },
  errors: {
    label: 'Badge-Fehler',
    unknownMessage: 'Keine Botschaft heißt „{given}“',
    badValue: '{option}: „{given}“ ist keiner der Werte {allowed}',
    tooLong: '{option}: höchstens {allowed} Zeichen',
    missingMessage: 'Das Badge hat noch keinen Text',
    busy: 'Gerade zu viel los, bitte gleich noch einmal versuchen',
    notFound: 'Unter dieser Adresse gibt es nichts',
    home: 'Zurück zum Anfang',
  },
};

export default de;
