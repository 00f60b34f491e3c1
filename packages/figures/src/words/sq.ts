// Albanian.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'sq',
  reviewed: false,
  labels: {
    'gaza-killed': 'Të vrarë në Gaza',
    'gaza-injured': 'Të plagosur në Gaza',
    'gaza-children-killed': 'Fëmijë të vrarë në Gaza',
    'gaza-women-killed': 'Gra të vrara në Gaza',
    'gaza-medical-staff-killed': 'Personel mjekësor i vrarë në Gaza',
    'gaza-journalists-killed': 'Gazetarë të vrarë në Gaza',
    'gaza-civil-defence-killed': 'Punonjës të mbrojtjes civile të vrarë në Gaza',
    'gaza-aid-seekers-killed': 'Të vrarë në Gaza duke kërkuar ndihmë',
    'gaza-aid-seekers-injured': 'Të plagosur në Gaza duke kërkuar ndihmë',
    'gaza-starvation-deaths': 'Vdekje nga uria në Gaza',
    'gaza-starvation-children': 'Fëmijë të vdekur nga uria në Gaza',
    'gaza-names-known': 'Emra të njohur të të vrarëve në Gaza',
    'west-bank-killed': 'Palestinezë të vrarë në Bregun Perëndimor',
    'west-bank-children-killed': 'Fëmijë palestinezë të vrarë në Bregun Perëndimor',
    'west-bank-injured': 'Palestinezë të plagosur në Bregun Perëndimor',
    'west-bank-settler-attacks': 'Sulme të kolonëve në Bregun Perëndimor',
    'lebanon-killed': 'Të vrarë në Liban',
    'lebanon-injured': 'Të plagosur në Liban',
  },
  asOf: 'më {date}',
  lastReported: 'raportuar së fundi më {date}',
  attribution: 'Burimi: {source}, përmes {via}.',
  sources: {
    'health-ministry-gaza': 'Ministria e Shëndetësisë e Gazës',
    'media-office-gaza': 'Zyra e Medias e Qeverisë së Gazës',
    'un-ocha': 'Zyra e OKB-së për Koordinimin e Çështjeve Humanitare (OCHA)',
    'health-ministry-lebanon': 'Ministria e Shëndetit Publik e Libanit',
    'names-list': 'Ministria e Shëndetësisë e Gazës (lista e emrave)',
  },
  via: 'të dhënave të Tech for Palestine',
  undercount:
    'Shifrat e vërteta janë më të larta: shumë njerëz janë të zhdukur ose ende të paidentifikuar.',
  held: 'Një shifër më e re ndryshon aq shumë, sa dikush duhet ta kontrollojë më parë.',
};
export default words;
