// Czech.
import type { LocaleFile } from '../locale.ts';

const cs: LocaleFile = {
  tag: 'cs',
  name: 'Čeština',
  reviewed: false,
  notes: [
    'The label of the workers’ campaigns says IT, to stay under 320 px; the alternative text says technology.',
    'uphold-the-ceasefire: “Abide by the ceasefire”.',
  ],
  campaigns: {
    ceasefire: { name: 'Příměří', label: 'Palestina' },
    palestine: { name: 'Palestina', label: 'Solidarita' },
    'no-tech-for-apartheid': {
      name: 'Žádné technologie pro apartheid',
      label: 'Lidé z IT',
    },
    'no-azure-for-apartheid': { name: 'Žádný Azure pro apartheid', label: 'Lidé z IT' },
    'no-tech-for-ice': { name: 'Žádné technologie pro ICE', label: 'Lidé z IT' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'Příměří hned',
      headline: 'Vyzýváme k příměří v Gaze, hned.',
      action: 'Zapojte se',
      alt: 'Palestina: příměří hned',
    },
    'permanent-ceasefire': {
      badge: 'Trvalé příměří hned',
      headline: 'Vyzýváme k trvalému příměří v Gaze.',
      action: 'Zapojte se',
      alt: 'Palestina: trvalé příměří hned',
    },
    'uphold-the-ceasefire': {
      badge: 'Dodržujte příměří',
      headline: 'Dodržujte příměří v Gaze a zajistěte, ať vydrží.',
      action: 'Zapojte se',
      alt: 'Palestina: dodržujte příměří',
    },
    'let-aid-in': {
      badge: 'Pusťte pomoc do Gazy',
      headline: 'Pusťte do Gazy jídlo, vodu a léky.',
      action: 'Více informací',
      alt: 'Palestina: pusťte pomoc do Gazy',
    },
    'end-the-siege': {
      badge: 'Ukončete obléhání Gazy',
      headline: 'Otevřete přechody. Ukončete obléhání Gazy.',
      action: 'Více informací',
      alt: 'Palestina: ukončete obléhání Gazy',
    },
    'protect-civilians': {
      badge: 'Chraňte civilisty v Gaze',
      headline: 'Civilisté nejsou cíl. Chraňte lidi v Gaze.',
      action: 'Více informací',
      alt: 'Palestina: chraňte civilisty v Gaze',
    },
    'protect-children': {
      badge: 'Chraňte děti v Gaze',
      headline: 'Každé dítě má právo vyrůst. Chraňte děti v Gaze.',
      action: 'Více informací',
      alt: 'Palestina: chraňte děti v Gaze',
    },
    'protect-journalists': {
      badge: 'Chraňte novináře v Gaze',
      headline: 'Novináři jsou civilisté. Chraňte ty, kdo informují z Gazy.',
      action: 'Více informací',
      alt: 'Palestina: chraňte novináře v Gaze',
    },
    'protect-health-workers': {
      badge: 'Chraňte zdravotníky v Gaze',
      headline: 'Nemocnice musí být bezpečné. Chraňte zdravotníky v Gaze.',
      action: 'Více informací',
      alt: 'Palestina: chraňte zdravotníky v Gaze',
    },
    'remember-their-names': {
      badge: 'Pamatujte na jejich jména',
      headline: 'Každý z nich měl jméno. Pamatujte na lidi zabité v Gaze.',
      action: 'Přečíst jména',
      alt: 'Palestina: pamatujte na jména lidí zabitých v Gaze',
    },
    'stand-with-palestine': {
      badge: 'Stojíme za Palestinou',
      headline: 'Stojíme po boku palestinského lidu.',
      action: 'Více informací',
      alt: 'Solidarita: stojíme za Palestinou',
    },
    'free-palestine': {
      badge: 'Svobodu Palestině',
      headline: 'Svobodu a rovná práva palestinskému lidu.',
      action: 'Více informací',
      alt: 'Solidarita: svobodu Palestině',
    },
    'tech-for-palestine': {
      badge: 'Technologie pro Palestinu',
      headline: 'Lidé z technologií se ozývají za Palestinu.',
      action: 'Přidejte se',
      alt: 'Solidarita: technologie pro Palestinu',
    },
    'back-palestinian-startups': {
      badge: 'Podpořte palestinské start-upy',
      headline: 'Nabídněte palestinským start-upům práci, financování a mentoring.',
      action: 'Zjistěte jak',
      alt: 'Solidarita: podpořte palestinské start-upy',
    },
    'let-workers-speak': {
      badge: 'Nechte zaměstnance mluvit',
      headline: 'Nikdo by neměl přijít o práci, protože se ozval za Palestinu.',
      action: 'Více informací',
      alt: 'Solidarita: nechte zaměstnance mluvit za Palestinu',
    },
    'no-tech-for-apartheid': {
      badge: 'Žádné technologie pro apartheid',
      headline: 'Zaměstnanci Googlu a Amazonu říkají: žádné technologie pro apartheid.',
      action: 'Číst požadavky',
      alt: 'Lidé z technologií: žádné technologie pro apartheid',
    },
    'drop-nimbus': {
      badge: 'Odstupte od projektu Nimbus',
      headline: 'Zaměstnanci vyzývají Google a Amazon, aby od projektu Nimbus odstoupily.',
      action: 'Číst proč',
      alt: 'Lidé z technologií: odstupte od projektu Nimbus',
    },
    'no-azure-for-apartheid': {
      badge: 'Žádný Azure pro apartheid',
      headline: 'Zaměstnanci Microsoftu říkají: žádný Azure pro apartheid.',
      action: 'Číst požadavky',
      alt: 'Lidé z technologií: žádný Azure pro apartheid',
    },
    'no-tech-for-ice': {
      badge: 'Žádné technologie pro ICE',
      headline: 'Lidé z technologií a migrantské skupiny říkají: žádné technologie pro ICE.',
      action: 'Číst požadavky',
      alt: 'Lidé z technologií: žádné technologie pro ICE, imigrační úřad USA',
    },
  },
  banner: {
    close: 'Zavřít tuto zprávu',
  },
  errors: {
    label: 'Chyba odznaku',
    unknownMessage: 'Žádná zpráva se nejmenuje „{given}“',
    badValue: '{option}: „{given}“ nelze použít',
    allowed: 'Povoleno: {allowed}',
    missingMessage: 'Odznak zatím nemá text',
    busy: 'Právě je příliš rušno, zkuste to brzy znovu',
    notFound: 'Na této adrese nic není',
    home: 'Zpět na začátek',
  },
};

export default cs;
