// Oromo.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'om',
  reviewed: false,
  labels: {
    'gaza-killed': 'Namoota Gaazaatti ajjeefaman',
    'gaza-injured': 'Namoota Gaazaatti madaa’an',
    'gaza-children-killed': 'Ijoollee Gaazaatti ajjeefaman',
    'gaza-women-killed': 'Dubartoota Gaazaatti ajjeefaman',
    'gaza-medical-staff-killed': 'Hojjettoota fayyaa Gaazaatti ajjeefaman',
    'gaza-journalists-killed': 'Gaazexeessitoota Gaazaatti ajjeefaman',
    'gaza-aid-seekers-killed': 'Namoota gargaarsa barbaadaa Gaazaatti ajjeefaman',
    'gaza-aid-seekers-injured': 'Namoota gargaarsa barbaadaa Gaazaatti madaa’an',
    'gaza-starvation-deaths': 'Namoota beelaan Gaazaatti du’an',
    'gaza-starvation-children': 'Ijoollee beelaan Gaazaatti du’an',
    'gaza-names-known': 'Maqaalee beekaman kan namoota Gaazaatti ajjeefamanii',
    'west-bank-killed': 'Filisxeemota West Bank keessatti ajjeefaman',
    'west-bank-children-killed': 'Ijoollee Filisxeem West Bank keessatti ajjeefaman',
    'west-bank-injured': 'Filisxeemota West Bank keessatti madaa’an',
    'lebanon-killed': 'Namoota Libaanositti ajjeefaman',
    'lebanon-injured': 'Namoota Libaanositti madaa’an',
  },
  asOf: 'guyyaa: {date}',
  lastReported: 'gabaasa dhumaa: {date}',
  attribution: 'Madda: {source}; ragaa: {via}.',
  sources: {
    'health-ministry-gaza': 'Ministeera Fayyaa Gaazaa',
    'media-office-gaza': 'Waajjira Miidiyaa Mootummaa Gaazaa',
    'un-ocha': 'Waajjira Dhimma Namoomaa kan Mootummoota Gamtoomanii (OCHA)',
    'health-ministry-lebanon': 'Ministeera Fayyaa Hawaasaa Libaanos',
    'names-list': 'Ministeera Fayyaa Gaazaa (tarree maqaalee)',
  },
  via: 'Tech for Palestine',
  undercount:
    'Lakkoofsi dhugaa kana caala: namoonni baay’een badaniiru yookaan hanga ammaatti hin beekamne.',
  held: 'Lakkoofsi haaraan baay’ee adda waan ta’eef dura namni mirkaneessuu qaba.',
};
export default words;
