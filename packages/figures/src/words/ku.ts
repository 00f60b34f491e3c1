// Kurdish.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'ku',
  reviewed: false,
  labels: {
    'gaza-killed': 'Kesên li Xezzeyê hatine kuştin',
    'gaza-injured': 'Kesên li Xezzeyê birîndar bûne',
    'gaza-children-killed': 'Zarokên li Xezzeyê hatine kuştin',
    'gaza-women-killed': 'Jinên li Xezzeyê hatine kuştin',
    'gaza-medical-staff-killed': 'Karmendên tenduristiyê yên li Xezzeyê hatine kuştin',
    'gaza-journalists-killed': 'Rojnamevanên li Xezzeyê hatine kuştin',
    'gaza-civil-defence-killed': 'Karmendên parastina sivîl ên li Xezzeyê hatine kuştin',
    'gaza-aid-seekers-killed': 'Kesên li Xezzeyê dema li alîkariyê digeriyan hatine kuştin',
    'gaza-aid-seekers-injured': 'Kesên li Xezzeyê dema li alîkariyê digeriyan birîndar bûne',
    'gaza-starvation-deaths': 'Kesên li Xezzeyê ji birçîbûnê mirine',
    'gaza-starvation-children': 'Zarokên li Xezzeyê ji birçîbûnê mirine',
    'gaza-names-known': 'Navên naskirî yên kuştiyan li Xezzeyê',
    'west-bank-killed': 'Filistîniyên li Şerîaya Rojava hatine kuştin',
    'west-bank-children-killed': 'Zarokên filistînî yên li Şerîaya Rojava hatine kuştin',
    'west-bank-injured': 'Filistîniyên li Şerîaya Rojava birîndar bûne',
    'west-bank-settler-attacks': 'Êrîşên niştecihan li Şerîaya Rojava',
    'lebanon-killed': 'Kesên li Libnanê hatine kuştin',
    'lebanon-injured': 'Kesên li Libnanê birîndar bûne',
  },
  asOf: 'dîrok: {date}',
  lastReported: 'agahiya dawî: {date}',
  attribution: 'Çavkanî: {source}; dane: {via}.',
  sources: {
    'health-ministry-gaza': 'Wezareta Tenduristiyê ya Xezzeyê',
    'media-office-gaza': 'Nivîsgeha Medyayê ya Hikûmetê, Xezze',
    'un-ocha': 'Nivîsgeha NYê ya Koordînasyona Karûbarên Mirovî (OCHA)',
    'health-ministry-lebanon': 'Wezareta Tenduristiya Giştî ya Libnanê',
    'names-list': 'Wezareta Tenduristiyê ya Xezzeyê (lîsteya navan)',
  },
  via: 'Tech for Palestine',
  undercount: 'Hejmarên rastîn zêdetir in: gelek kes winda ne an hê nehatine naskirin.',
  held: 'Hejmareke nûtir ewqas cuda ye ku divê pêşî kesek wê kontrol bike.',
};
export default words;
