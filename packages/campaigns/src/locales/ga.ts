// Irish.
import type { LocaleFile } from '../locale.ts';

const ga: LocaleFile = {
  tag: 'ga',
  name: 'Gaeilge',
  reviewed: false,
  notes: [
    'The label is “IT workers” (TF), to stay under 320 px; the alternative text says technology.',

    'let-workers-speak: “Let workers speak”.',
    'back-palestinian-startups, badge: “Support the enterprises of Palestine”; nuathionscain (start-ups) elsewhere.',
  ],
  campaigns: {
    ceasefire: { name: 'Sos cogaidh', label: 'An Phalaistín' },
    palestine: { name: 'An Phalaistín', label: 'Dlúthpháirtíocht' },
    'no-tech-for-apartheid': {
      name: 'Gan teicneolaíocht don apartheid',
      label: 'Oibrithe TF',
    },
    'no-azure-for-apartheid': {
      name: 'Gan Azure don apartheid',
      label: 'Oibrithe TF',
    },
    'no-tech-for-ice': { name: 'Gan teicneolaíocht do ICE', label: 'Oibrithe TF' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'Sos cogaidh anois',
      headline: 'Éilimis sos cogaidh in Gaza anois.',
      action: 'Gníomhaigh anois',
      alt: 'An Phalaistín: sos cogaidh anois',
    },
    'permanent-ceasefire': {
      badge: 'Sos cogaidh buan anois',
      headline: 'Éilimis sos cogaidh buan in Gaza.',
      action: 'Gníomhaigh anois',
      alt: 'An Phalaistín: sos cogaidh buan anois',
    },
    'uphold-the-ceasefire': {
      badge: 'Cloígí leis an sos cogaidh',
      headline: 'Cloígí leis an sos cogaidh in Gaza, agus bíodh sé buan.',
      action: 'Gníomhaigh anois',
      alt: 'An Phalaistín: cloígí leis an sos cogaidh',
    },
    'let-aid-in': {
      badge: 'Ligigí cabhair isteach in Gaza',
      headline: 'Ligigí bia, uisce agus leigheas isteach in Gaza.',
      action: 'Tuilleadh eolais',
      alt: 'An Phalaistín: ligigí cabhair isteach in Gaza',
    },
    'end-the-siege': {
      badge: 'Cuirigí deireadh le léigear Gaza',
      headline: 'Deir grúpaí cabhrach: osclaígí na bealaí, cuirigí deireadh le léigear Gaza.',
      action: 'Tuilleadh eolais',
      alt: 'An Phalaistín: cuirigí deireadh le léigear Gaza',
    },
    'protect-civilians': {
      badge: 'Cosnaígí sibhialtaigh Gaza',
      headline: 'Ní sprioc iad sibhialtaigh. Cosnaígí muintir Gaza.',
      action: 'Tuilleadh eolais',
      alt: 'An Phalaistín: cosnaígí sibhialtaigh Gaza',
    },
    'protect-children': {
      badge: 'Cosnaígí leanaí Gaza',
      headline: 'Tá ceart ag gach leanbh fás aníos. Cosnaígí leanaí Gaza.',
      action: 'Tuilleadh eolais',
      alt: 'An Phalaistín: cosnaígí leanaí Gaza',
    },
    'protect-journalists': {
      badge: 'Cosnaígí iriseoirí Gaza',
      headline: 'Is sibhialtaigh iad iriseoirí. Cosnaígí lucht tuairiscithe Gaza.',
      action: 'Tuilleadh eolais',
      alt: 'An Phalaistín: cosnaígí iriseoirí Gaza',
    },
    'protect-health-workers': {
      badge: 'Cosnaígí oibrithe sláinte Gaza',
      headline: 'Caithfidh ospidéil a bheith slán. Cosnaígí oibrithe sláinte Gaza.',
      action: 'Tuilleadh eolais',
      alt: 'An Phalaistín: cosnaígí oibrithe sláinte Gaza',
    },
    'every-civilian-life': {
      badge: 'Is fiú gach saol sibhialtach',
      headline: 'Is fiú gach saol sibhialtach, Palaistíneach agus Iosraelach.',
      action: 'Tuilleadh eolais',
      alt: 'An Phalaistín: is fiú gach saol sibhialtach',
    },
    'protect-the-west-bank': {
      badge: 'Cosnaígí muintir an Bhruaigh Thiar',
      headline: 'Tá ceart ag teaghlaigh an Bhruaigh Thiar a bheith slán ina dtithe.',
      action: 'Tuilleadh eolais',
      alt: 'An Phalaistín: cosnaígí muintir an Bhruaigh Thiar',
    },
    'know-the-facts': {
      badge: 'Bíodh na fíricí agat',
      headline: 'Bíodh na fíricí agat: sonraí oscailte faoi Gaza agus an Bruach Thiar.',
      action: 'Féach na sonraí',
      alt: 'An Phalaistín: bíodh na fíricí agat',
    },
    'remember-their-names': {
      badge: 'Cuimhnígí ar a n-ainmneacha',
      headline: 'Bhí ainm ar gach duine acu. Cuimhnígí ar na daoine a maraíodh in Gaza.',
      action: 'Léigh na hainmneacha',
      alt: 'An Phalaistín: cuimhnígí ar ainmneacha na ndaoine a maraíodh in Gaza',
    },
    'stand-with-palestine': {
      badge: 'Ag seasamh leis an bPalaistín',
      headline: 'Seasaimid le muintir na Palaistíne.',
      action: 'Tuilleadh eolais',
      alt: 'Dlúthpháirtíocht: i bpáirt leis an bPalaistín',
    },
    'free-palestine': {
      badge: 'Saoirse don Phalaistín',
      headline: 'Éilíonn Palaistínigh saoirse agus cearta comhionanna.',
      action: 'Tuilleadh eolais',
      alt: 'Dlúthpháirtíocht: saoirse don Phalaistín',
    },
    'tech-for-palestine': {
      badge: 'Teicneolaíocht don Phalaistín',
      headline: 'Tá lucht teicneolaíochta ag labhairt amach ar son na Palaistíne.',
      action: 'Bí páirteach',
      alt: 'Dlúthpháirtíocht: teicneolaíocht don Phalaistín',
    },
    'back-palestinian-startups': {
      badge: 'Tacaígí le fiontair na Palaistíne',
      headline: 'Tairgigí obair, maoiniú agus meantóireacht do nuathionscain Phalaistíneacha.',
      action: 'Féach conas',
      alt: 'Dlúthpháirtíocht: tacaígí le nuathionscain Phalaistíneacha',
    },
    'let-workers-speak': {
      badge: 'Ligigí d’oibrithe labhairt',
      headline: 'Níor cheart go gcaillfeadh duine a phost as labhairt ar son na Palaistíne.',
      action: 'Tuilleadh eolais',
      alt: 'Dlúthpháirtíocht: ligigí d’oibrithe labhairt ar son na Palaistíne',
    },
    'reinstate-workers': {
      badge: 'Tugaigí na poist ar ais',
      headline: 'Deir oibrithe a briseadh: tugaigí ar ais poist a cailleadh as labhairt amach.',
      action: 'Léigh a n-éilimh',
      alt: 'Dlúthpháirtíocht: tugaigí na poist ar ais',
    },
    'no-tech-for-apartheid': {
      badge: 'Gan teicneolaíocht don apartheid',
      headline: 'Deir oibrithe Google agus Amazon: gan teicneolaíocht don apartheid.',
      action: 'Léigh a n-éilimh',
      alt: 'Oibrithe teicneolaíochta: gan teicneolaíocht don apartheid',
    },
    'drop-nimbus': {
      badge: 'Éirígí as Tionscadal Nimbus',
      headline: 'Iarrann oibrithe ar Google agus Amazon éirí as Tionscadal Nimbus.',
      action: 'Léigh cén fáth',
      alt: 'Oibrithe teicneolaíochta: éirígí as Tionscadal Nimbus',
    },
    'no-azure-for-apartheid': {
      badge: 'Gan Azure don apartheid',
      headline: 'Deir oibrithe Microsoft, reatha agus iar-oibrithe: gan Azure don apartheid.',
      action: 'Léigh a n-éilimh',
      alt: 'Oibrithe teicneolaíochta: gan Azure don apartheid',
    },
    'end-mass-surveillance': {
      badge: 'Deireadh le maisfhaire',
      headline: 'Deir oibrithe: deireadh le maisfhaire ar ghlaonna na bPalaistíneach.',
      action: 'Léigh cén fáth',
      alt: 'Oibrithe teicneolaíochta: deireadh le maisfhaire ar Phalaistínigh',
    },
    'no-tech-for-ice': {
      badge: 'Gan teicneolaíocht do ICE',
      headline: 'Oibrithe teicneolaíochta agus grúpaí inimirceach: gan teicneolaíocht do ICE.',
      action: 'Léigh a n-éilimh',
      alt: 'Oibrithe teicneolaíochta: gan teicneolaíocht do ICE, gníomhaireacht inimirce na Stát Aontaithe',
    },
  },
  banner: {
    close: 'Dún an teachtaireacht seo',
  },
  about: {
    title: 'Faoin teachtaireacht seo',
    all: 'Gach teachtaireacht',
    who: 'Cé a deir é',
    whoever: 'Na daoine a thaispeánann í',
    act: 'Cad is féidir leat a dhéanamh',
    sources: 'Foinsí',
    read: 'léite {date}',
    unseen: 'Níor aimsíomar cóip stóráilte den leathanach seo le cur i gcomparáid',
    show: 'Taispeáin féin í',
    badge: 'Suaitheantas',
    banner: 'Meirge',
    card: 'Cárta',
    why: 'Cén fáth a bhfuil sé seo ar shuíomh ar thug tú cuairt air?',
    chosen:
      'Na daoine a ritheann an suíomh sin a roghnaigh í. Ní leagann sí fianáin agus ní rianaíonn sí thú.',
    revisions: 'Leasuithe',
    revision: 'Leasú {n}',
    unreviewed: 'Níl an t-aistriúchán seo seiceáilte fós ag cainteoir dúchais.',
    languages: 'Teangacha',
  },
  errors: {
    label: 'Earráid sa suaitheantas',
    unknownMessage: 'Níl aon teachtaireacht darb ainm “{given}” ann',
    badValue: '{option}: ní féidir “{given}” a úsáid',
    allowed: 'Ceadaithe: {allowed}',
    missingMessage: 'Níl aon téacs sa suaitheantas fós',
    busy: 'Róghnóthach faoi láthair, bain triail eile as go luath',
    notFound: 'Níl aon rud ag an seoladh seo',
    home: 'Ar ais go dtí an leathanach baile',
  },
};

export default ga;
