// Zulu.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'zu',
  reviewed: false,
  labels: {
    'gaza-killed': 'Abantu ababulawe e-Gaza',
    'gaza-injured': 'Abantu abalimele e-Gaza',
    'gaza-children-killed': 'Izingane ezibulawe e-Gaza',
    'gaza-women-killed': 'Abesifazane ababulawe e-Gaza',
    'gaza-medical-staff-killed': 'Abasebenzi bezempilo ababulawe e-Gaza',
    'gaza-journalists-killed': 'Izintatheli ezibulawe e-Gaza',
    'gaza-aid-seekers-killed': 'Abantu ababulawe e-Gaza befuna usizo',
    'gaza-aid-seekers-injured': 'Abantu abalimele e-Gaza befuna usizo',
    'gaza-starvation-deaths': 'Abantu ababulawe yindlala e-Gaza',
    'gaza-starvation-children': 'Izingane ezibulawe yindlala e-Gaza',
    'gaza-names-known': 'Amagama aziwayo ababulawe e-Gaza',
    'west-bank-killed': 'AmaPalestine abulawe e-West Bank',
    'west-bank-children-killed': 'Izingane zasePalestine ezibulawe e-West Bank',
    'west-bank-injured': 'AmaPalestine alimele e-West Bank',
    'lebanon-killed': 'Abantu ababulawe e-Lebanon',
    'lebanon-injured': 'Abantu abalimele e-Lebanon',
  },
  asOf: 'usuku: {date}',
  lastReported: 'umbiko wakamuva: {date}',
  attribution: 'Umthombo: {source}; idatha: {via}.',
  sources: {
    'health-ministry-gaza': 'uMnyango Wezempilo, e-Gaza',
    'media-office-gaza': 'Ihhovisi Likahulumeni Labezindaba, e-Gaza',
    'un-ocha': 'Ihhovisi le-UN Lokuhlanganisa Izindaba Zosizo Lwabantu (OCHA)',
    'health-ministry-lebanon': 'uMnyango Wezempilo Yomphakathi, e-Lebanon',
    'names-list': 'uMnyango Wezempilo, e-Gaza (uhlu lwamagama)',
  },
  via: 'Tech for Palestine',
  undercount:
    'Izinombolo zangempela ziphezulu: abantu abaningi balahlekile noma abakaziwa ukuthi bangobani.',
  held: 'Inombolo entsha ihluke kakhulu, ngakho umuntu kufanele ayihlole kuqala.',
};
export default words;
