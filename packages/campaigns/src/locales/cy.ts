// Welsh.
import type { LocaleFile } from '../locale.ts';

const cy: LocaleFile = {
  tag: 'cy',
  name: 'Cymraeg',
  reviewed: false,
  notes: [
    'The label is “IT workers” (TG), to stay under 320 px; the alternative text says technology.',

    'stand-with-palestine: “Stand with Palestine”.',
    'back-palestinian-startups: busnesau newydd means “new businesses”.',
  ],
  campaigns: {
    ceasefire: { name: 'Cadoediad', label: 'Palesteina' },
    palestine: { name: 'Palesteina', label: 'Undod' },
    'no-tech-for-apartheid': { name: 'Dim technoleg i apartheid', label: 'Gweithwyr TG' },
    'no-azure-for-apartheid': { name: 'Dim Azure i apartheid', label: 'Gweithwyr TG' },
    'no-tech-for-ice': { name: 'Dim technoleg i ICE', label: 'Gweithwyr TG' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'Cadoediad nawr',
      headline: 'Galwn am gadoediad yn Gaza nawr.',
      action: 'Gweithredwch nawr',
      alt: 'Palesteina: cadoediad nawr',
    },
    'permanent-ceasefire': {
      badge: 'Cadoediad parhaol nawr',
      headline: 'Galwn am gadoediad parhaol yn Gaza.',
      action: 'Gweithredwch nawr',
      alt: 'Palesteina: cadoediad parhaol nawr',
    },
    'uphold-the-ceasefire': {
      badge: 'Parchwch y cadoediad',
      headline: 'Parchwch y cadoediad yn Gaza, a gwnewch iddo barhau.',
      action: 'Gweithredwch nawr',
      alt: 'Palesteina: parchwch y cadoediad',
    },
    'let-aid-in': {
      badge: 'Gadewch gymorth i mewn i Gaza',
      headline: 'Gadewch fwyd, dŵr a meddyginiaeth i mewn i Gaza.',
      action: 'Dysgwch fwy',
      alt: 'Palesteina: gadewch gymorth i mewn i Gaza',
    },
    'end-the-siege': {
      badge: 'Rhowch ben ar warchae Gaza',
      headline: 'Agorwch y croesfannau. Rhowch ben ar warchae Gaza.',
      action: 'Dysgwch fwy',
      alt: 'Palesteina: rhowch ben ar warchae Gaza',
    },
    'protect-civilians': {
      badge: 'Diogelwch sifiliaid yn Gaza',
      headline: 'Nid yw sifiliaid yn darged. Diogelwch bobl Gaza.',
      action: 'Dysgwch fwy',
      alt: 'Palesteina: diogelwch sifiliaid yn Gaza',
    },
    'protect-children': {
      badge: 'Diogelwch blant Gaza',
      headline: 'Mae gan bob plentyn hawl i dyfu i fyny. Diogelwch blant Gaza.',
      action: 'Dysgwch fwy',
      alt: 'Palesteina: diogelwch blant Gaza',
    },
    'protect-journalists': {
      badge: 'Diogelwch newyddiadurwyr Gaza',
      headline: 'Sifiliaid yw newyddiadurwyr. Diogelwch y rhai sy’n adrodd o Gaza.',
      action: 'Dysgwch fwy',
      alt: 'Palesteina: diogelwch newyddiadurwyr Gaza',
    },
    'protect-health-workers': {
      badge: 'Diogelwch weithwyr iechyd Gaza',
      headline: 'Rhaid i ysbytai fod yn ddiogel. Diogelwch weithwyr iechyd yn Gaza.',
      action: 'Dysgwch fwy',
      alt: 'Palesteina: diogelwch weithwyr iechyd Gaza',
    },
    'remember-their-names': {
      badge: 'Cofiwch eu henwau',
      headline: 'Roedd gan bob un ohonynt enw. Cofiwch y bobl a laddwyd yn Gaza.',
      action: 'Darllenwch yr enwau',
      alt: 'Palesteina: cofiwch enwau’r bobl a laddwyd yn Gaza',
    },
    'stand-with-palestine': {
      badge: 'Safwn gyda Phalesteina',
      headline: 'Safwn gyda phobl Palesteina.',
      action: 'Dysgwch fwy',
      alt: 'Undod: safwn gyda Phalesteina',
    },
    'free-palestine': {
      badge: 'Rhyddid i Balesteina',
      headline: 'Rhyddid a hawliau cyfartal i bobl Palesteina.',
      action: 'Dysgwch fwy',
      alt: 'Undod: rhyddid i Balesteina',
    },
    'tech-for-palestine': {
      badge: 'Technoleg dros Balesteina',
      headline: 'Mae pobl ym myd technoleg yn codi llais dros Balesteina.',
      action: 'Ymunwch',
      alt: 'Undod: technoleg dros Balesteina',
    },
    'back-palestinian-startups': {
      badge: 'Cefnogwch fusnesau Palesteina',
      headline: 'Cynigiwch waith, cyllid a mentora i fusnesau newydd Palesteina.',
      action: 'Gweld sut',
      alt: 'Undod: cefnogwch fusnesau newydd Palesteina',
    },
    'let-workers-speak': {
      badge: 'Gadewch i weithwyr godi llais',
      headline: 'Ni ddylai neb golli swydd am godi llais dros Balesteina.',
      action: 'Dysgwch fwy',
      alt: 'Undod: gadewch i weithwyr godi llais dros Balesteina',
    },
    'no-tech-for-apartheid': {
      badge: 'Dim technoleg i apartheid',
      headline: 'Mae gweithwyr Google ac Amazon yn dweud: dim technoleg i apartheid.',
      action: 'Darllenwch eu galwadau',
      alt: 'Gweithwyr technoleg: dim technoleg i apartheid',
    },
    'drop-nimbus': {
      badge: 'Gollyngwch Brosiect Nimbus',
      headline: 'Mae gweithwyr yn galw ar Google ac Amazon i ollwng Prosiect Nimbus.',
      action: 'Darllenwch pam',
      alt: 'Gweithwyr technoleg: gollyngwch Brosiect Nimbus',
    },
    'no-azure-for-apartheid': {
      badge: 'Dim Azure i apartheid',
      headline: 'Mae gweithwyr Microsoft yn dweud: dim Azure i apartheid.',
      action: 'Darllenwch eu galwadau',
      alt: 'Gweithwyr technoleg: dim Azure i apartheid',
    },
    'no-tech-for-ice': {
      badge: 'Dim technoleg i ICE',
      headline: 'Mae gweithwyr technoleg a grwpiau mewnfudwyr yn dweud: dim technoleg i ICE.',
      action: 'Darllenwch eu galwadau',
      alt: 'Gweithwyr technoleg: dim technoleg i ICE, asiantaeth fewnfudo’r Unol Daleithiau',
    },
  },
  banner: {
    close: 'Cau’r neges hon',
  },
  errors: {
    label: 'Gwall yn y bathodyn',
    unknownMessage: 'Does dim neges o’r enw “{given}”',
    badValue: '{option}: ni ellir defnyddio “{given}”',
    allowed: 'Caniateir: {allowed}',
    missingMessage: 'Does dim testun yn y bathodyn eto',
    busy: 'Rhy brysur ar hyn o bryd, rhowch gynnig arall arni cyn bo hir',
    notFound: 'Does dim byd yn y cyfeiriad hwn',
    home: 'Yn ôl i’r dechrau',
  },
};

export default cy;
