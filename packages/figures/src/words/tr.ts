// Turkish.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'tr',
  reviewed: false,
  labels: {
    'gaza-killed': 'Gazze’de öldürülenler',
    'gaza-injured': 'Gazze’de yaralananlar',
    'gaza-children-killed': 'Gazze’de öldürülen çocuklar',
    'gaza-women-killed': 'Gazze’de öldürülen kadınlar',
    'gaza-medical-staff-killed': 'Gazze’de öldürülen sağlık çalışanları',
    'gaza-journalists-killed': 'Gazze’de öldürülen gazeteciler',
    'gaza-civil-defence-killed': 'Gazze’de öldürülen sivil savunma görevlileri',
    'gaza-aid-seekers-killed': 'Gazze’de yardım ararken öldürülenler',
    'gaza-aid-seekers-injured': 'Gazze’de yardım ararken yaralananlar',
    'gaza-starvation-deaths': 'Gazze’de açlıktan ölenler',
    'gaza-starvation-children': 'Gazze’de açlıktan ölen çocuklar',
    'gaza-names-known': 'Gazze’de öldürülenlerin bilinen adları',
    'west-bank-killed': 'Batı Şeria’da öldürülen Filistinliler',
    'west-bank-children-killed': 'Batı Şeria’da öldürülen Filistinli çocuklar',
    'west-bank-injured': 'Batı Şeria’da yaralanan Filistinliler',
    'west-bank-settler-attacks': 'Batı Şeria’da yerleşimci saldırıları',
    'lebanon-killed': 'Lübnan’da öldürülenler',
    'lebanon-injured': 'Lübnan’da yaralananlar',
  },
  asOf: '{date} itibarıyla',
  lastReported: 'son bildirim {date}',
  attribution: 'Kaynak: {source}, {via} aracılığıyla.',
  sources: {
    'health-ministry-gaza': 'Gazze Sağlık Bakanlığı',
    'media-office-gaza': 'Gazze Hükûmet Medya Ofisi',
    'un-ocha': 'BM İnsani İşler Eşgüdüm Ofisi (OCHA)',
    'health-ministry-lebanon': 'Lübnan Halk Sağlığı Bakanlığı',
    'names-list': 'Gazze Sağlık Bakanlığı (ad listesi)',
  },
  via: 'Tech for Palestine veri kümeleri',
  undercount: 'Toplamlar gerçeğin altındadır: birçok kişi kayıp ya da henüz kimliği belirlenmedi.',
  held: 'Daha yeni bir sayı, önce bir kişinin denetlemesini gerektirecek biçimde farklı.',
};
export default words;
