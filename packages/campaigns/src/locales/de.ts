// German.
import type { LocaleFile } from '../locale.ts';

const de: LocaleFile = {
  tag: 'de',
  name: 'Deutsch',
  reviewed: false,
  notes: [
    'Ceasefire is Waffenstillstand, as on the banners; the press also says Waffenruhe, a weaker word.',
    'permanent-ceasefire, badge: leaves out “now” to stay short; the alternative text has it.',
    'protect-journalists, badge: “Protect the press in Gaza”, which needs no gendered form.',
    'no-tech-for-ice: ICE is also a German train; the headline says “the US agency ICE”.',
  ],
  campaigns: {
    ceasefire: { name: 'Waffenstillstand', label: 'Palästina' },
    palestine: { name: 'Palästina', label: 'Solidarität' },
    'no-tech-for-apartheid': { name: 'No Tech For Apartheid', label: 'Tech-Beschäftigte' },
    'no-azure-for-apartheid': { name: 'No Azure for Apartheid', label: 'Tech-Beschäftigte' },
    'no-tech-for-ice': { name: 'No Tech for ICE', label: 'Tech-Beschäftigte' },
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
    'uphold-the-ceasefire': {
      badge: 'Haltet den Waffenstillstand ein',
      headline: 'Haltet den Waffenstillstand in Gaza ein und macht ihn dauerhaft.',
      action: 'Jetzt handeln',
      alt: 'Palästina: Haltet den Waffenstillstand ein',
    },
    'let-aid-in': {
      badge: 'Lasst Hilfe nach Gaza',
      headline: 'Lasst Nahrung, Wasser und Medikamente nach Gaza.',
      action: 'Mehr erfahren',
      alt: 'Palästina: Lasst Hilfe nach Gaza',
    },
    'end-the-siege': {
      badge: 'Beendet die Blockade Gazas',
      headline: 'Öffnet die Übergänge. Beendet die Blockade Gazas.',
      action: 'Mehr erfahren',
      alt: 'Palästina: Beendet die Blockade Gazas',
    },
    'protect-civilians': {
      badge: 'Schützt Zivilpersonen in Gaza',
      headline: 'Zivilpersonen sind kein Ziel. Schützt die Menschen in Gaza.',
      action: 'Mehr erfahren',
      alt: 'Palästina: Schützt Zivilpersonen in Gaza',
    },
    'protect-children': {
      badge: 'Schützt die Kinder in Gaza',
      headline: 'Jedes Kind hat das Recht, groß zu werden. Schützt die Kinder in Gaza.',
      action: 'Mehr erfahren',
      alt: 'Palästina: Schützt die Kinder in Gaza',
    },
    'protect-journalists': {
      badge: 'Schützt die Presse in Gaza',
      headline: 'Medienschaffende sind Zivilpersonen. Schützt alle, die aus Gaza berichten.',
      action: 'Mehr erfahren',
      alt: 'Palästina: Schützt die Presse in Gaza',
    },
    'protect-health-workers': {
      badge: 'Schützt Gesundheitspersonal in Gaza',
      headline: 'Krankenhäuser müssen sicher sein. Schützt das Gesundheitspersonal in Gaza.',
      action: 'Mehr erfahren',
      alt: 'Palästina: Schützt das Gesundheitspersonal in Gaza',
    },
    'remember-their-names': {
      badge: 'Gedenkt ihrer Namen',
      headline: 'Sie alle hatten einen Namen. Gedenkt der in Gaza getöteten Menschen.',
      action: 'Die Namen lesen',
      alt: 'Palästina: Gedenkt der Namen der in Gaza getöteten Menschen',
    },
    'stand-with-palestine': {
      badge: 'An der Seite Palästinas',
      headline: 'Wir stehen an der Seite der Menschen Palästinas.',
      action: 'Mehr erfahren',
      alt: 'Solidarität: an der Seite Palästinas',
    },
    'free-palestine': {
      badge: 'Freiheit für Palästina',
      headline: 'Freiheit und gleiche Rechte für die Menschen Palästinas.',
      action: 'Mehr erfahren',
      alt: 'Solidarität: Freiheit für Palästina',
    },
    'tech-for-palestine': {
      badge: 'Tech für Palästina',
      headline: 'Menschen aus der Tech-Branche erheben die Stimme für Palästina.',
      action: 'Mitmachen',
      alt: 'Solidarität: Tech für Palästina',
    },
    'back-palestinian-startups': {
      badge: 'Fördert palästinensische Start-ups',
      headline: 'Bietet palästinensischen Start-ups Aufträge, Kapital und Mentoring.',
      action: 'So geht es',
      alt: 'Solidarität: Fördert palästinensische Start-ups',
    },
    'let-workers-speak': {
      badge: 'Lasst Beschäftigte sprechen',
      headline: 'Für Palästina die Stimme zu erheben, darf niemanden den Job kosten.',
      action: 'Mehr erfahren',
      alt: 'Solidarität: Lasst Beschäftigte für Palästina die Stimme erheben',
    },
    'no-tech-for-apartheid': {
      badge: 'Keine Tech für Apartheid',
      headline: 'Beschäftigte bei Google und Amazon sagen: keine Tech für Apartheid.',
      action: 'Forderungen lesen',
      alt: 'Tech-Beschäftigte: keine Tech für Apartheid',
    },
    'drop-nimbus': {
      badge: 'Steigt aus Projekt Nimbus aus',
      headline: 'Beschäftigte fordern Google und Amazon auf, aus Projekt Nimbus auszusteigen.',
      action: 'Gründe lesen',
      alt: 'Tech-Beschäftigte: Steigt aus Projekt Nimbus aus',
    },
    'no-azure-for-apartheid': {
      badge: 'Kein Azure für Apartheid',
      headline: 'Beschäftigte bei Microsoft sagen: kein Azure für Apartheid.',
      action: 'Forderungen lesen',
      alt: 'Tech-Beschäftigte: kein Azure für Apartheid',
    },
    'no-tech-for-ice': {
      badge: 'Keine Tech für ICE',
      headline: 'Tech-Beschäftigte und Migrantengruppen sagen: keine Tech für die US-Behörde ICE.',
      action: 'Forderungen lesen',
      alt: 'Tech-Beschäftigte: keine Tech für ICE, die US-Einwanderungsbehörde',
    },
  },
  banner: {
    close: 'Diese Botschaft schließen',
  },
  errors: {
    label: 'Badge-Fehler',
    unknownMessage: 'Keine Botschaft heißt „{given}“',
    badValue: '{option}: „{given}“ geht nicht',
    allowed: 'Erlaubt: {allowed}',
    missingMessage: 'Das Badge hat noch keinen Text',
    busy: 'Gerade zu viel los, bitte gleich noch einmal versuchen',
    notFound: 'Unter dieser Adresse gibt es nichts',
    home: 'Zurück zum Anfang',
  },
};

export default de;
