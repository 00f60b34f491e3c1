// Hausa.
import type { LocaleFile } from '../locale.ts';

const ha: LocaleFile = {
  tag: 'ha',
  name: 'Hausa',
  reviewed: false,
  notes: [
    'calls use the impersonal subjunctive (“Let … be protected”), actions the plural “you”.',
    'apartheid is mulkin wariya, short for mulkin wariyar launin fata, “rule of colour discrimination”.',
    'end-the-siege: “Let the siege of Gaza be lifted”.',
    'label of the workers’ campaigns: “IT workers”; ma’aikatan fasaha is too long for a badge.',
    'no-tech-for-*: “There is no technology for …”; immigrants are masu ƙaura, “those who migrate”.',
    'errors: the badge is alama, “sign”.',
  ],
  campaigns: {
    ceasefire: { name: 'Tsagaita wuta', label: 'Falasɗinu' },
    palestine: { name: 'Falasɗinu', label: 'Haɗin kai' },
    'no-tech-for-apartheid': { name: 'Babu fasaha ga mulkin wariya', label: 'Ma’aikatan IT' },
    'no-azure-for-apartheid': { name: 'Babu Azure ga mulkin wariya', label: 'Ma’aikatan IT' },
    'no-tech-for-ice': { name: 'Babu fasaha ga ICE', label: 'Ma’aikatan IT' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'A tsagaita wuta yanzu',
      headline: 'Muna kira a tsagaita wuta a Gaza yanzu.',
      action: 'Ku ɗauki mataki yanzu',
      alt: 'Falasɗinu: a tsagaita wuta yanzu',
    },
    'permanent-ceasefire': {
      badge: 'A tsagaita wuta dindindin yanzu',
      headline: 'Muna kira a tsagaita wuta dindindin a Gaza.',
      action: 'Ku ɗauki mataki yanzu',
      alt: 'Falasɗinu: a tsagaita wuta dindindin yanzu',
    },
    'uphold-the-ceasefire': {
      badge: 'A mutunta tsagaita wuta',
      headline: 'A mutunta tsagaita wuta a Gaza, kuma a tabbatar ta ɗore.',
      action: 'Ku ɗauki mataki yanzu',
      alt: 'Falasɗinu: a mutunta tsagaita wuta',
    },
    'let-aid-in': {
      badge: 'A bar agaji ya shiga Gaza',
      headline: 'A bar abinci da ruwa da magani su shiga Gaza.',
      action: 'Ku ƙara sani',
      alt: 'Falasɗinu: a bar agaji ya shiga Gaza',
    },
    'end-the-siege': {
      badge: 'A janye ƙawanyar Gaza',
      headline: 'A buɗe mashigun kan iyaka. A janye ƙawanyar Gaza.',
      action: 'Ku ƙara sani',
      alt: 'Falasɗinu: a janye ƙawanyar Gaza',
    },
    'protect-civilians': {
      badge: 'A kare fararen hula a Gaza',
      headline: 'Fararen hula ba abin hari ba ne. A kare mutanen Gaza.',
      action: 'Ku ƙara sani',
      alt: 'Falasɗinu: a kare fararen hula a Gaza',
    },
    'protect-children': {
      badge: 'A kare yaran Gaza',
      headline: 'Kowane yaro na da ’yancin girma. A kare yaran Gaza.',
      action: 'Ku ƙara sani',
      alt: 'Falasɗinu: a kare yaran Gaza',
    },
    'protect-journalists': {
      badge: 'A kare ’yan jaridar Gaza',
      headline: '’Yan jarida fararen hula ne. A kare masu aiko rahoto daga Gaza.',
      action: 'Ku ƙara sani',
      alt: 'Falasɗinu: a kare ’yan jaridar Gaza',
    },
    'protect-health-workers': {
      badge: 'A kare ma’aikatan lafiyar Gaza',
      headline: 'Dole asibitoci su kasance cikin aminci. A kare ma’aikatan lafiyar Gaza.',
      action: 'Ku ƙara sani',
      alt: 'Falasɗinu: a kare ma’aikatan lafiyar Gaza',
    },
    'remember-their-names': {
      badge: 'A tuna da sunayensu',
      headline: 'Duk wanda aka kashe a Gaza yana da suna. A tuna da su.',
      action: 'Ku karanta sunayen',
      alt: 'Falasɗinu: a tuna da sunayen mutanen da aka kashe a Gaza',
    },
    'stand-with-palestine': {
      badge: 'Muna tare da Falasɗinu',
      headline: 'Muna tare da al’ummar Falasɗinu.',
      action: 'Ku ƙara sani',
      alt: 'Haɗin kai: muna tare da Falasɗinu',
    },
    'free-palestine': {
      badge: '’Yanci ga Falasɗinu',
      headline: '’Yanci da daidaiton haƙƙi ga al’ummar Falasɗinu.',
      action: 'Ku ƙara sani',
      alt: 'Haɗin kai: ’yanci ga Falasɗinu',
    },
    'tech-for-palestine': {
      badge: 'Fasaha don Falasɗinu',
      headline: 'Masu aikin fasaha na ɗaga murya domin Falasɗinu.',
      action: 'Ku shigo',
      alt: 'Haɗin kai: fasaha don Falasɗinu',
    },
    'back-palestinian-startups': {
      badge: 'A tallafa wa startup na Falasɗinu',
      headline: 'Ku ba sabbin kamfanonin Falasɗinu aiki, kuɗi da shawarwari.',
      action: 'Ku ga yadda',
      alt: 'Haɗin kai: a tallafa wa sabbin kamfanonin Falasɗinu',
    },
    'let-workers-speak': {
      badge: 'A bar ma’aikata su yi magana',
      headline: 'Bai kamata wani ya rasa aiki saboda ɗaga murya domin Falasɗinu ba.',
      action: 'Ku ƙara sani',
      alt: 'Haɗin kai: a bar ma’aikata su ɗaga murya domin Falasɗinu',
    },
    'no-tech-for-apartheid': {
      badge: 'Babu fasaha ga mulkin wariya',
      headline: 'Ma’aikata a Google da Amazon sun ce: babu fasaha ga mulkin wariya.',
      action: 'Ku karanta buƙatunsu',
      alt: 'Ma’aikatan IT: babu fasaha ga mulkin wariya',
    },
    'drop-nimbus': {
      badge: 'A janye daga Shirin Nimbus',
      headline: 'Ma’aikata na kira ga Google da Amazon su janye daga Shirin Nimbus.',
      action: 'Ku karanta dalili',
      alt: 'Ma’aikatan IT: a janye daga Shirin Nimbus',
    },
    'no-azure-for-apartheid': {
      badge: 'Babu Azure ga mulkin wariya',
      headline: 'Ma’aikata a Microsoft sun ce: babu Azure ga mulkin wariya.',
      action: 'Ku karanta buƙatunsu',
      alt: 'Ma’aikatan IT: babu Azure ga mulkin wariya',
    },
    'no-tech-for-ice': {
      badge: 'Babu fasaha ga ICE',
      headline: 'Ma’aikatan fasaha da ƙungiyoyin masu ƙaura sun ce: babu fasaha ga ICE.',
      action: 'Ku karanta buƙatunsu',
      alt: 'Ma’aikatan IT: babu fasaha ga ICE, hukumar shige da fice ta Amurka',
    },
  },
  banner: {
    close: 'A rufe wannan saƙo',
  },
  errors: {
    label: 'Kuskuren alama',
    unknownMessage: 'Babu saƙo mai suna “{given}”',
    badValue: '{option}: ba za a iya amfani da “{given}” ba',
    allowed: 'An yarda da: {allowed}',
    missingMessage: 'Alamar ba ta da rubutu tukuna',
    busy: 'Akwai cunkoso yanzu, don Allah a sake gwadawa nan gaba kaɗan',
    notFound: 'Babu komai a wannan adireshi',
    home: 'A koma farko',
  },
};

export default ha;
