// Bosnian.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'bs',
  reviewed: false,
  labels: {
    'gaza-killed': 'Ubijeni u Gazi',
    'gaza-injured': 'Ranjeni u Gazi',
    'gaza-children-killed': 'Djeca ubijena u Gazi',
    'gaza-women-killed': 'Žene ubijene u Gazi',
    'gaza-medical-staff-killed': 'Medicinsko osoblje ubijeno u Gazi',
    'gaza-journalists-killed': 'Novinari ubijeni u Gazi',
    'gaza-civil-defence-killed': 'Radnici civilne zaštite ubijeni u Gazi',
    'gaza-aid-seekers-killed': 'Ubijeni u Gazi dok su tražili pomoć',
    'gaza-aid-seekers-injured': 'Ranjeni u Gazi dok su tražili pomoć',
    'gaza-starvation-deaths': 'Umrli od gladi u Gazi',
    'gaza-starvation-children': 'Djeca umrla od gladi u Gazi',
    'gaza-names-known': 'Poznata imena ubijenih u Gazi',
    'west-bank-killed': 'Palestinci ubijeni na Zapadnoj obali',
    'west-bank-children-killed': 'Palestinska djeca ubijena na Zapadnoj obali',
    'west-bank-injured': 'Palestinci ranjeni na Zapadnoj obali',
    'west-bank-settler-attacks': 'Napadi doseljenika na Zapadnoj obali',
    'lebanon-killed': 'Ubijeni u Libanu',
    'lebanon-injured': 'Ranjeni u Libanu',
  },
  asOf: 'stanje: {date}',
  lastReported: 'posljednji put objavljeno: {date}',
  attribution: 'Izvor: {source}, putem {via}.',
  sources: {
    'health-ministry-gaza': 'Ministarstvo zdravlja u Gazi',
    'media-office-gaza': 'Vladin ured za medije u Gazi',
    'un-ocha': 'Ured UN-a za koordinaciju humanitarnih poslova (OCHA)',
    'health-ministry-lebanon': 'Ministarstvo javnog zdravlja Libana',
    'names-list': 'Ministarstvo zdravlja u Gazi (spisak imena)',
  },
  via: 'podataka Tech for Palestine',
  undercount: 'Stvarni brojevi su veći: mnogi su nestali ili još nisu identificirani.',
  held: 'Noviji broj se toliko razlikuje da ga neko prvo mora provjeriti.',
};
export default words;
