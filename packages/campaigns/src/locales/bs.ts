// Bosnian.
import type { LocaleFile } from '../locale.ts';

const bs: LocaleFile = {
  tag: 'bs',
  name: 'Bosanski',
  reviewed: false,
  notes: [
    'The label of the workers’ campaigns says IT, to stay under 320 px; the alternative text says technology.',

    'protect-health-workers: “Protect medics in Gaza” on the badge, health workers elsewhere.',
  ],
  campaigns: {
    ceasefire: { name: 'Prekid vatre', label: 'Palestina' },
    palestine: { name: 'Palestina', label: 'Solidarnost' },
    'no-tech-for-apartheid': {
      name: 'Bez tehnologije za aparthejd',
      label: 'IT radnici',
    },
    'no-azure-for-apartheid': { name: 'Bez Azurea za aparthejd', label: 'IT radnici' },
    'no-tech-for-ice': { name: 'Bez tehnologije za ICE', label: 'IT radnici' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'Prekid vatre sada',
      headline: 'Pozivamo na prekid vatre u Gazi sada.',
      action: 'Pridružite se',
      alt: 'Palestina: prekid vatre sada',
    },
    'permanent-ceasefire': {
      badge: 'Trajni prekid vatre sada',
      headline: 'Pozivamo na trajni prekid vatre u Gazi.',
      action: 'Pridružite se',
      alt: 'Palestina: trajni prekid vatre sada',
    },
    'uphold-the-ceasefire': {
      badge: 'Poštujte prekid vatre',
      headline: 'Poštujte prekid vatre u Gazi i neka bude trajan.',
      action: 'Pridružite se',
      alt: 'Palestina: poštujte prekid vatre',
    },
    'let-aid-in': {
      badge: 'Pustite pomoć u Gazu',
      headline: 'Pustite hranu, vodu i lijekove u Gazu.',
      action: 'Saznajte više',
      alt: 'Palestina: pustite pomoć u Gazu',
    },
    'end-the-siege': {
      badge: 'Okončajte opsadu Gaze',
      headline: 'Otvorite prelaze. Okončajte opsadu Gaze.',
      action: 'Saznajte više',
      alt: 'Palestina: okončajte opsadu Gaze',
    },
    'protect-civilians': {
      badge: 'Zaštitite civile u Gazi',
      headline: 'Civili nisu meta. Zaštitite ljude u Gazi.',
      action: 'Saznajte više',
      alt: 'Palestina: zaštitite civile u Gazi',
    },
    'protect-children': {
      badge: 'Zaštitite djecu Gaze',
      headline: 'Svako dijete ima pravo da odraste. Zaštitite djecu Gaze.',
      action: 'Saznajte više',
      alt: 'Palestina: zaštitite djecu Gaze',
    },
    'protect-journalists': {
      badge: 'Zaštitite novinare u Gazi',
      headline: 'Novinari su civili. Zaštitite one koji izvještavaju iz Gaze.',
      action: 'Saznajte više',
      alt: 'Palestina: zaštitite novinare u Gazi',
    },
    'protect-health-workers': {
      badge: 'Zaštitite medicinare u Gazi',
      headline: 'Bolnice moraju biti sigurne. Zaštitite zdravstvene radnike u Gazi.',
      action: 'Saznajte više',
      alt: 'Palestina: zaštitite zdravstvene radnike u Gazi',
    },
    'remember-their-names': {
      badge: 'Sjetite se njihovih imena',
      headline: 'Svako od njih imao je ime. Sjetite se ljudi ubijenih u Gazi.',
      action: 'Pročitajte imena',
      alt: 'Palestina: sjetite se imena ljudi ubijenih u Gazi',
    },
    'stand-with-palestine': {
      badge: 'Uz Palestinu',
      headline: 'Stojimo uz narod Palestine.',
      action: 'Saznajte više',
      alt: 'Solidarnost: uz Palestinu',
    },
    'free-palestine': {
      badge: 'Sloboda za Palestinu',
      headline: 'Sloboda i jednaka prava za narod Palestine.',
      action: 'Saznajte više',
      alt: 'Solidarnost: sloboda za Palestinu',
    },
    'tech-for-palestine': {
      badge: 'Tehnologija za Palestinu',
      headline: 'Ljudi iz tehnologije dižu glas za Palestinu.',
      action: 'Pridružite se',
      alt: 'Solidarnost: tehnologija za Palestinu',
    },
    'back-palestinian-startups': {
      badge: 'Podržite palestinske startape',
      headline: 'Ponudite palestinskim startapima posao, sredstva i mentorstvo.',
      action: 'Pogledajte kako',
      alt: 'Solidarnost: podržite palestinske startape',
    },
    'let-workers-speak': {
      badge: 'Pustite radnike da govore',
      headline: 'Niko ne bi trebao izgubiti posao jer je digao glas za Palestinu.',
      action: 'Saznajte više',
      alt: 'Solidarnost: pustite radnike da govore za Palestinu',
    },
    'no-tech-for-apartheid': {
      badge: 'Bez tehnologije za aparthejd',
      headline: 'Radnici Googlea i Amazona kažu: bez tehnologije za aparthejd.',
      action: 'Pročitajte zahtjeve',
      alt: 'Radnici u tehnologiji: bez tehnologije za aparthejd',
    },
    'drop-nimbus': {
      badge: 'Odustanite od Projekta Nimbus',
      headline: 'Radnici pozivaju Google i Amazon da odustanu od Projekta Nimbus.',
      action: 'Pročitajte zašto',
      alt: 'Radnici u tehnologiji: odustanite od Projekta Nimbus',
    },
    'no-azure-for-apartheid': {
      badge: 'Bez Azurea za aparthejd',
      headline: 'Radnici Microsofta kažu: bez Azurea za aparthejd.',
      action: 'Pročitajte zahtjeve',
      alt: 'Radnici u tehnologiji: bez Azurea za aparthejd',
    },
    'no-tech-for-ice': {
      badge: 'Bez tehnologije za ICE',
      headline: 'Radnici u tehnologiji i grupe migranata kažu: bez tehnologije za ICE.',
      action: 'Pročitajte zahtjeve',
      alt: 'Radnici u tehnologiji: bez tehnologije za ICE, američku agenciju za imigraciju',
    },
  },
  banner: {
    close: 'Zatvori ovu poruku',
  },
  errors: {
    label: 'Greška u znački',
    unknownMessage: 'Nijedna poruka se ne zove „{given}”',
    badValue: '{option}: „{given}” se ne može koristiti',
    allowed: 'Dozvoljeno: {allowed}',
    missingMessage: 'Značka još nema teksta',
    busy: 'Trenutno je gužva, pokušajte ponovo uskoro',
    notFound: 'Na ovoj adresi nema ničega',
    home: 'Nazad na početak',
  },
};

export default bs;
